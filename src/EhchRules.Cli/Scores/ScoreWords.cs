using System.Globalization;
using EhchRules.Cli.Observations;
using EhchRules.Scoring;

namespace EhchRules.Cli.Scores;

/// <summary>Scores and what they are made of, in words for people and in names for programs.</summary>
internal static class ScoreWords
{
    private static readonly (ObservationItems Item, string Name, string Column)[] Items =
    [
        (ObservationItems.RespiratoryRate, "respiratory rate", ColumnNames.RespiratoryRate),
        (ObservationItems.SpO2, "SpO2", ColumnNames.SpO2),
        (ObservationItems.SpO2Scale, "SpO2 scale", ColumnNames.SpO2Scale),
        (ObservationItems.AirOrOxygen, "air or oxygen", ColumnNames.OnOxygen),
        (ObservationItems.SystolicBloodPressure, "systolic blood pressure", ColumnNames.SystolicBloodPressure),
        (ObservationItems.Pulse, "pulse", ColumnNames.Pulse),
        (ObservationItems.Consciousness, "consciousness", ColumnNames.Consciousness),
        (ObservationItems.Temperature, "temperature", ColumnNames.Temperature),
    ];

    /// <summary>Gets the bands, lowest first.</summary>
    internal static IReadOnlyList<News2Bands> Bands { get; } = [News2Bands.Low, News2Bands.LowMedium, News2Bands.Medium, News2Bands.High];

    /// <summary>Names the columns of what is missing, in the order of the columns.</summary>
    internal static IEnumerable<string> ColumnsOf(ObservationItems items) => Items.Where(entry => (items & entry.Item) is not 0).Select(static entry => entry.Column);

    internal static string Of(ObservationItems items) => string.Join(", ", Items.Where(entry => (items & entry.Item) is not 0).Select(static entry => entry.Name));

    /// <summary>Names the bands that are possible: "Low", "Low or Medium", "at least Medium".</summary>
    internal static string OfBands(News2Bands possible)
    {
        if (possible == (News2Bands.Medium | News2Bands.High)) return "at least Medium";
        string[] names = [.. BandsIn(possible).Select(Of)];
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} or {names[^1]}";
    }

    internal static IEnumerable<News2Bands> BandsIn(News2Bands bands) => Bands.Where(band => (bands & band) is not 0);

    internal static string Of(News2Bands band) => band is News2Bands.LowMedium ? "Low-medium" : band.ToString();

    /// <summary>Writes the total, or the bounds: "7", "3 to 6", "0 to 0" where the scale alone is missing and makes no difference, "-" where nothing is recorded.</summary>
    internal static string Total(News2Score score) => score.State switch
    {
        News2State.Empty => "-",
        News2State.Complete => string.Create(CultureInfo.InvariantCulture, $"{score.Total}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{score.Lower} to {score.Upper}"),
    };
}
