namespace EhchRules;

/// <summary>What was concluded about one requirement, for one subject (and occasion), on one day.</summary>
/// <remarks>Zero is <see cref="Undetermined"/>, so that a finding nobody filled in never claims that a duty is met.</remarks>
public enum Outcome
{
    /// <summary>A fact that the answer turns on is absent; the finding names it.</summary>
    Undetermined = 0,

    /// <summary>The record shows it done, in time where there is a time.</summary>
    Met,

    /// <summary>The record shows it done, but after its date. Stays so for that occasion.</summary>
    MetLate,

    /// <summary>Its date has passed, or it binds at all times, and the record shows it not done.</summary>
    NotMet,

    /// <summary>It binds, is not done, and its date has not passed.</summary>
    NotYetDue,

    /// <summary>It does not bind this subject on this day; the reason says why.</summary>
    NotApplicable,

    /// <summary>The text asks for a judgement that no rule can make, or does not settle the case. An attestation settles it.</summary>
    NeedsJudgement,
}
