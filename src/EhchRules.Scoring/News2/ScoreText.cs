using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>Scores in words, for people.</summary>
internal static class ScoreText
{
    internal static string Of(News2Score score) => score.State switch
    {
        News2State.Empty => "no score: nothing recorded",
        News2State.Complete => string.Create(CultureInfo.InvariantCulture, $"{score.Total}, {News2Table.NamesOf(score.PossibleBands)}{(score.SingleParameterThree is Certainty.Yes ? ", a single parameter scores 3" : "")}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{score.Lower} to {score.Upper}, {News2Table.NamesOf(score.PossibleBands)}; missing: {ReadingText.Named(score.Missing)}"),
    };
}
