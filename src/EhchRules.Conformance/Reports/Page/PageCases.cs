namespace EhchRules.Conformance;

/// <summary>Collects the cases that a page shows, and no more of them than it can: the first of each requirement, and reasons of skipping with their counts.</summary>
internal sealed class PageCases
{
    /// <summary>How many failures, and how many unknown, are shown of each requirement of a level.</summary>
    internal const int Shown = 10;

    private const int MostReasons = 200;

    private readonly Dictionary<(ConformanceLevel Level, string Requirement), List<ResultLine>> failures = [];
    private readonly Dictionary<(ConformanceLevel Level, string Requirement), List<ResultLine>> unknowns = [];
    private readonly Dictionary<(ConformanceLevel Level, string Requirement, string Reason), long> skips = [];

    /// <summary>Gets how many were skipped for reasons beyond those that are listed.</summary>
    internal long OtherSkips { get; private set; }

    internal static async Task<PageCases> OfAsync(ConformanceReport report, CancellationToken cancellationToken)
    {
        PageCases cases = new();
        await foreach (ResultLine result in report.ReadResultsAsync(cancellationToken).ConfigureAwait(false)) cases.Add(result);
        return cases;
    }

    internal IReadOnlyList<ResultLine> FailuresOf(ConformanceTally tally) => failures.GetValueOrDefault((tally.Level, tally.Requirement)) ?? [];

    internal IReadOnlyList<ResultLine> UnknownsOf(ConformanceTally tally) => unknowns.GetValueOrDefault((tally.Level, tally.Requirement)) ?? [];

    internal IEnumerable<(string Reason, long Count)> SkipsOf(ConformanceTally tally) => skips
        .Where(skip => skip.Key.Level == tally.Level && skip.Key.Requirement == tally.Requirement)
        .Select(static skip => (skip.Key.Reason, skip.Value))
        .OrderByDescending(static skip => skip.Value)
        .ThenBy(static skip => skip.Reason, StringComparer.Ordinal);

    private void Add(ResultLine result)
    {
        switch (result.Outcome)
        {
            case VectorOutcome.Failed:
                Keep(failures, result);
                break;
            case VectorOutcome.Unknown:
                Keep(unknowns, result);
                break;
            case VectorOutcome.Skipped:
                AddSkip(result);
                break;
        }
    }

    private static void Keep(Dictionary<(ConformanceLevel Level, string Requirement), List<ResultLine>> kept, ResultLine result)
    {
        if (!kept.TryGetValue((result.Level, result.Requirement), out List<ResultLine>? own)) kept[(result.Level, result.Requirement)] = own = [];
        if (own.Count < Shown) own.Add(result);
    }

    private void AddSkip(ResultLine result)
    {
        (ConformanceLevel Level, string Requirement, string Reason) key = (result.Level, result.Requirement, ReportText.Line(result.Text ?? "", 300));
        if (skips.TryGetValue(key, out long count)) skips[key] = count + 1;
        else if (skips.Count < MostReasons) skips[key] = 1;
        else OtherSkips++;
    }
}
