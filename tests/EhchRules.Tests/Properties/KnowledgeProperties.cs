using System.Text.RegularExpressions;
using EhchRules.Records;

namespace EhchRules.Tests.Properties;

/// <summary>What a finding may turn on: not on the future, not on order or names, and never on a guess about what is absent.</summary>
public sealed partial class KnowledgeProperties
{
    [SeededProperty(1_500, desk: 200)]
    public void Deleting_facts_dated_after_the_day_changes_nothing(RecordOnDay given)
    {
        NetworkRecord record = given.Record;
        DateOnly on = given.On;

        AssessmentOptions options = new() { AllOccasions = given.Seed % 2 == 0 };

        Assessment before = EhchRuleSet.Current.Assess(record, on, options);
        Assessment after = EhchRuleSet.Current.Assess(Hindsight.Without(record, on), on, options);

        foreach ((Finding one, Finding other) in before.Findings.Zip(after.Findings)) Assert.Equal($"{on:yyyy-MM-dd} {Shown(one)}", $"{on:yyyy-MM-dd} {Shown(other)}");
        Assert.Equal(before.Findings.Count, after.Findings.Count);
    }

    [SeededProperty(1_500, desk: 200)]
    public void Reordering_lists_and_renaming_ids_changes_nothing_but_order_and_names(RecordOnDay given)
    {
        NetworkRecord record = given.Record;
        Chance chance = given.Choices();
        DateOnly on = given.On;

        Dictionary<string, string> before = Plain(EhchRuleSet.Current.Assess(record, on), static id => id);
        Dictionary<string, string> after = Plain(EhchRuleSet.Current.Assess(Renamed.Shuffle(record, chance), on), Renamed.Back);

        Assert.Equal(before.OrderBy(static pair => pair.Key, StringComparer.Ordinal), after.OrderBy(static pair => pair.Key, StringComparer.Ordinal));
    }

    [SeededProperty(3_000, desk: 400, Arbitrary = [typeof(NearlyComplete)])]
    public void What_is_told_without_an_absent_fact_stands_whatever_the_fact_turns_out_to_be(RecordOnDay given)
    {
        NetworkRecord complete = given.Record;
        Chance chance = given.Choices();
        NetworkRecord partial = Forgetting.Some(complete, chance);
        DateOnly on = given.On;
        Dictionary<(string, Subject), Finding> told = EhchRuleSet.Current.Assess(complete, on).Findings.ToDictionary(static finding => (finding.Requirement.Id, finding.Subject));

        foreach (Finding finding in EhchRuleSet.Current.Assess(partial, on).Findings)
        {
            if (finding.Outcome is Outcome.Undetermined)
            {
                bool named = finding.Missing.Length > 0 || finding.Reason.Code is "StateNotKnown" or "CodeNotSettled" or "CalendarEnds";
                Assert.True(named, $"{on:yyyy-MM-dd} {finding} names no missing fact");
                continue;
            }

            // Where it is not known whether the duty binds, and no occasion asks for anything, they are one answer.
            bool nothingOwed = finding is { Outcome: Outcome.NotApplicable, Subject.Occasion: null }
                && told.Values.Where(other => other.Requirement == finding.Requirement && other.Subject.Id == finding.Subject.Id).All(static other => other.Outcome is Outcome.NotApplicable);
            if (nothingOwed) continue;
            Assert.True(told.TryGetValue((finding.Requirement.Id, finding.Subject), out Finding? full), $"{on:yyyy-MM-dd} {finding} has no counterpart");
            Assert.True(full.Outcome == finding.Outcome, $"{on:yyyy-MM-dd} without the fact: {finding}; with it: {full}");
        }
    }

    /// <summary>Writes a finding without positions, which shift as entries are taken away.</summary>
    private static string Shown(Finding finding) => Position().Replace(
        $"{finding} [{finding.Force}, {finding.Reason.Code}, due {finding.DueOn:yyyy-MM-dd}, {string.Join(' ', finding.Reason.Conditions)}, missing {string.Join(' ', finding.Missing)}, {string.Join(' ', finding.Evidence)}]",
        "/#");

    [GeneratedRegex("/[0-9]+")]
    private static partial Regex Position();

    internal static Dictionary<string, string> Plain(Assessment assessment, Func<string, string> name) => assessment.Findings.ToDictionary(
        finding => $"{finding.Requirement.Id} {name(finding.Subject.Id)} {finding.Subject.Occasion}",
        static finding => $"{finding.Outcome} {finding.Reason.Code} {finding.Force} {finding.DueOn:yyyy-MM-dd} {finding.HoldsFrom:yyyy-MM-dd} {finding.HoldsThrough:yyyy-MM-dd} {finding.Reason.Text} {string.Join(' ', finding.Reason.Conditions.Order(StringComparer.Ordinal))} {finding.Missing.Length}");
}
