using System.Globalization;
using System.Reflection;

namespace EhchRules.Conformance;

/// <summary>Makes the page of a report: counts, facts, and the cases that are shown.</summary>
internal sealed class ReportPageMaker(ConformanceSummary summary, PageCases cases)
{
    private const int LongestName = 200;

    private static readonly VectorOutcome[] Outcomes = Enum.GetValues<VectorOutcome>();

    internal ReportPage Make(string style, string styleHash)
    {
        OutcomeCounts total = summary.Counts;
        return new()
        {
            Name = summary.Product is { } product ? ReportText.Line(product.Name, LongestName) : ReportWords.UnnamedProduct,
            Version = ReportText.Line(summary.Product?.Version ?? "", LongestName),
            Style = style,
            StyleHash = styleHash,
            Stopped = summary.Stopped is { } stopped ? ReportText.Line(stopped, 1000) : null,
            Standing = ReportWords.Standing,
            Limits = ReportWords.Limits,
            Lead = ReportWords.Lead(total),
            Figures = [.. Outcomes.Select(outcome => new PageFigure(KeyOf(outcome), ReportWords.Of(outcome), ReportWords.Number(total[outcome]), ReportWords.Meaning(outcome)))],
            Levels = [.. summary.Levels.Select(LevelOf)],
            Total = Cells(total),
            Facts = [.. ReportFacts.Of(summary).Select(static fact => new PageFact(fact.Term, fact.Text, fact.IsCode))],
            Requirements = [.. summary.Levels.Select(RequirementsOf)],
            Failures = [.. summary.Tallies.Select(FailuresOf).OfType<PageGroup<PageFailure>>()],
            FailuresNote = Note(static counts => counts.Failed),
            Unknowns = [.. summary.Tallies.Select(UnknownsOf).OfType<PageGroup<PageUnknown>>()],
            UnknownsNote = Note(static counts => counts.Unknown),
            Skips = [.. summary.Tallies.SelectMany(SkipsOf)],
            OtherSkips = cases.OtherSkips == 0 ? null : $"{ReportWords.Number(cases.OtherSkips)} more were skipped, for further reasons. The JSON report has them all.",
            StrayNote = ReportWords.Strays(summary.Strays),
            Strays = [.. summary.Strays.Examples.Select(static example => ReportText.Line(example, 1000))],
            StandardErrorNote = ReportWords.StandardError(summary.StandardError),
            StandardError = ErrorText(summary.StandardError),
            Package = typeof(ReportPageMaker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
        };
    }

    /// <summary>Gets the word by which the style sheet knows an outcome.</summary>
    private static string KeyOf(VectorOutcome outcome) => outcome switch
    {
        VectorOutcome.Passed => "passed",
        VectorOutcome.Failed => "failed",
        VectorOutcome.Skipped => "skipped",
        VectorOutcome.Unknown => "unknown",
        _ => "notcovered",
    };

    private static PageCell[] Cells(OutcomeCounts counts, string? failures = null, string? unknowns = null) =>
    [
        .. Outcomes.Select(outcome =>
        {
            long count = counts[outcome];
            string? link = count == 0 ? null : outcome switch { VectorOutcome.Failed => failures, VectorOutcome.Unknown => unknowns, _ => null };
            return new PageCell(count == 0 ? "none" : KeyOf(outcome), ReportWords.Of(outcome), ReportWords.Number(count), link);
        }),
    ];

    private static PageLevel LevelOf(LevelTally level)
    {
        OutcomeCounts counts = level.Counts;
        List<PageBar> bar = [];
        long before = 0;
        foreach (VectorOutcome outcome in Outcomes)
        {
            long from = 1000 * before / counts.Total;
            before += counts[outcome];
            if (counts[outcome] > 0) bar.Add(new(KeyOf(outcome), from, (1000 * before / counts.Total) - from));
        }

        return new(LevelWords.Of(level.Level), AnchorOf("level", level.Level), Cells(counts), bar);
    }

    private PageRequirements RequirementsOf(LevelTally level) => new(
        LevelWords.Of(level.Level),
        AnchorOf("level", level.Level),
        [.. summary.Tallies.Where(tally => tally.Level == level.Level).Select(static tally => new PageRequirement(
            NameOf(tally), ReportWords.Title(tally.Requirement), Cells(tally.Counts, AnchorOf("failed", tally), AnchorOf("unknown", tally))))]);

    private PageGroup<PageFailure>? FailuresOf(ConformanceTally tally) => GroupOf(tally, "failed", tally.Counts.Failed, cases.FailuresOf(tally), FailureOf);

    private PageGroup<PageUnknown>? UnknownsOf(ConformanceTally tally) => GroupOf(tally, "unknown", tally.Counts.Unknown, cases.UnknownsOf(tally), static (result, _) =>
        new PageUnknown(ReportText.Line(result.Id, LongestName), ReportWords.Of(result.Cause), ReportText.Line(result.Text ?? "", 1000)));

    private static PageGroup<T>? GroupOf<T>(ConformanceTally tally, string kind, long count, IReadOnlyList<ResultLine> shown, Func<ResultLine, string, T> make)
    {
        if (shown.Count == 0) return null;
        string anchor = AnchorOf(kind, tally);
        string? note = count > shown.Count ? $"The first {shown.Count} of {ReportWords.Number(count)} are shown." : null;
        return new(anchor, LevelWords.Of(tally.Level), NameOf(tally), ReportWords.Title(tally.Requirement), note, [.. shown.Select((result, i) => make(result, At(anchor, i)))]);
    }

    private static PageFailure FailureOf(ResultLine result, string anchor) => new(
        anchor,
        ReportText.Line(result.Id, LongestName),
        ReportText.Line(result.Why ?? "", 2000),
        string.Join("; ", new[] { ReportFacts.AskedOf(result) is { } asked ? $"asked: {asked}" : null, ReportFacts.HistoryOf(result) }.OfType<string>()),
        [.. result.Differences.Take(PageCases.Shown).GroupBy(static difference => difference.Subject).Select(static subject => new PageSubject(
            subject.Key is { } key ? ReportText.Line(key.ToString(), LongestName) : null,
            [.. subject.Select(static one => new PageMember(ReportText.Line(one.Member, LongestName), ReportText.Line(one.Expected, 2000), one.Answered is { } answered ? ReportText.Line(answered, 2000) : null))]))],
        MoreOf(result),
        [.. FailureText.Because(result).Select(static because => ReportText.Line(because, 2000))],
        [.. FailureText.SourcesOf(result).Select(static source => new PageSource(source.Clause is { } clause ? $"{source.Document}, {clause}" : source.Document, source.Status, source.Read))]);

    private IEnumerable<PageSkip> SkipsOf(ConformanceTally tally) =>
        cases.SkipsOf(tally).Select(skip => new PageSkip(LevelWords.Of(tally.Level), NameOf(tally), skip.Reason, ReportWords.Number(skip.Count)));

    private static string? MoreOf(ResultLine result)
    {
        int all = result.Differences.Length + result.FurtherDifferences;
        return all > PageCases.Shown ? $"The first {PageCases.Shown} of {ReportWords.Number(all)} differences are shown." : null;
    }

    private static string? ErrorText(StandardErrorExcerpt excerpt)
    {
        if (excerpt.Lines == 0) return null;
        string between = excerpt.Omitted > 0 ? $"\n… {ReportWords.Number(excerpt.Omitted)} lines left out …\n" : "\n";
        return ReportText.Lines(excerpt.Last.IsEmpty ? string.Join('\n', excerpt.First) : $"{string.Join('\n', excerpt.First)}{between}{string.Join('\n', excerpt.Last)}", 40_000);
    }

    private string Note(Func<OutcomeCounts, long> count) => summary.Tallies.Any(one => count(one.Counts) > PageCases.Shown)
        ? $"At most {PageCases.Shown} are shown of each requirement; the JSON report has them all."
        : "All of them are shown.";

    private static string NameOf(ConformanceTally tally) => ReportText.Line(tally.Requirement, LongestName);

    private static string AnchorOf(string kind, ConformanceLevel level) => $"{kind}-{level}";

    // Of a suite of somebody's own, a requirement may be named by anything: an anchor holds no blank.
    private static string AnchorOf(string kind, ConformanceTally tally) => $"{AnchorOf(kind, tally.Level)}-{Uri.EscapeDataString(NameOf(tally)).Replace('%', '.')}";

    private static string At(string anchor, int position) => string.Create(CultureInfo.InvariantCulture, $"{anchor}-{position + 1}");
}
