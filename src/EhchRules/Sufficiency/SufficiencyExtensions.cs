using EhchRules.Sufficiency;

namespace EhchRules;

/// <summary>Asks a rule set what a record suffices for.</summary>
public static class SufficiencyExtensions
{
    /// <summary>Finds which requirements a record can decide on a day, and which facts it lacks for the others.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="record">The record. For many, add each to a <see cref="SufficiencyTally"/>.</param>
    /// <param name="on">The day judged: facts dated after it are not yet known on it.</param>
    /// <param name="options">What else it rests on; null means the defaults of the rule set.</param>
    public static DataSufficiency Sufficiency(this EhchRuleSet rules, NetworkRecord record, DateOnly on, AssessmentOptions? options = null)
    {
        SufficiencyTally tally = new(rules, on, options);
        tally.Add(record);
        return tally.Gathered();
    }
}
