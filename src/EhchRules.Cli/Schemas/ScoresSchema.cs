using System.Text.Json.Nodes;
using EhchRules.Cli.Score;
using EhchRules.Cli.Score.Observations;
using EhchRules.Cli.Score.Policies;
using EhchRules.Scoring;

using static EhchRules.Cli.Schemas.Schema;

namespace EhchRules.Cli.Schemas;

/// <summary>The schema of <c>ehch-scores/1</c>, which <see cref="JsonScores"/> writes, and of the policy in it.</summary>
internal static class ScoresSchema
{
    internal static string Make() => Write(
        JsonScores.Format,
        "rows of observations with their NEWS2 scores",
        Closed(("format", Only(JsonScores.Format)), ("policy?", Reference("Policy")), ("scores", List(Reference("Score")))),
        ("Policy", Policy()),
        ("PolicyRow", PolicyRow()),
        ("Response", Response()),
        ("Score", Score()),
        ("Source", Closed(("publisher", Text), ("title", Text), ("year", OrNull(Whole)), ("read", Text), ("status", OneOf<SourceStatus>()))));

    private static JsonObject Score() => Closed(
    [
        (ColumnNames.Resident, Text),
        (ColumnNames.At, Text),
        (ColumnNames.RespiratoryRate, OrNull(Whole)),
        (ColumnNames.SpO2, OrNull(Whole)),
        (ColumnNames.SpO2Scale, OrNull(Whole)),
        (ColumnNames.OnOxygen, OrNull(Flag)),
        (ColumnNames.SystolicBloodPressure, OrNull(Whole)),
        (ColumnNames.Pulse, OrNull(Whole)),
        (ColumnNames.Consciousness, OrNull(OneOf(Enum.GetValues<Consciousness>().Select(static level => ColumnNames.LetterOf(level)!).Distinct()))),
        (ColumnNames.Temperature, OrNull(Number)),
        .. Enum.GetValues<News2Parameter>().Select(static parameter => (ColumnNames.ScoreOf(parameter), OrNull(Whole))),
        (ColumnNames.Total, OrNull(Whole)),
        (ColumnNames.Lower, OrNull(Whole)),
        (ColumnNames.Upper, OrNull(Whole)),
        (ColumnNames.SingleParameterThree, OneOf<Certainty>()),
        (ColumnNames.Band, OrNull(OneOf(BandNames))),
        (JsonScoreRow.Bands, List(OneOf(BandNames))),
        (ColumnNames.Missing, List(OneOf(ColumnNames.Required))),
        ($"{JsonScoreRow.Responses}?", List(Reference("Response"))),
    ]);

    private static IEnumerable<string> BandNames => ScoreWords.Names.Select(static entry => entry.Name);

    private static JsonObject Response() => Closed(
        ("from", Whole),
        ("through", Whole),
        (ColumnNames.Monitoring, Text),
        (ColumnNames.Response, Text),
        (ColumnNames.ResponseSource, Text),
        (ColumnNames.ResponseStatus, OneOf([.. Enum.GetNames<SourceStatus>(), PolicyText.NotSourced])));

    private static JsonObject Policy() => Closed(
        ("format", Only(PolicyJson.Format)),
        ("name", Text),
        ("version", Text),
        ("owner", Text),
        ("setting", Text),
        ("licence_note", Text),
        ("note", OrNull(Text)),
        ("is_read_against_usual", Flag),
        ("unaltered_official_content", Flag),
        ("rows", List(Reference("PolicyRow"))));

    private static JsonObject PolicyRow() => Closed(
        ("from", Whole),
        ("through", Whole),
        ("single_parameter_three", OrNull(Flag)),
        ("monitoring", OneOf<MonitoringKind>()),
        ("shortest_minutes", OrNull(Whole)),
        ("longest_minutes", OrNull(Whole)),
        ("monitoring_status", OneOf<SourceStatus>()),
        ("response", OrNull(Text)),
        ("why_not_sourced", OrNull(Text)),
        ("response_status", OneOf<SourceStatus>()),
        ("source", Reference("Source")),
        ("note", OrNull(Text)));
}
