namespace EhchRules.Tests.Properties;

/// <summary>Judging again, with what still stands taken over, equals judging afresh.</summary>
public sealed class ReassessmentProperties
{
    [SeededProperty(800, desk: 150)]
    public void After_any_edits_and_on_any_days_a_reassessment_equals_a_fresh_assessment(RecordOnDay given)
    {
        Chance chance = given.Choices();
        NetworkRecord record = given.Record;
        AssessmentOptions options = new() { AllOccasions = chance.Likely(30), KnownOn = chance.Likely(20) ? chance.Day() : null };
        DateOnly on = given.On;
        Assessment assessment = EhchRuleSet.Current.Assess(record, on, options);
        for (int step = 0; step < 4; step++)
        {
            if (chance.Likely(70)) record = Edits.Apply(record, RandomRecords.Make(chance.Below(1_000_000)), chance);
            on = on.AddDays(chance.Likely(10) ? -chance.Below(40) : chance.Likely(50) ? chance.Below(3) : chance.Below(200));
            assessment = EhchRuleSet.Current.Reassess(assessment, record, on);
            Assessment fresh = EhchRuleSet.Current.Assess(record, on, options);

            Assert.Same(record, assessment.Record);
            Assert.Equal(on, assessment.On);
            Assert.Equal(fresh.Findings.Count, assessment.Findings.Count);
            foreach ((Finding made, Finding taken) in fresh.Findings.Zip(assessment.Findings))
            {
                Assert.True(made.Equals(taken), $"step {step}, {on:yyyy-MM-dd}: afresh {made} [{made.HoldsFrom:yyyy-MM-dd}/{made.HoldsThrough:yyyy-MM-dd}], again {taken} [{taken.HoldsFrom:yyyy-MM-dd}/{taken.HoldsThrough:yyyy-MM-dd}]");
            }
        }
    }

    [SeededProperty(200, desk: 50)]
    public void What_stands_is_taken_over_and_not_made_again(RecordOnDay given)
    {
        NetworkRecord record = given.Record;
        DateOnly on = given.On;
        Assessment first = EhchRuleSet.Current.Assess(record, on);
        Assessment next = EhchRuleSet.Current.Reassess(first, record, on.AddDays(1));
        HashSet<Finding> before = new(first.Findings, ReferenceEqualityComparer.Instance);

        // A finding made anew is one of a subject of which something did not stand.
        foreach (IGrouping<(string, string), Finding> subject in next.Findings.GroupBy(static finding => (finding.Requirement.Id, finding.Subject.Id)))
        {
            Finding[] old = [.. first.Findings.Where(finding => (finding.Requirement.Id, finding.Subject.Id) == subject.Key)];
            if (old.All(finding => finding.HoldsThrough is null || finding.HoldsThrough > on)) Assert.All(subject, finding => Assert.Contains(finding, before));
        }
    }
}
