using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace EhchRules.Conformance.Tests.Reports;

/// <summary>A small run that nobody made, with one or more of everything that a report can hold.</summary>
internal static class MadeUpRun
{
    internal static readonly DateTimeOffset Began = new(2026, 11, 30, 9, 15, 0, TimeSpan.Zero);

    internal static readonly ProductProfile Product = new("Acme Care", "4.2", [ConformanceLevel.CarePlanning, ConformanceLevel.HomeRounds, ConformanceLevel.Scoring], ["dueOn", "reason"]);

    internal static ImmutableArray<ResultLine> Results { get; } =
    [
        Of(ConformanceLevel.CarePlanning, "PCSP-3", "PCSP-3.day-before", VectorOutcome.Passed),
        Of(ConformanceLevel.CarePlanning, "PCSP-3", "PCSP-3.eighth-working-day", VectorOutcome.Failed) with
        {
            Changes = [new("1.1.0", "The day is named.")],
            Why = "Admitted on 1 October 2020, the seventh working day is 12 October; on 13 October there is still no plan.",
            Asked = Json("""{"on":"2020-10-13","knownOn":"2020-10-10"}"""),
            Expected = Json("""[{"subject":{"kind":"Resident","id":"r-1","occasion":"admission 2020-10-01"},"must":{"outcome":"NotMet","dueOn":"2020-10-12"}}]"""),
            Answered = Json("""[{"subject":{"kind":"Resident","id":"r-1","occasion":"admission 2020-10-01"},"outcome":"NotYetDue","dueOn":"2020-10-14"}]"""),
            Differences =
            [
                new(new("Resident", "r-1", "admission 2020-10-01"), "outcome", "\"NotMet\"", "\"NotYetDue\""),
                new(new("Resident", "r-1", "admission 2020-10-01"), "dueOn", "\"2020-10-12\"", "\"2020-10-14\""),
            ],
        },
        Of(ConformanceLevel.CarePlanning, "PCSP-3", "PCSP-3.two-readings", VectorOutcome.Failed) with
        {
            Why = "Whether the day of admission counts is not settled.",
            Asked = Json("""{"on":"2020-10-12"}"""),
            Expected = Json("""[{"subject":{"kind":"Resident","id":"r-2"},"accept":[{"outcome":"Met"},{"outcome":"MetLate"}],"because":"the texts count days in two ways"}]"""),
            Differences = [new(new("Resident", "r-2", null), "", """{"outcome":"Met"} or {"outcome":"MetLate"}""", """{"subject":{"kind":"Resident","id":"r-2"},"outcome":"NotMet"}""")],
        },
        Of(ConformanceLevel.CarePlanning, "PCSP-4", "PCSP-4.hospital", VectorOutcome.Skipped) with { Text = "stays in hospital are not kept" },
        Of(ConformanceLevel.CarePlanning, "PCSP-4", "PCSP-4.return", VectorOutcome.Skipped) with { Text = "stays in hospital are not kept" },
        Of(ConformanceLevel.HomeRounds, "ROUND-1", "ROUND-1.first-week", VectorOutcome.Passed),
        Of(ConformanceLevel.HomeRounds, "ROUND-1", "ROUND-1.second-week", VectorOutcome.Passed),
        Of(ConformanceLevel.HomeRounds, "ROUND-1", "ROUND-1.exempt", VectorOutcome.Unknown) with
        {
            Cause = UnknownCause.TimedOut, Text = "No answer came in 10 seconds.", Why = "An exempt home has no round.", Asked = Json("""{"on":"2020-10-19"}"""),
        },
        Of(ConformanceLevel.HomeRounds, "ROUND-1", "ROUND-1.two-homes", VectorOutcome.Failed) with
        {
            Why = "A round in one home is none in another.",
            Asked = Json("""{"on":"2020-10-19"}"""),
            Expected = Json("""[{"subject":{"kind":"Home","id":"elm-court"},"must":{"outcome":"NotMet"}}]"""),
            Differences = [new(new("Home", "elm-court", null), "", "an answer", null)],
        },
        Of(ConformanceLevel.Scoring, "NEWS2", "boundaries.respiratory-rate-8", VectorOutcome.Failed) with
        {
            Why = "Respiratory rate 8 a minute: 8 and below scores 3.",
            Asked = Json("""{"observation":{"respiratory_rate":8,"spo2":97,"spo2_scale":1,"on_oxygen":false,"systolic_bp":132,"pulse":64,"consciousness":"A","temperature":36.7}}"""),
            Expected = Json("""[{"must":{"total":3,"band":"Low-medium"}}]"""),
            Differences = [new(null, "total", "3", "1"), new(null, "band", "\"Low-medium\"", "\"Low\"")],
        },
        Of(ConformanceLevel.Scoring, "NEWS2", "complete.row-01", VectorOutcome.Passed),
        Of(ConformanceLevel.Premium, "PREMIUM", "PREMIUM.october-2024", VectorOutcome.NotCovered),
        Of(ConformanceLevel.Premium, "PREMIUM", "PREMIUM.no-rate", VectorOutcome.NotCovered),
    ];

    internal static ConformanceReport Report { get; } = ReportOf(Results, Product) ;

    internal static ConformanceReport ReportOf(ImmutableArray<ResultLine> results, ProductProfile? product) => new(SummaryOf(results, product), _ => results.ToAsyncEnumerable());

    internal static ConformanceSummary SummaryOf(ImmutableArray<ResultLine> results, ProductProfile? product) => new()
    {
        SuiteVersion = "1.1.0",
        SuiteHash = HashOf("suite"),
        Selection = VectorSelection.All,
        Product = product,
        Door = "the command acme --ehch",
        Began = Began,
        Ended = Began.AddSeconds(12.5),
        Tallies =
        [
            .. results.GroupBy(static result => (result.Level, result.Requirement)).OrderBy(static own => own.Key.Level)
                .Select(static own => new ConformanceTally(own.Key.Level, own.Key.Requirement, own.Aggregate(default(OutcomeCounts), static (sum, one) => sum.Plus(One(one.Outcome))))),
        ],
        Causes = [.. results.Where(static result => result.Cause is not null).GroupBy(static result => result.Cause!.Value).Select(static own => new CauseTally(own.Key, own.Count()))],
        Strays = new(1, 2, ["""{"id":"ROUND-1.never-asked","answers":[]}""", "Starting up …"]),
        StandardError = new(["warning: no calendar for 2031", "warning: no calendar for 2032"], ["done"], 40, 1_234),
        AnswersHash = HashOf("answers"),
    };

    internal static ResultLine Of(ConformanceLevel level, string requirement, string id, VectorOutcome outcome) => new()
    {
        Id = id, Level = level, Requirement = requirement, Hash = HashOf(id), Since = "1.0.0", Outcome = outcome,
    };

    internal static string HashOf(string text) => $"sha256:{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    internal static JsonElement Json(string text) => JsonElement.Parse(text);

    internal static async Task<string> TextAsync(ConformanceReport report, ConformanceReportFormat format)
    {
        using MemoryStream utf8 = new();
        await report.WriteAsync(format, utf8, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(utf8.ToArray());
    }

    private static OutcomeCounts One(VectorOutcome outcome) => outcome switch
    {
        VectorOutcome.Passed => new(1, 0, 0, 0, 0),
        VectorOutcome.Failed => new(0, 1, 0, 0, 0),
        VectorOutcome.Skipped => new(0, 0, 1, 0, 0),
        VectorOutcome.Unknown => new(0, 0, 0, 1, 0),
        _ => new(0, 0, 0, 0, 1),
    };
}
