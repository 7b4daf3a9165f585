using System.Collections.Immutable;
using System.Globalization;

namespace EhchRules.Sufficiency;

/// <summary>Which requirements the records of one network or of many can decide on a day, and which facts they lack for the others.</summary>
/// <remarks>
/// It says what records suffice for, not what they show. Nothing is asked beyond some facts where they are missing; to name what is asked
/// next, they are supposed to be as they have to be for duties to bind: a home whose registrations are not known is a care home, a resident
/// whose stays are not known lives in one, homes are aligned and residents are patients of the network, and a record that does not list
/// homes, or residents, has one. A fact counts as added wherever it is missing, with all that stands below its place; what is added may in
/// turn ask for further facts.
/// </remarks>
public sealed class DataSufficiency
{
    internal DataSufficiency()
    {
    }

    /// <summary>Gets the day judged.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets what else the judgements rest on.</summary>
    public required AssessmentOptions Options { get; init; }

    /// <summary>Gets the version of the rule set.</summary>
    public required string RuleSet { get; init; }

    /// <summary>Gets how many networks there are.</summary>
    public required int Networks { get; init; }

    /// <summary>Gets the network, where there is one; else null.</summary>
    public required PcnCode? Network { get; init; }

    /// <summary>Gets every judged requirement, in the order of the catalogue.</summary>
    public required ImmutableArray<RequirementSufficiency> Requirements { get; init; }

    /// <summary>Gets what to add, in an order that opens most requirements for the fewest kinds of facts, one step after another.</summary>
    public required ImmutableArray<SufficiencyStep> Steps { get; init; }

    /// <summary>
    /// Gets the kinds of facts that are missing: first those that open most requirements alone, then those on which most turn, then those for
    /// want of which most answers are not known.
    /// </summary>
    public required ImmutableArray<MissingFactRank> MissingFacts { get; init; }

    /// <summary>Gets how many requirements the records suffice for to that extent.</summary>
    /// <param name="decidability">The extent.</param>
    public int CountOf(Decidability decidability) => Requirements.Count(requirement => requirement.Decidability == decidability);

    /// <summary>Says how many requirements are decided.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Networks} networks on {On:yyyy-MM-dd}: {CountOf(Decidability.Everywhere)} decided everywhere, "
            + $"{CountOf(Decidability.Somewhere)} for some, {CountOf(Decidability.Nowhere)} nowhere");
}
