using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>Scores in words, for people.</summary>
internal static class ScoreText
{
    internal static string Of(News2Score score) => score.State switch
    {
        News2State.Empty => "no score: nothing recorded",
        News2State.Complete => string.Create(CultureInfo.InvariantCulture, $"{score.Total}, {Bands(score)}{(score.SingleParameterThree is Certainty.Yes ? ", a single parameter scores 3" : "")}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{score.Lower} to {score.Upper}, {Bands(score)}; missing: {ReadingText.Named(score.Missing)}"),
    };

    /// <summary>Names the bands that are possible: "Low", "Low or Medium", "at least Medium".</summary>
    internal static string Bands(News2Score score)
    {
        News2Bands possible = score.PossibleBands;
        if (possible == (News2Bands.Medium | News2Bands.High)) return "at least Medium";
        string[] names = [.. Each.Where(band => (possible & band) is not 0).Select(Name)];
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} or {names[^1]}";
    }

    internal static string Name(News2Bands band) => band is News2Bands.LowMedium ? "Low-medium" : band.ToString();

    private static readonly News2Bands[] Each = [News2Bands.Low, News2Bands.LowMedium, News2Bands.Medium, News2Bands.High];
}
