using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>One resident's observations and scores, in the order of time.</summary>
internal sealed record ResidentSeries
{
    private ResidentSeries(string resident, IReadOnlyList<ScoredSet> scores)
    {
        Resident = resident;
        Scores = scores;
    }

    /// <summary>Gets the resident's id, as it was given.</summary>
    internal string Resident { get; }

    /// <summary>Gets the scores, earliest first; those of one time in the order in which they came.</summary>
    internal IReadOnlyList<ScoredSet> Scores { get; }

    /// <summary>Scores sets and puts them in order.</summary>
    internal static ResidentSeries Of(string resident, IEnumerable<(DateTime At, ObservationSet Set)> sets) =>
        new(resident, [.. sets.OrderBy(static one => one.At.Ticks).Select(static one => new ScoredSet(one.At, one.Set, News2.Score(one.Set)))]);
}
