using System.Collections.Immutable;
using System.Text.Json;

namespace EhchRules.Conformance.Tests.Reports;

/// <summary>A run whose every free text is as bad as a product, or a suite of somebody's own, could make it.</summary>
internal static class HostileRun
{
    /// <summary>Markup, quotation marks, ends of sections, templates, Markdown, a mention, and what turns the direction of writing.</summary>
    internal const string Text = "<script>alert(1)</script><img src=x onerror=alert(2)> \"'&]]>--> {{Name}} {{{Style}}} `code` | [a](javascript:b) @someone #1 \u202Etxet\u202C \u05E9\u05DC\u05D5\u05DD";

    /// <summary>What XML forbids, what a terminal obeys, half a character, and lines.</summary>
    internal static readonly string Controls = "a\0b\u0008c\u001B[31md\u007Fe\u0085f\uFFFEg\uD800h\u2028i\nj\tk";

    internal static readonly string Long = new('W', 30_000);

    internal static ProductProfile Product { get; } = new($"{Text} {Long}", $"{Controls}{Text}", [ConformanceLevel.HomeRounds], [Text]);

    internal static ImmutableArray<ResultLine> Results { get; } =
    [
        Bad("failed", VectorOutcome.Failed) with
        {
            Asked = MadeUpRun.Json(JsonSerializer.Serialize(new { on = Text, days = 3 })),
            Expected = MadeUpRun.Json(JsonSerializer.Serialize(new[] { new { because = Text } })),
            Changes = [new("1.1.0", Text)],
            Differences =
            [
                new(new(Text, Text, Text), Text, Text, Text),
                new(new("Home", Controls, null), Controls, Controls, Controls),
                new(null, Long, Long, Long),
            ],
            FurtherDifferences = 4,
        },
        Bad("unknown", VectorOutcome.Unknown) with { Cause = UnknownCause.Garbage },
        Bad("skipped", VectorOutcome.Skipped),
        Bad("not covered", VectorOutcome.NotCovered),
        Bad("passed", VectorOutcome.Passed),
        .. Enumerable.Range(0, 300).Select(static i => Bad(FormattableString.Invariant($"many {i}"), VectorOutcome.Failed) with
        {
            Text = null,
            Why = Text,
            Differences = [new(new("Resident", "r-1", null), "outcome", Text, Text)],
        }),
        .. Enumerable.Range(0, 300).Select(static i => Bad(FormattableString.Invariant($"odd {i}"), VectorOutcome.Skipped) with { Why = Text, Text = FormattableString.Invariant($"reason {i} {Text}") }),
    ];

    internal static ConformanceReport Report { get; } = new(
        MadeUpRun.SummaryOf(Results, Product) with
        {
            SuiteVersion = Text,
            Door = Text,
            Stopped = $"{Text}{Controls}",
            Selection = new([], [Text]),
            Strays = new(3, 3, [Text, Controls, Long]),
            StandardError = new([Text, Controls, Long], [Text], 5_000, 100_000),
        },
        static _ => Results.ToAsyncEnumerable());

    private static ResultLine Bad(string id, VectorOutcome outcome) =>
        MadeUpRun.Of(ConformanceLevel.HomeRounds, $"{Text}{Controls}", $"{id} {Text}{Controls}", outcome) with { Text = $"{Text}{Controls}{Long}", Why = $"{Text}{Controls}{Long}" };
}
