using EhchRules.Comparison;
using EhchRules.Records;

namespace EhchRules.Tests.Comparison;

/// <summary>What a cause may be, whatever the record.</summary>
public sealed class CauseProperties
{
    [SeededProperty(600, desk: 150)]
    public void The_rules_are_a_cause_only_where_they_changed_and_the_record_only_where_something_bears_a_later_date(RecordOnDay given)
    {
        Chance chance = given.Choices();
        DateOnly[] days = [.. ((DateOnly[])[chance.Day(), chance.Day()]).Order()];
        Standpoint from = new(days[0]);
        Standpoint to = new(days[1]);
        NetworkRecord record = given.Record;
        if (chance.Likely(50)) record = Hindsight.Without(record, from.On);
        bool isAllOfTheFirstDay = record == Hindsight.Without(record, from.On);
        HashSet<string> changed = [.. EhchRuleSet.Current.Compare(from, to).Changes.Select(static change => change.Requirement.Id)];

        foreach (OutcomeChange change in EhchRuleSet.Current.Compare(record, from, to).Changes)
        {
            bool needsNewRules = change.Cause is ChangeCause.Rules or ChangeCause.RulesAndRecord or ChangeCause.RulesOrRecord;
            bool needsLaterFacts = change.Cause is ChangeCause.Record or ChangeCause.RulesAndRecord or ChangeCause.RulesOrRecord;
            Assert.True(!needsNewRules || changed.Contains(change.Requirement.Id), $"{from} to {to}: the rules did not change, yet are the cause of {change}");
            Assert.True(!needsLaterFacts || !isAllOfTheFirstDay, $"{from} to {to}: nothing was recorded, yet the record is the cause of {change}");
            Assert.True(from.On != to.On, $"{from}: nothing can change within a day, yet {change}");
        }
    }

    [SeededProperty(600, desk: 150)]
    public void Every_outcome_that_differs_is_told_and_no_other(RecordOnDay given)
    {
        Chance chance = given.Choices();
        DateOnly[] days = [.. ((DateOnly[])[chance.Day(), chance.Day()]).Order()];
        NetworkRecord record = given.Record;
        HashSet<(string, string)> expected = [];
        ILookup<(string, string), Finding> before = ByKey(record, days[0]);
        ILookup<(string, string), Finding> after = ByKey(record, days[1]);
        foreach ((string, string) key in before.Select(static group => group.Key))
        {
            // Requirements without occasions, of which each side has one finding.
            if (before[key].Any(static finding => finding.Subject.Occasion is not null) || after[key].Any(static finding => finding.Subject.Occasion is not null)) continue;
            Finding was = before[key].Single();
            Finding now = after[key].Single();
            if (was.Outcome != now.Outcome || (was.Outcome is Outcome.NotMet && was.Force != now.Force)) expected.Add(key);
        }

        HashSet<(string, string)> told = [.. EhchRuleSet.Current.Compare(record, new(days[0]), new(days[1])).Changes
            .Where(static change => change.Before?.Subject.Occasion is null && change.After?.Subject.Occasion is null)
            .Select(static change => (change.Requirement.Id, change.Subject.Id))];
        Assert.Equal(expected.Order(), told.Order());
    }

    private static ILookup<(string, string), Finding> ByKey(NetworkRecord record, DateOnly on) =>
        EhchRuleSet.Current.Assess(record, on).Findings.ToLookup(static finding => (finding.Requirement.Id, finding.Subject.Id));
}
