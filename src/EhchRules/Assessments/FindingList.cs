using System.Collections;
using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules;

/// <summary>The findings of an assessment, in the order of the catalogue, then of the subject's id and the occasion. Immutable.</summary>
/// <remarks>Those of one requirement stand together and are found without a search, by <see cref="Of"/>.</remarks>
public sealed class FindingList : IReadOnlyList<Finding>
{
    // One array for each requirement: a single one of a whole network would be a large object, and collecting those costs more than judging.
    private readonly RuleFindings[] byRequirement;
    private readonly ImmutableArray<Requirement> requirements;

    internal FindingList(ImmutableArray<Requirement> requirements, RuleFindings[] byRequirement)
    {
        this.requirements = requirements;
        this.byRequirement = byRequirement;
        foreach (RuleFindings findings in byRequirement) Count += findings.All.Length;
    }

    /// <summary>Gets the number of findings.</summary>
    public int Count { get; }

    /// <summary>Gets the finding at a position, counted from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not less than <see cref="Count"/>.</exception>
    public Finding this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            int chunk = 0;
            while (index >= byRequirement[chunk].All.Length) index -= byRequirement[chunk++].All.Length;
            return byRequirement[chunk].All[index];
        }
    }

    /// <summary>Gets the findings of one requirement, in order of subject and occasion; empty where there is no subject of its kind.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <exception cref="ArgumentException"><paramref name="requirement"/> is not one that this rule set judges.</exception>
    public ImmutableArray<Finding> Of(Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        int position = requirements.IndexOf(requirement);
        return position >= 0 ? byRequirement[position].All : throw new ArgumentException($"{requirement.Id} is not judged by this rule set.", nameof(requirement));
    }

    /// <summary>Enumerates the findings in order.</summary>
    public IEnumerator<Finding> GetEnumerator()
    {
        foreach (RuleFindings findings in byRequirement)
        {
            foreach (Finding finding in findings.All) yield return finding;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
