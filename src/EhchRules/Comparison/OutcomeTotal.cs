using EhchRules.Catalogue;

namespace EhchRules.Comparison;

/// <summary>How many outcomes changed alike.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Before">What they were.</param>
/// <param name="ForceBefore">With what force, where they were not met; else null.</param>
/// <param name="After">What they are.</param>
/// <param name="ForceAfter">With what force, where they are not met; else null.</param>
/// <param name="Cause">Why they changed.</param>
/// <param name="Outcomes">How many outcomes.</param>
/// <param name="Networks">In how many networks.</param>
public sealed record OutcomeTotal(
    Requirement Requirement, Outcome Before, Force? ForceBefore, Outcome After, Force? ForceAfter, ChangeCause Cause, long Outcomes, int Networks)
{
    /// <summary>Gets how bad the change is.</summary>
    public ChangeRank Rank => OutcomeChange.RankOf(Before, After, ForceAfter);
}
