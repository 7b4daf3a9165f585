using System.Runtime.InteropServices;
using EhchRules.Catalogue;
using EhchRules.Comparison;

namespace EhchRules.Cli.Diff;

/// <summary>Counts changed outcomes over any number of networks, by requirement, by what they were and are, and by cause.</summary>
internal sealed class OutcomeTotals
{
    private readonly Dictionary<Key, Count> counts = [];

    /// <summary>Gets the number of networks counted.</summary>
    internal int Networks { get; private set; }

    /// <summary>Gets the number of those in which no outcome changes.</summary>
    internal int Unchanged { get; private set; }

    /// <summary>Counts the changes of one network.</summary>
    internal void Add(IReadOnlyCollection<OutcomeChange> ofNetwork)
    {
        Networks++;
        if (ofNetwork.Count == 0) Unchanged++;
        foreach (OutcomeChange change in ofNetwork)
        {
            ref Count count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, Key.Of(change), out _);
            count = new(count.Findings + 1, count.Networks + (count.Last == Networks ? 0 : 1), Networks);
        }
    }

    /// <summary>Gets the counts, the worst first, then in the order of the catalogue.</summary>
    internal IEnumerable<(Key Key, long Findings, int Networks)> All() => counts
        .OrderBy(static pair => pair.Key.Rank)
        .ThenBy(static pair => RequirementCatalogue.Judged.IndexOf(pair.Key.Requirement))
        .ThenBy(static pair => pair.Key.Before)
        .ThenBy(static pair => pair.Key.Cause)
        .Select(static pair => (pair.Key, pair.Value.Findings, pair.Value.Networks));

    /// <summary>What is counted together.</summary>
    internal readonly record struct Key(Requirement Requirement, Outcome Before, Force? ForceBefore, Outcome After, Force? ForceAfter, ChangeCause Cause)
    {
        internal ChangeRank Rank => ChangeRanks.Of(Before, After, ForceAfter);

        // The force says how bad it is that something is not met; else it does not matter.
        internal static Key Of(OutcomeChange change) => new(
            change.Requirement,
            change.OutcomeBefore,
            change.OutcomeBefore is Outcome.NotMet ? change.Before!.Force : null,
            change.OutcomeAfter,
            change.OutcomeAfter is Outcome.NotMet ? change.After!.Force : null,
            change.Cause);
    }

    private readonly record struct Count(long Findings, int Networks, int Last);
}
