using System.Collections.Immutable;

namespace EhchRules.Cli.Charts;

/// <summary>The sets of one resident, in time order. Sets of the same moment stay in the order in which they were given.</summary>
internal sealed record ObservationSeries
{
    /// <summary>Takes sets in any order.</summary>
    /// <exception cref="ArgumentException">There is no set: there is nothing to draw.</exception>
    internal ObservationSeries(string resident, IEnumerable<ScoredSet> sets)
    {
        Resident = resident;
        Sets = [.. sets.OrderBy(static set => set.At)];
        if (Sets.IsEmpty) throw new ArgumentException("A series has at least one set.", nameof(sets));
    }

    /// <summary>Gets the resident's id, as the caller has it. <see cref="ResidentLabel"/> makes it fit to be shown.</summary>
    internal string Resident { get; }

    /// <summary>Gets the sets.</summary>
    internal ImmutableArray<ScoredSet> Sets { get; }

    /// <summary>Gets the offset from UTC at which times are shown: that of the first set.</summary>
    internal TimeSpan Offset => Sets[0].At.Offset;
}
