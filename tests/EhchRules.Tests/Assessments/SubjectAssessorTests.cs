using EhchRules.Catalogue;

namespace EhchRules.Tests.Assessments;

/// <summary>Judging one requirement and one subject at a time.</summary>
public sealed class SubjectAssessorTests
{
    private static readonly DateOnly Day = new(2020, 10, 13);
    private static readonly Requirement Plan = EhchRuleSet.Current.Requirements.Single(static requirement => requirement.Id == "PCSP-3");

    [SeededProperty(300, desk: 60)]
    public void Subject_by_subject_the_findings_are_those_of_an_assessment(RecordOnDay given)
    {
        Chance chance = given.Choices();
        NetworkRecord record = given.Record;
        DateOnly on = given.On;
        AssessmentOptions options = new() { AllOccasions = chance.Likely(30) };
        SubjectAssessor assessor = EhchRuleSet.Current.AssessorOf(record, on.AddDays(-1), options).MoveTo(on);

        Assert.Equal(
            EhchRuleSet.Current.Assess(record, on, options).Findings,
            EhchRuleSet.Current.Requirements.SelectMany(requirement => assessor.SubjectsOf(requirement.Subject).SelectMany(subject => assessor.Judge(requirement, subject).Findings)));
    }

    // Admitted on 1 October 2020: a plan is due on the 12th, and is overdue from the 13th to the end of the term.
    [Theory]
    [InlineData(2020, 10, 12, false)]
    [InlineData(2020, 10, 13, true)]
    [InlineData(2021, 3, 31, true)]
    [InlineData(2021, 4, 1, false)]
    public void Findings_say_on_which_days_they_stand(int year, int month, int day, bool stand)
    {
        SubjectAssessor assessor = EhchRuleSet.Current.AssessorOf(Situation.Record(residents: [Situation.Resident("r-1", "2020-10-01/..")]), Day);

        SubjectFindings findings = assessor.Judge(Plan, "r-1");

        Assert.Equal("PlanOverdue", Assert.Single(findings.Findings).Reason.Code);
        Assert.Equal(stand, findings.StandOn(new(year, month, day)));
    }

    [Fact]
    public void Findings_keep_the_objects_of_earlier_ones_that_they_equal()
    {
        NetworkRecord record = Situation.Record(residents: [Situation.Resident("r-1", "2020-10-01/..")]);
        SubjectFindings earlier = EhchRuleSet.Current.AssessorOf(record, Day).Judge(Plan, "r-1");
        SubjectAssessor next = EhchRuleSet.Current.AssessorOf(record, Day).MoveTo(Day.AddDays(1));

        Assert.NotSame(earlier.Findings[0], next.Judge(Plan, "r-1").Findings[0]);
        Assert.Same(earlier.Findings[0], next.Judge(Plan, "r-1").Keeping(earlier).Findings[0]);
    }

    [Fact]
    public void What_was_replaced_is_told_by_subject()
    {
        Resident first = Situation.Resident("r-1", "2020-10-01/..");
        Resident second = Situation.Resident("r-2", "2020-10-01/..");
        SubjectAssessor before = EhchRuleSet.Current.AssessorOf(Situation.Record(residents: [first, second]), Day);

        SubjectAssessor same = before.With(before.Record);
        SubjectAssessor after = before.With(Situation.Record(residents: [first, second with { Plans = default }, Situation.Resident("r-3", "2020-10-01/..")]));

        Assert.Empty(same.ReplacedSince(before));
        Assert.Equal(
            [(SubjectKind.Network, "U57491"), (SubjectKind.Home, "oakfield"), (SubjectKind.Resident, "r-2"), (SubjectKind.Resident, "r-3")],
            after.ReplacedSince(before));
    }

    [Fact]
    public void A_requirement_or_subject_that_is_not_there_is_an_error_that_names_it()
    {
        SubjectAssessor assessor = EhchRuleSet.Current.AssessorOf(Situation.Record(), Day);

        Assert.Throws<ArgumentException>(() => assessor.ReplacedSince(EhchRuleSet.Current.AssessorOf(Situation.Record(), Day, new() { AllOccasions = true })));
        Assert.Contains("The record holds no Resident \"r-9\".", Assert.Throws<ArgumentException>(() => assessor.Judge(Plan, "r-9")).Message, StringComparison.Ordinal);
    }
}
