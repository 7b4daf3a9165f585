using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Assessments;

/// <summary>Every judged requirement is reported for every subject of its kind on every day: settled points S1 and S4.</summary>
public sealed class EverySubjectEveryDayTests
{
    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2018-12-31")]
    [InlineData("2020-03-31")]
    [InlineData("2020-04-01")]
    [InlineData("2020-05-14")]
    [InlineData("2020-05-15")]
    [InlineData("2020-07-30")]
    [InlineData("2020-07-31")]
    [InlineData("2020-08-31")]
    [InlineData("2020-09-01")]
    [InlineData("2020-09-30")]
    [InlineData("2020-10-01")]
    [InlineData("2021-03-31")]
    [InlineData("2021-04-01")]
    [InlineData("2024-03-31")]
    [InlineData("2024-04-01")]
    [InlineData("2025-04-01")]
    [InlineData("2029-01-01")]
    [InlineData("9998-12-31")]
    public void Every_requirement_is_reported_once_for_each_of_its_subjects(string on)
    {
        Assessment assessment = EhchRuleSet.Current.Assess(Record(), Day(on));
        ILookup<SubjectKind, (string, string)> pairs = assessment.Findings
            .Select(static finding => (finding.Subject.Kind, Pair: (finding.Requirement.Id, finding.Subject.Id))).Distinct().ToLookup(static pair => pair.Kind, static pair => pair.Pair);

        Assert.Equal(Witness.CountOf(Witness.Network), pairs[SubjectKind.Network].Count());
        Assert.Equal(2 * Witness.CountOf(Witness.Home), pairs[SubjectKind.Home].Count());
        Assert.Equal(3 * Witness.CountOf(Witness.Resident), pairs[SubjectKind.Resident].Count());
        Assert.All(assessment.Findings, finding => Assert.False(string.IsNullOrWhiteSpace(finding.Reason.Text)));
        Assert.All(assessment.Findings, finding => Assert.True(
            !(finding.HoldsFrom > Day(on)) && !(finding.HoldsThrough < Day(on)), $"{finding} does not hold on its own day"));
    }

    [Fact]
    public void Before_everything_nothing_applies_and_each_says_that_it_was_not_in_force()
    {
        Assessment assessment = EhchRuleSet.Current.Assess(Record(), new(2020, 3, 31));

        Assert.All(assessment.Findings, static finding => Assert.Equal((Outcome.NotApplicable, "NotInForce"), (finding.Outcome, finding.Reason.Code)));
        Assert.Equal(Witness.CountOf(Witness.Network) + (2 * Witness.CountOf(Witness.Home)) + (3 * Witness.CountOf(Witness.Resident)), assessment.Findings.Count);
    }

    [Theory]
    [InlineData("LEAD-1", "2020-10-01", "Replaced")]
    [InlineData("PLAN-1", "2024-04-01", "OutsideCoverage")]
    [InlineData("LEARN-1", "2024-04-01", "OutsideCoverage")]
    [InlineData("COVID-1", "2020-10-01", "NotInForce")]
    [InlineData("ROLE-1", "2020-08-31", "NotInForce")]
    public void Outside_its_life_a_requirement_says_why_it_does_not_apply(string requirement, string on, string reason) => Assert.All(
        Situation.Findings(Record(), on, requirement),
        finding => Assert.Equal((Outcome.NotApplicable, reason, null), (finding.Outcome, finding.Reason.Code, finding.DueOn)));

    [Fact]
    public void A_record_of_which_nothing_is_known_has_findings_for_the_network_alone()
    {
        Assessment assessment = EhchRuleSet.Current.Assess(NetworkRecord.Create(new() { Code = Situation.HayesWick }, default, default), new(2020, 10, 19));

        Assert.Equal(
            Witness.IdsOf(Witness.Network),
            assessment.Findings.Select(static finding => finding.Requirement.Id));
    }

    // One home in scope and aligned, one of which nothing is known; a resident, one who has left, and one of whom nothing is known.
    private static NetworkRecord Record() => NetworkRecord.Create(
        Situation.Network,
        [Situation.Oakfield, new() { Id = "elm-court" }],
        [Situation.Resident("r-1", "2020-10-01/.."), Situation.Resident("r-2", "2020-02-01/2020-10-05"), new() { Id = "r-3" }]);
}
