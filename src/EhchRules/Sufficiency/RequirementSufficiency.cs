using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.Sufficiency;

/// <summary>How far records suffice to decide one requirement.</summary>
/// <remarks>
/// An answer is what is found for one subject and occasion. A record that does not list homes, or residents, has one unknown answer for one
/// that is supposed in their place.
/// </remarks>
public sealed class RequirementSufficiency
{
    internal RequirementSufficiency()
    {
    }

    /// <summary>Gets the requirement.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>Gets the force on the day; out of force, that of the nearest earlier term, else of the first.</summary>
    public required Force Force { get; init; }

    /// <summary>Gets how far the records suffice.</summary>
    public required Decidability Decidability { get; init; }

    /// <summary>Gets the number of answers that the record decides: <c>Met</c>, <c>MetLate</c>, <c>NotMet</c> or <c>NotYetDue</c>.</summary>
    public required long Decided { get; init; }

    /// <summary>Gets the number of answers that the record suffices for and that a person has to give: <c>NeedsJudgement</c>.</summary>
    public required long NeedsJudgement { get; init; }

    /// <summary>Gets the number of answers <c>NotApplicable</c>. They show nothing of what the record suffices for.</summary>
    public required long NotApplicable { get; init; }

    /// <summary>Gets the number of answers that are not known and that no fact of a record would settle.</summary>
    public required long LeftOpen { get; init; }

    /// <summary>Gets the answers that are not known for want of facts, by the facts that they lack: the most answers first, then in ordinal order.</summary>
    public required ImmutableArray<UnknownAnswers> Unknown { get; init; }

    /// <summary>Gets the number of answers that are not known for want of facts.</summary>
    public long Undetermined => Unknown.Sum(static answers => answers.Count);

    /// <summary>Writes the id and how far the records suffice.</summary>
    public override string ToString() => $"{Requirement.Id}: {Decidability}";
}
