using System.Text;

namespace EhchRules.Conformance;

/// <summary>Writes a summary for a comment on a pull request, within the 65,536 characters that such a comment may have.</summary>
internal static class MarkdownReport
{
    private const int MostCases = 20;

    private const int MostReasons = 10;

    private const int LongestName = 100;

    private const int LongestText = 300;

    internal static async Task WriteAsync(ConformanceReport report, Stream output, CancellationToken cancellationToken)
    {
        PageCases cases = await PageCases.OfAsync(report, cancellationToken).ConfigureAwait(false);
        ConformanceSummary summary = report.Summary;
        StringBuilder page = new();
        Line(page, "## Conformance report");
        Line(page);
        Line(page, $"{MarkdownText.Code(ReportFacts.NameOf(summary), LongestName)}: {ReportWords.Lead(summary.Counts)}");
        if (summary.Stopped is { } stopped)
        {
            Line(page);
            Line(page, $"**The run was not whole:** {MarkdownText.Prose(stopped, LongestText)}");
        }

        WriteCounts(page, summary);
        WriteFailures(page, summary, cases);
        WriteUnknowns(page, summary, cases);
        WriteSkips(page, summary, cases);
        WriteFacts(page, summary);
        await output.WriteAsync(Encoding.UTF8.GetBytes(page.ToString()), cancellationToken).ConfigureAwait(false);
    }

    private static void WriteCounts(StringBuilder page, ConformanceSummary summary)
    {
        if (summary.Levels.IsEmpty) return;
        Line(page);
        Line(page, "| Level | Passed | Failed | Skipped | Unknown | Not covered |");
        Line(page, "| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (LevelTally level in summary.Levels) Row(page, LevelWords.Of(level.Level), level.Counts);
        if (summary.Levels.Length > 1) Row(page, "All levels", summary.Counts);
    }

    private static void Row(StringBuilder page, string name, OutcomeCounts counts) => Line(page, $"| {name} | "
        + string.Join(" | ", Enum.GetValues<VectorOutcome>().Select(outcome => ReportWords.Number(counts[outcome]))) + " |");

    private static void WriteFailures(StringBuilder page, ConformanceSummary summary, PageCases cases)
    {
        ResultLine[] shown = [.. InTurns(summary, cases.FailuresOf)];
        if (shown.Length == 0) return;
        Heading(page, "Failed", shown.Length, summary.Counts.Failed);
        foreach (ResultLine result in shown)
        {
            Line(page, $"- {MarkdownText.Code(result.Id, LongestName)} {MarkdownText.Prose(result.Why ?? "", LongestText)}");
            foreach (AnswerDifference difference in result.Differences.Take(2)) Line(page, $"  - {Sentence(difference)}");
            int others = result.Differences.Length + result.FurtherDifferences - 2;
            if (others > 0) Line(page, $"  - and {ReportWords.Number(others)} more");
        }
    }

    private static string Sentence(AnswerDifference difference)
    {
        string place = string.Join(", ", new[] { difference.Subject?.ToString(), difference.Member }.Where(static part => part is { Length: > 0 }).Select(static part => MarkdownText.Code(part!, LongestName)));
        string answered = difference.Answered is { } found ? MarkdownText.Code(found, LongestText) : "nothing";
        return $"{(place.Length == 0 ? "" : $"{place}: ")}expected {MarkdownText.Code(difference.Expected, LongestText)}, answered {answered}";
    }

    private static void WriteUnknowns(StringBuilder page, ConformanceSummary summary, PageCases cases)
    {
        ResultLine[] shown = [.. InTurns(summary, cases.UnknownsOf)];
        if (shown.Length == 0) return;
        Heading(page, "Unknown", shown.Length, summary.Counts.Unknown);
        foreach (ResultLine result in shown)
        {
            string text = result.Text is { Length: > 0 } told ? $": {MarkdownText.Code(told, LongestText)}" : "";
            Line(page, $"- {MarkdownText.Code(result.Id, LongestName)} {ReportWords.Of(result.Cause)}{text}");
        }
    }

    private static void WriteSkips(StringBuilder page, ConformanceSummary summary, PageCases cases)
    {
        (ConformanceTally Tally, string Reason, long Count)[] skips = [.. summary.Tallies.SelectMany(tally => cases.SkipsOf(tally).Select(skip => (tally, skip.Reason, skip.Count)))];
        if (skips.Length == 0) return;
        long shown = skips.Take(MostReasons).Sum(static skip => skip.Count);
        Heading(page, "Skipped by the product", shown, summary.Counts.Skipped);
        foreach ((ConformanceTally tally, string reason, long count) in skips.Take(MostReasons))
        {
            Line(page, $"- {MarkdownText.Code(tally.Requirement, LongestName)}, {ReportWords.Number(count)}: {MarkdownText.Code(reason, LongestText)}");
        }
    }

    private static void WriteFacts(StringBuilder page, ConformanceSummary summary)
    {
        Line(page);
        Line(page, "<details><summary>What was examined</summary>");
        Line(page);
        foreach (ReportFact fact in ReportFacts.Of(summary)) Line(page, $"- {fact.Term}: {MarkdownText.Code(fact.Text, LongestText)}");
        if (ReportWords.Strays(summary.Strays) is { } strays) Line(page, $"- {strays}");
        if (ReportWords.StandardError(summary.StandardError) is { } error) Line(page, $"- Standard error: {error}");
        Line(page);
        Line(page, "</details>");
        Line(page);
        Line(page, $"This suite has no official standing. {ReportWords.Standing}");
    }

    /// <summary>Takes the first case of each requirement, then the second of each, so that one with many does not hide the others.</summary>
    private static IEnumerable<ResultLine> InTurns(ConformanceSummary summary, Func<ConformanceTally, IReadOnlyList<ResultLine>> casesOf) =>
        Enumerable.Range(0, PageCases.Shown)
            .SelectMany(turn => summary.Tallies.Select(tally => casesOf(tally).ElementAtOrDefault(turn)).OfType<ResultLine>())
            .Take(MostCases);

    private static void Heading(StringBuilder page, string title, long shown, long all)
    {
        Line(page);
        Line(page, shown < all ? $"### {title} ({ReportWords.Number(shown)} of {ReportWords.Number(all)})" : $"### {title} ({ReportWords.Number(all)})");
        Line(page);
    }

    private static void Line(StringBuilder page, string text = "") => page.Append(text).Append('\n');
}
