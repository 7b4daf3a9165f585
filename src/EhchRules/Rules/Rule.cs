using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>What must hold of a subject, besides the term, before a requirement binds it. Asked in this order.</summary>
[Flags]
internal enum Binding
{
    /// <summary>That the network has begun, which every requirement needs.</summary>
    Begun = 0,

    /// <summary>That the home is registered as a care home.</summary>
    InScope = 1,

    /// <summary>That the home is not exempt.</summary>
    NotExempt = 2,

    /// <summary>That the home is aligned to this network.</summary>
    Aligned = 4,

    /// <summary>That the resident is registered with a practice of this network.</summary>
    NetworkPatient = 8,

    /// <summary>What the duties on rounds, protocols and leads need.</summary>
    AlignedHome = InScope | NotExempt | Aligned,

    /// <summary>What most duties on residents need.</summary>
    PatientOfAlignedHome = AlignedHome | NetworkPatient,
}

/// <summary>Judges one requirement: a pure function of the record and the day, which it asks through an <see cref="AsOf"/>.</summary>
internal abstract class Rule(Requirement requirement, Binding binding, ReadOnlySpan<ReasonTemplate> reasons)
{
    internal Requirement Requirement { get; } = requirement;

    internal Binding Binding { get; } = binding;

    /// <summary>
    /// Gets the parts of the record on whose entries the answer turns, besides those that decide whether the requirement binds. Empty for a
    /// question that is always put. Where an outcome changes and no cited fact tells why, these are named.
    /// </summary>
    internal abstract FactKind[] TurnsOn { get; }

    /// <summary>Gets the reasons that this requirement gives besides the shared ones.</summary>
    internal ReasonTemplate[] Reasons { get; } = reasons.ToArray();
}

/// <summary>Judges a requirement on the network.</summary>
internal abstract class NetworkRule(Requirement requirement, params ReadOnlySpan<ReasonTemplate> reasons)
    : Rule(requirement, Binding.Begun, reasons)
{
    internal abstract Verdict Judge(AsOf asOf, Term term, NetworkStanding network);
}

/// <summary>Judges a requirement on a home.</summary>
internal abstract class HomeRule(Requirement requirement, Binding binding, params ReadOnlySpan<ReasonTemplate> reasons)
    : Rule(requirement, binding, reasons)
{
    internal abstract Verdict Judge(AsOf asOf, Term term, HomeStanding home);
}

/// <summary>Judges a requirement on a resident.</summary>
internal abstract class ResidentRule(Requirement requirement, Binding binding, params ReadOnlySpan<ReasonTemplate> reasons)
    : Rule(requirement, binding, reasons)
{
    internal abstract Verdict Judge(AsOf asOf, Term term, ResidentStanding resident, StayStanding stay);
}

/// <summary>Judges a requirement on a resident that comes up on several occasions.</summary>
internal abstract class ResidentOccasionRule(Requirement requirement, Binding binding, params ReadOnlySpan<ReasonTemplate> reasons)
    : Rule(requirement, binding, reasons)
{
    /// <summary>Lists the occasions of a stay, or says in one verdict why there is none.</summary>
    internal abstract Verdict? Occasions(AsOf asOf, Term term, StayStanding stay, List<ResidentOccasion> into);

    internal abstract Verdict Judge(AsOf asOf, Term term, ResidentOccasion occasion);
}

/// <summary>An occasion within a stay.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Stay">The stay.</param>
internal readonly record struct ResidentOccasion(Occasion Label, StayStanding Stay);
