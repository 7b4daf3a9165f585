using EhchRules.Sufficiency;

namespace EhchRules.Tests.Sufficiency;

/// <summary>What records suffice for, in few words.</summary>
internal static class Sufficient
{
    /// <summary>The day of most tests: a Monday on which the duties of October 2020 are in force.</summary>
    internal static readonly DateOnly Day = new(2020, 10, 19);

    internal static DataSufficiency Of(params NetworkRecord[] records) => On(Day, null, records);

    internal static DataSufficiency On(DateOnly on, AssessmentOptions? options, params NetworkRecord[] records)
    {
        SufficiencyTally tally = new(EhchRuleSet.Current, on, options);
        foreach (NetworkRecord record in records) tally.Add(record);
        return tally.Gathered();
    }

    internal static RequirementSufficiency For(this DataSufficiency of, string requirement) => of.Requirements.Single(one => one.Requirement.Id == requirement);

    internal static MissingFactRank Rank(this DataSufficiency of, string kind) => of.MissingFacts.Single(rank => rank.Fact.Kind == kind);

    /// <summary>Writes what the unknown answers of a requirement lack, as <c>homes/#/leads: 1</c>.</summary>
    internal static string[] Lacks(this DataSufficiency of, string requirement) => [.. of.For(requirement).Unknown.Select(static answers => answers.ToString())];

    /// <summary>Writes the steps, as <c>homes/#/leads: LEAD-2, LEAD-3</c>.</summary>
    internal static string[] InSteps(this DataSufficiency of) => [.. of.Steps.Select(static step => step.ToString())];
}
