using System.Collections.Immutable;

namespace EhchRules.Conformance;

/// <summary>Counts results by level and requirement, and unknown ones by cause.</summary>
internal sealed class RunTallies
{
    private readonly Dictionary<(ConformanceLevel Level, string Requirement), OutcomeCounts> counts = [];
    private readonly List<(ConformanceLevel Level, string Requirement)> order = [];
    private readonly SortedDictionary<UnknownCause, long> causes = [];

    internal ImmutableArray<ConformanceTally> All =>
        [.. order.OrderBy(static key => key.Level).Select(key => new ConformanceTally(key.Level, key.Requirement, counts[key]))];

    internal ImmutableArray<CauseTally> Causes => [.. causes.Select(static cause => new CauseTally(cause.Key, cause.Value))];

    internal void Add(ConformanceLevel level, string requirement, VectorOutcome outcome, UnknownCause? cause)
    {
        (ConformanceLevel, string) key = (level, requirement);
        if (!counts.TryGetValue(key, out OutcomeCounts before)) order.Add(key);
        counts[key] = before.With(outcome);
        if (cause is { } known) causes[known] = causes.GetValueOrDefault(known) + 1;
    }

    /// <summary>Counts as answered twice what was counted otherwise.</summary>
    internal void Move(ResultLine line)
    {
        (ConformanceLevel, string) key = (line.Level, line.Requirement);
        counts[key] = counts[key].With(line.Outcome, -1).With(VectorOutcome.Unknown);
        causes[UnknownCause.AnsweredTwice] = causes.GetValueOrDefault(UnknownCause.AnsweredTwice) + 1;
    }
}
