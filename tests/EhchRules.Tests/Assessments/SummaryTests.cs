using EhchRules.Catalogue;

namespace EhchRules.Tests.Assessments;

public sealed class SummaryTests
{
    [Fact]
    public void The_network_alone_on_the_first_day_of_the_contract()
    {
        NetworkRecord record = NetworkRecord.Create(Situation.Network, [], []);

        TopicSummary[] summary = [.. EhchRuleSet.Current.Assess(record, new(2020, 4, 1)).Summarise()];

        // PLAN-1; MDT-1, -2 and PCSP-1, then MDT-3 to -5; PCI-1, then LEARN-1; VACC-1; ROLE-3, -5 and -6.
        Assert.Equal([Topic.Alignment, Topic.MultidisciplinaryTeam, Topic.InformationAndMedicines, Topic.Vaccination, Topic.LeadRole], summary.Select(static topic => topic.Topic));
        Assert.Equal([1, 3, 1, 0, 0], summary.Select(static topic => topic[Outcome.Undetermined]));
        Assert.Equal([0, 3, 1, 1, 3], summary.Select(static topic => topic[Outcome.NotApplicable]));
        Assert.All(summary, static topic => Assert.Equal(0, topic[Outcome.Met] + topic[Outcome.MetLate] + topic[Outcome.NotMet] + topic[Outcome.NotYetDue] + topic[Outcome.NeedsJudgement]));
    }

    [Fact]
    public void A_home_led_by_a_nurse_in_August_2020()
    {
        NetworkRecord record = Situation.Record(Situation.Oakfield with { Leads = [Situation.Nurse] });

        TopicSummary leadership = EhchRuleSet.Current.Assess(record, new(2020, 8, 15)).Summarise().Single(static topic => topic.Topic is Topic.Leadership);

        // LEAD-1 is not met, LEAD-2 and LEAD-3 are.
        Assert.Equal(2, leadership[Outcome.Met]);
        Assert.Equal(1, leadership[Outcome.NotMet]);
        Assert.Equal(3, leadership.Counts.Sum());
    }

    [Fact]
    public void Every_finding_is_counted_once_under_its_topic_and_outcome() => Assert.All(Enumerable.Range(1, 20), seed =>
    {
        Assessment assessment = EhchRuleSet.Current.Assess(RandomRecords.Make(seed), new Chance(seed).Day());

        foreach (TopicSummary topic in assessment.Summarise())
        {
            Assert.Equal(7, topic.Counts.Length);
            foreach (Outcome outcome in Enum.GetValues<Outcome>())
            {
                Assert.Equal(assessment.Findings.Count(finding => finding.Requirement.Topic == topic.Topic && finding.Outcome == outcome), topic[outcome]);
            }
        }

        Assert.Equal(assessment.Findings.Count, assessment.Summarise().Sum(static topic => topic.Counts.Sum()));
    });

    [Fact]
    public void Summaries_are_equal_by_value()
    {
        Assert.Equal(new TopicSummary(Topic.Alignment, [1, 2]), new TopicSummary(Topic.Alignment, [1, 2]));
        Assert.Equal(new TopicSummary(Topic.Alignment, [1, 2]).GetHashCode(), new TopicSummary(Topic.Alignment, [1, 2]).GetHashCode());
        Assert.NotEqual(new TopicSummary(Topic.Alignment, [1, 2]), new TopicSummary(Topic.Alignment, [2, 1]));
        Assert.NotEqual(new TopicSummary(Topic.Alignment, [1, 2]), new TopicSummary(Topic.Leadership, [1, 2]));
    }
}
