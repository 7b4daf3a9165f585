using System.Globalization;
using EhchRules.Json;
using EhchRules.Scoring;

namespace EhchRules.Tables;

/// <summary>The table of scores: the columns of the CSV that <c>ehch score</c> writes, with their types, and the time as one.</summary>
internal static class ScoreTable
{
    /// <summary>The place of the first column that follows from the score alone. All behind it do, but the last.</summary>
    internal const int FirstOfScore = 10;

    private const string Letters = "ACVPU";

    private static readonly string[] Times =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd' 'HH:mmK", "yyyy-MM-dd' 'HH:mm:ssK", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFK",
    ];

    private static readonly (ObservationItems Item, string Column)[] Items =
    [
        (ObservationItems.RespiratoryRate, "respiratory_rate"),
        (ObservationItems.SpO2, "spo2"),
        (ObservationItems.SpO2Scale, "spo2_scale"),
        (ObservationItems.AirOrOxygen, "on_oxygen"),
        (ObservationItems.SystolicBloodPressure, "systolic_bp"),
        (ObservationItems.Pulse, "pulse"),
        (ObservationItems.Consciousness, "consciousness"),
        (ObservationItems.Temperature, "temperature"),
    ];

    private static readonly AnswerColumn<ScoredObservation>[] OfObservation =
    [
        new("resident", ColumnKind.Text, static row => row.Resident),
        new("at", ColumnKind.Text, static row => row.At),
        new("respiratory_rate", ColumnKind.Whole, static row => row.Set.RespiratoryRate, IsRequired: false),
        new("spo2", ColumnKind.Whole, static row => row.Set.SpO2, IsRequired: false),
        new("spo2_scale", ColumnKind.Whole, static row => (int?)row.Set.SpO2Scale, IsRequired: false),
        new("on_oxygen", ColumnKind.Flag, static row => row.Set.AirOrOxygen is { } gas ? gas is AirOrOxygen.Oxygen : null, IsRequired: false),
        new("systolic_bp", ColumnKind.Whole, static row => row.Set.SystolicBloodPressure, IsRequired: false),
        new("pulse", ColumnKind.Whole, static row => row.Set.Pulse, IsRequired: false),
        new("consciousness", ColumnKind.Name, static row => LetterOf(row.Set.Consciousness), IsRequired: false),
        new("temperature", ColumnKind.Number, static row => row.Set.TemperatureTenths / 10m, IsRequired: false),
        new("respiratory_score", ColumnKind.Whole, static row => row.Score[News2Parameter.RespiratoryRate], IsRequired: false),
        new("spo2_score", ColumnKind.Whole, static row => row.Score[News2Parameter.SpO2], IsRequired: false),
        new("oxygen_score", ColumnKind.Whole, static row => row.Score[News2Parameter.AirOrOxygen], IsRequired: false),
        new("systolic_score", ColumnKind.Whole, static row => row.Score[News2Parameter.SystolicBloodPressure], IsRequired: false),
        new("pulse_score", ColumnKind.Whole, static row => row.Score[News2Parameter.Pulse], IsRequired: false),
        new("consciousness_score", ColumnKind.Whole, static row => row.Score[News2Parameter.Consciousness], IsRequired: false),
        new("temperature_score", ColumnKind.Whole, static row => row.Score[News2Parameter.Temperature], IsRequired: false),
        new("total", ColumnKind.Whole, static row => row.Score.Total, IsRequired: false),
        new("lower", ColumnKind.Whole, static row => row.Score.Lower, IsRequired: false),
        new("upper", ColumnKind.Whole, static row => row.Score.Upper, IsRequired: false),
        new("single_parameter_three", ColumnKind.Name, static row => row.Score.SingleParameterThree.ToString()),
        new("band", ColumnKind.Names, static row => BandsIn(row.Score.PossibleBands)),
        new("missing", ColumnKind.Names, static row => ColumnsOf(row.Score.Missing)),
    ];

    // In UTC where the row says how far its clock was from that, else as the clock showed it.
    private static readonly AnswerColumn<ScoredObservation> Moment = new("moment", ColumnKind.Moment, static row => MomentOf(row.At), IsRequired: false);

    /// <summary>Gets the columns, with what fills them.</summary>
    /// <param name="policy">The policy whose responses have columns too, least urgent first where several are possible; null where none has.</param>
    internal static AnswerColumn<ScoredObservation>[] DefinitionWith(ResponsePolicy? policy) => policy is null ? [.. OfObservation, Moment] :
    [
        .. OfObservation,
        OfPolicy("monitoring", policy, static row => row.Monitoring.ToString()),
        OfPolicy("response", policy, static row => row.Response ?? row.WhyNotSourced!),
        OfPolicy("response_source", policy, static row => InShort(row.Source)),
        OfPolicy("response_status", policy, static row => row.IsSourced ? row.ResponseStatus.ToString() : "NotSourced"),
        Moment,
    ];

    private static AnswerColumn<ScoredObservation> OfPolicy(string name, ResponsePolicy policy, Func<ResponseRow, string> text) =>
        new(name, ColumnKind.Names, row => policy.ResponsesTo(row.Score).Rows.Select(text).ToArray()) { Separator = AnswerColumn.BetweenSentences };

    private static string InShort(ScoringSource source) => source.Year is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"{source.Publisher}, {source.Title}, {year}")
        : $"{source.Publisher}, {source.Title}";

    private static string? LetterOf(Consciousness? level) => level switch
    {
        null => null,
        Consciousness.ConfusionOfUnknownOnset => LetterOf(Consciousness.NewConfusion),
        { } known => Letters.Substring((int)known - 1, 1),
    };

    private static string[] BandsIn(News2Bands bands) =>
        [.. News2Table.Bands.Where(row => (bands & row.Band) is not 0).Select(static row => News2Table.NamesOf(row.Band))];

    private static string[] ColumnsOf(ObservationItems items) => [.. Items.Where(entry => (items & entry.Item) is not 0).Select(static entry => entry.Column)];

    private static DateTime? MomentOf(string at) =>
        DateTime.TryParseExact(at, Times, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTime moment) ? moment : null;
}
