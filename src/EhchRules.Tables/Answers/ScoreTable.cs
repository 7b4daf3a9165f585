using System.Globalization;
using EhchRules.Json;
using EhchRules.Scoring;

namespace EhchRules.Tables;

/// <summary>The table of scores: the columns of the CSV that <c>ehch score</c> writes, with their types, and the time as one.</summary>
internal static class ScoreTable
{
    /// <summary>The place of the first column that follows from the score alone. All behind it do, but the last.</summary>
    internal const int FirstOfScore = 10;

    private static readonly string[] Times =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd' 'HH:mmK", "yyyy-MM-dd' 'HH:mm:ssK", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFK",
    ];

    private static readonly AnswerColumn<ScoredObservation>[] OfObservation =
    [
        new(ColumnNames.Resident, ColumnKind.Text, static row => row.Resident),
        new(ColumnNames.At, ColumnKind.Text, static row => row.At),
        new(ColumnNames.RespiratoryRate, ColumnKind.Whole, static row => row.Set.RespiratoryRate, IsRequired: false),
        new(ColumnNames.SpO2, ColumnKind.Whole, static row => row.Set.SpO2, IsRequired: false),
        new(ColumnNames.SpO2Scale, ColumnKind.Whole, static row => (int?)row.Set.SpO2Scale, IsRequired: false),
        new(ColumnNames.OnOxygen, ColumnKind.Flag, static row => row.Set.AirOrOxygen is { } gas ? gas is AirOrOxygen.Oxygen : null, IsRequired: false),
        new(ColumnNames.SystolicBloodPressure, ColumnKind.Whole, static row => row.Set.SystolicBloodPressure, IsRequired: false),
        new(ColumnNames.Pulse, ColumnKind.Whole, static row => row.Set.Pulse, IsRequired: false),
        new(ColumnNames.Consciousness, ColumnKind.Name, static row => ColumnNames.LetterOf(row.Set.Consciousness), IsRequired: false),
        new(ColumnNames.Temperature, ColumnKind.Number, static row => row.Set.TemperatureTenths / 10m, IsRequired: false),
        .. Enum.GetValues<News2Parameter>().Select(static parameter => new AnswerColumn<ScoredObservation>(ColumnNames.ScoreOf(parameter), ColumnKind.Whole, row => row.Score[parameter], IsRequired: false)),
        new(ColumnNames.Total, ColumnKind.Whole, static row => row.Score.Total, IsRequired: false),
        new(ColumnNames.Lower, ColumnKind.Whole, static row => row.Score.Lower, IsRequired: false),
        new(ColumnNames.Upper, ColumnKind.Whole, static row => row.Score.Upper, IsRequired: false),
        new(ColumnNames.SingleParameterThree, ColumnKind.Name, static row => row.Score.SingleParameterThree.ToString()),
        new(ColumnNames.Band, ColumnKind.Names, static row => ScoreWords.BandsIn(row.Score.PossibleBands).ToArray()),
        new(ColumnNames.Missing, ColumnKind.Names, static row => ScoreWords.ColumnsOf(row.Score.Missing).ToArray()),
    ];

    // In UTC where the row says how far its clock was from that, else as the clock showed it.
    private static readonly AnswerColumn<ScoredObservation> Moment = new("moment", ColumnKind.Moment, static row => MomentOf(row.At), IsRequired: false);

    /// <summary>Gets the columns, with what fills them.</summary>
    /// <param name="policy">The policy whose responses have columns too, least urgent first where several are possible; null where none has.</param>
    internal static AnswerColumn<ScoredObservation>[] DefinitionWith(ResponsePolicy? policy) => policy is null ? [.. OfObservation, Moment] :
    [
        .. OfObservation,
        OfPolicy(ColumnNames.Monitoring, policy, static row => row.Monitoring.ToString()),
        OfPolicy(ColumnNames.Response, policy, PolicyText.Response),
        OfPolicy(ColumnNames.ResponseSource, policy, static row => PolicyText.Source(row.Source)),
        OfPolicy(ColumnNames.ResponseStatus, policy, PolicyText.ResponseStatus),
        Moment,
    ];

    private static AnswerColumn<ScoredObservation> OfPolicy(string name, ResponsePolicy policy, Func<ResponseRow, string> text) =>
        new(name, ColumnKind.Names, row => policy.ResponsesTo(row.Score).Rows.Select(text).ToArray()) { Separator = AnswerColumn.BetweenSentences };

    private static DateTime? MomentOf(string at) =>
        DateTime.TryParseExact(at, Times, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTime moment) ? DateTime.SpecifyKind(moment, DateTimeKind.Unspecified) : null;
}
