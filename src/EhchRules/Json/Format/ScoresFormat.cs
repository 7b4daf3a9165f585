using EhchRules.Records;
using EhchRules.Scoring;

namespace EhchRules.Json;

/// <summary>What a document of scores is made of.</summary>
internal sealed record ScoresParts(IAsyncEnumerable<ScoredObservation> Rows, ResponsePolicy? Policy);

/// <summary>A row of a document of scores, with the policy whose responses it names.</summary>
internal readonly record struct ScoredRow(ScoredObservation Row, ResponsePolicy? Policy);

/// <summary>The wire format of scores, <c>ehch-scores/1</c>: a row on a line of its own.</summary>
internal static class ScoresFormat
{
    private const string Name = "ehch-scores/1";

    // What stands for the status of a response that is not sourced.
    private const string NotSourced = "NotSourced";

    private static readonly (ObservationItems Item, string Name)[] Items =
    [
        (ObservationItems.RespiratoryRate, "respiratoryRate"),
        (ObservationItems.SpO2, "spo2"),
        (ObservationItems.SpO2Scale, "spo2Scale"),
        (ObservationItems.AirOrOxygen, "onOxygen"),
        (ObservationItems.SystolicBloodPressure, "systolicBp"),
        (ObservationItems.Pulse, "pulse"),
        (ObservationItems.Consciousness, "consciousness"),
        (ObservationItems.Temperature, "temperature"),
    ];

    private static readonly WordShape Band = new([.. News2Table.Bands.Select(static row => News2Table.NamesOf(row.Band))]);
    private static readonly WordShape Item = new([.. Items.Select(static entry => entry.Name)]);
    private static readonly WordShape Level = new("A", "C", "V", "P", "U");
    private static readonly WordShape Status = new([.. Enum.GetNames<SourceStatus>(), NotSourced]);

    /// <summary>A row of the policy that is possible at the score.</summary>
    private static readonly WrittenShape<ResponseRow> Response = new("Response", static o => o
        .Whole("from", static row => row.From)
        .Whole("through", static row => row.Through)
        .Text("monitoring", static row => row.Monitoring.ToString())
        .Text("response", static row => row.Response ?? row.WhyNotSourced)
        .Text("responseSource", static row => SourceOf(row.Source))
        .Value("responseStatus", Status, static row => row.IsSourced ? row.ResponseStatus.ToString() : NotSourced));

    private static readonly WrittenShape<ScoredRow> Row = new("Score", static o => Scored(Readings(o))
        .List("responses", Response, static of => of.Policy?.ResponsesTo(of.Row.Score).Rows, Presence.LeftOut));

    internal static readonly DocumentShape<ScoresParts> Document = new(
        Name,
        "NEWS2 of rows of observations",
        new WrittenShape<ScoresParts>("Scores", static o => o
            .Fixed("format", Name)
            .Value("policy", PolicyFormat.Policy, static parts => parts.Policy is { } policy ? PolicyParts.Of(policy) : null, Presence.LeftOut)
            .Lines("scores", Row, static parts => WithPolicyAsync(parts))));

    private static WrittenProperties<ScoredRow> Readings(WrittenProperties<ScoredRow> o) => o
        .Text("resident", static of => of.Row.Resident)
        .Text("at", static of => of.Row.At)
        .Whole(Items[0].Name, static of => of.Row.Set.RespiratoryRate, Presence.OrNull)
        .Whole(Items[1].Name, static of => of.Row.Set.SpO2, Presence.OrNull)
        .Whole(Items[2].Name, static of => (int?)of.Row.Set.SpO2Scale, Presence.OrNull)
        .Flag(Items[3].Name, static of => of.Row.Set.AirOrOxygen is { } gas ? gas is AirOrOxygen.Oxygen : null, Presence.OrNull)
        .Whole(Items[4].Name, static of => of.Row.Set.SystolicBloodPressure, Presence.OrNull)
        .Whole(Items[5].Name, static of => of.Row.Set.Pulse, Presence.OrNull)
        .Value(Items[6].Name, Level, static of => LetterOf(of.Row.Set.Consciousness), Presence.OrNull)
        .Number(Items[7].Name, static of => of.Row.Set.TemperatureTenths / 10m, Presence.OrNull);

    private static WrittenProperties<ScoredRow> Scored(WrittenProperties<ScoredRow> o) => o
        .Whole("respiratoryScore", static of => of.Row.Score[News2Parameter.RespiratoryRate], Presence.OrNull)
        .Whole("spo2Score", static of => of.Row.Score[News2Parameter.SpO2], Presence.OrNull)
        .Whole("oxygenScore", static of => of.Row.Score[News2Parameter.AirOrOxygen], Presence.OrNull)
        .Whole("systolicScore", static of => of.Row.Score[News2Parameter.SystolicBloodPressure], Presence.OrNull)
        .Whole("pulseScore", static of => of.Row.Score[News2Parameter.Pulse], Presence.OrNull)
        .Whole("consciousnessScore", static of => of.Row.Score[News2Parameter.Consciousness], Presence.OrNull)
        .Whole("temperatureScore", static of => of.Row.Score[News2Parameter.Temperature], Presence.OrNull)
        .Whole("total", static of => of.Row.Score.Total, Presence.OrNull)
        .Whole("lower", static of => of.Row.Score.Lower, Presence.OrNull)
        .Whole("upper", static of => of.Row.Score.Upper, Presence.OrNull)
        .Enum("singleParameterThree", static of => of.Row.Score.SingleParameterThree)
        .Value("band", Band, static of => of.Row.Score.Band is { } band ? News2Table.NamesOf(band) : null, Presence.OrNull)
        .List("bands", Band, static of => BandsIn(of.Row.Score.PossibleBands))
        .List("missing", Item, static of => Items.Where(entry => (of.Row.Score.Missing & entry.Item) is not 0).Select(static entry => entry.Name));

    private static IEnumerable<string> BandsIn(News2Bands bands) =>
        News2Table.Bands.Where(row => (bands & row.Band) is not 0).Select(static row => News2Table.NamesOf(row.Band));

    private static string? LetterOf(Consciousness? level) => level switch
    {
        Consciousness.Alert => "A",
        Consciousness.NewConfusion or Consciousness.ConfusionOfUnknownOnset => "C",
        Consciousness.Voice => "V",
        Consciousness.Pain => "P",
        Consciousness.Unresponsive => "U",
        _ => null,
    };

    private static string SourceOf(ScoringSource source) =>
        source.Year is { } year ? $"{source.Publisher}, {source.Title}, {FaultText.Number(year)}" : $"{source.Publisher}, {source.Title}";

    private static async IAsyncEnumerable<ScoredRow> WithPolicyAsync(ScoresParts parts)
    {
        await foreach (ScoredObservation row in parts.Rows.ConfigureAwait(false)) yield return new(row, parts.Policy);
    }
}
