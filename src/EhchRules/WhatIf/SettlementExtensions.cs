using EhchRules.WhatIf;

namespace EhchRules;

/// <summary>Asks a rule set what would settle a finding.</summary>
public static class SettlementExtensions
{
    /// <summary>Finds what would settle a finding that is not met, not yet due, undetermined or in need of judgement.</summary>
    /// <param name="rules">The rule set that made the assessment.</param>
    /// <param name="assessment">The assessment that the finding is of. Its day is the day asked from, and its options are used.</param>
    /// <param name="finding">The finding: not met, not yet due, undetermined, or in need of judgement.</param>
    /// <param name="by">
    /// The last day by which a fact can be brought about, included. A day after the finding's due day counts as the due day, where that is
    /// still to come. Null means the due day or, where there is none or it has passed, the day of the assessment.
    /// </param>
    /// <exception cref="ArgumentException">The finding is met or does not apply, or is not one of the assessment.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is before the day of the assessment.</exception>
    public static Settlement Settle(this EhchRuleSet rules, Assessment assessment, Finding finding, DateOnly? by = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Settlement.Of(assessment, finding, by, Settlement.MostJudgements);
    }
}
