using System.Globalization;
using EhchRules.Scoring;

namespace EhchRules.Reports;

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

    /// <summary>Gets the bands with their names, lowest first. They are kept, because they are written for every row.</summary>
    internal static IReadOnlyList<(News2Bands Band, string Name)> Names { get; } = [.. News2Table.Bands.Select(static row => (row.Band, News2Table.NamesOf(row.Band)))];

    /// <summary>Names the columns of what is missing, in the order of the columns.</summary>
    internal static IEnumerable<string> ColumnsOf(ObservationItems items) => Items.Where(entry => (items & entry.Item) is not 0).Select(static entry => entry.Column);

    internal static string Of(ObservationItems items) => string.Join(", ", Items.Where(entry => (items & entry.Item) is not 0).Select(static entry => entry.Name));

    /// <summary>Names each of the bands that are possible, lowest first.</summary>
    internal static IEnumerable<string> BandsIn(News2Bands bands) => Names.Where(entry => (bands & entry.Band) is not 0).Select(static entry => entry.Name);

    /// <summary>Writes the total, or the bounds: "7", "3 to 6", "0 to 0" where the scale alone is missing and makes no difference, "-" where nothing is recorded.</summary>
    internal static string Total(News2Score score) => score.State switch
    {
        News2State.Empty => "-",
        News2State.Complete => string.Create(CultureInfo.InvariantCulture, $"{score.Total}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{score.Lower} to {score.Upper}"),
    };
}
