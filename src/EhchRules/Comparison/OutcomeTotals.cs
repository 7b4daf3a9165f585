using System.Runtime.InteropServices;
using EhchRules.Catalogue;

namespace EhchRules.Comparison;

/// <summary>Counts changed outcomes over any number of networks, by requirement, by what they were and are, and by cause.</summary>
public sealed class OutcomeTotals
{
    private readonly Dictionary<Key, Count> counts = [];

    /// <summary>Gets the number of networks counted.</summary>
    public int Networks { get; private set; }

    /// <summary>Gets the number of those in which no outcome changes.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Counts the changes of one network.</summary>
    /// <param name="ofNetwork">The changes, or those of them that are to be counted.</param>
    public void Add(IReadOnlyCollection<OutcomeChange> ofNetwork)
    {
        ArgumentNullException.ThrowIfNull(ofNetwork);
        Networks++;
        if (ofNetwork.Count == 0) Unchanged++;
        foreach (OutcomeChange change in ofNetwork)
        {
            ref Count count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, Key.Of(change), out _);
            count = new(count.Outcomes + 1, count.Networks + (count.Last == Networks ? 0 : 1), Networks);
        }
    }

    /// <summary>Gets the counts, the worst first, then in the order of the catalogue.</summary>
    public IEnumerable<OutcomeTotal> All() => counts
        .Select(static pair => new OutcomeTotal(
            pair.Key.Requirement, pair.Key.Before, pair.Key.ForceBefore, pair.Key.After, pair.Key.ForceAfter, pair.Key.Cause, pair.Value.Outcomes, pair.Value.Networks))
        .OrderBy(static total => total.Rank)
        .ThenBy(static total => RequirementCatalogue.Judged.IndexOf(total.Requirement) is var position and >= 0 ? position : int.MaxValue)
        .ThenBy(static total => total.Requirement.Id, StringComparer.Ordinal)
        .ThenBy(static total => total.Before)
        .ThenBy(static total => total.Cause);

    // The force says how bad it is that something is not met; else it does not matter.
    private readonly record struct Key(Requirement Requirement, Outcome Before, Force? ForceBefore, Outcome After, Force? ForceAfter, ChangeCause Cause)
    {
        internal static Key Of(OutcomeChange change) => new(
            change.Requirement,
            change.OutcomeBefore,
            change.OutcomeBefore is Outcome.NotMet ? change.Before!.Force : null,
            change.OutcomeAfter,
            change.OutcomeAfter is Outcome.NotMet ? change.After!.Force : null,
            change.Cause);
    }

    private readonly record struct Count(long Outcomes, int Networks, int Last);
}
