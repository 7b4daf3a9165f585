using EhchRules.Catalogue;

namespace EhchRules.Tests.Assessments.Timelines;

/// <summary>On a day, never, or not to be told.</summary>
public sealed class EarliestBreachTests
{
    private static readonly ClinicalLead Gp = new() { Person = "p-2", Profession = Profession.GeneralPractitioner, From = new(2020, 7, 31) };

    [Fact]
    public void It_is_the_day_after_the_due_day()
    {
        BreachOnDay breach = Assert.IsType<BreachOnDay>(OfPlan("2020-10-02/2020-12-31", Situation.Record(residents: [Situation.Resident("r-1", "2020-10-01/..")])));

        Assert.Equal(new(2020, 10, 13), breach.Day);
        Assert.Equal((Outcome.NotMet, "PlanOverdue", Force.Contractual), (breach.Finding.Outcome, breach.Finding.Reason.Code, breach.Finding.Force));
    }

    [Fact]
    public void Where_it_was_not_met_before_it_is_the_first_day_asked_for() => Assert.Equal(
        new(2020, 11, 1),
        Assert.IsType<BreachOnDay>(OfPlan("2020-11-01/2020-12-31", Situation.Record(residents: [Situation.Resident("r-1", "2020-10-01/..")]))).Day);

    [Fact]
    public void The_day_before_it_is_none_as_far_as_was_asked() =>
        Assert.Equal(new NoBreach(new(2020, 10, 12)), OfPlan("2020-10-02/2020-10-12", Situation.Record(residents: [Situation.Resident("r-1", "2020-10-01/..")])));

    // The newest text begins on 1 May 2026; after that nothing is to come.
    [Theory]
    [InlineData("2026-04-01/2026-04-30", 30)]
    [InlineData("2026-04-01/2026-05-01", null)]
    public void None_goes_on_without_end_where_nothing_is_to_come(string range, int? through) => Assert.Equal(
        new NoBreach(through is { } day ? new DateOnly(2026, 4, day) : null),
        OfLead(range, Situation.Oakfield with { Leads = [Gp] }));

    [Fact]
    public void It_is_not_to_be_told_while_an_absent_fact_may_hide_one_and_a_certain_one_later_is_named()
    {
        CareHome home = Situation.Oakfield with { Leads = [Situation.Nurse with { Profession = null, To = new(2020, 11, 30) }] };

        BreachUnknown open = Assert.IsType<BreachUnknown>(OfLead("2020-10-15/2020-12-31", home));

        Assert.Equal((new DateOnly(2020, 10, 15), new DateOnly(2020, 12, 1)), (open.From, open.AtTheLatest));
        Assert.Equal(["homes/oakfield/leads/0/profession"], open.Finding.Missing);
    }

    [Fact]
    public void It_is_not_to_be_told_while_there_is_a_judgement_to_make()
    {
        Attestation attestation = new() { Requirement = "ROUND-3", Subject = "oakfield", Answer = false, On = new(2020, 12, 31) };
        NetworkRecord record = Situation.Record(Situation.Oakfield with { Rounds = [] }, attestations: [attestation]);

        Breach breach = Follow.Of("ROUND-3", "2020-11-16/2021-01-10", record).EarliestBreach(HomeRounds.ConsistentStaff, "oakfield");

        BreachUnknown open = Assert.IsType<BreachUnknown>(breach);
        Assert.Equal((new DateOnly(2020, 11, 16), Outcome.NeedsJudgement, new DateOnly(2020, 12, 31)), (open.From, open.Finding.Outcome, open.AtTheLatest));
    }

    [Fact]
    public void Without_a_certain_one_there_is_no_latest_day() =>
        Assert.Null(Assert.IsType<BreachUnknown>(OfLead("2020-10-15/2020-12-31", Situation.Oakfield)).AtTheLatest);

    [Fact]
    public void What_is_open_after_a_certain_one_does_not_matter()
    {
        CareHome home = Situation.Oakfield with { Leads = [Gp with { Profession = null, From = new(2020, 11, 1) }] };

        Assert.Equal(new(2020, 10, 15), Assert.IsType<BreachOnDay>(OfLead("2020-10-15/2020-12-31", home)).Day);
    }

    // On 12 October the first stay's plan was due and on 11 November the second's, for which a reason was recorded.
    [Fact]
    public void A_certain_one_on_the_very_day_on_which_another_occasion_is_open_is_certain()
    {
        Resident resident = Situation.Resident("r-1", "2020-10-01/2020-10-20", "2020-11-02/..") with { TimescaleReasons = [new() { On = new(2020, 11, 3), Text = "outbreak" }] };
        Timeline timeline = Follow.Of("PCSP-3", "2020-11-20/2020-11-30", Situation.Record(residents: [resident]), new() { AllOccasions = true });

        Assert.Equal(["2020-11-20/2020-11-30 NotMet"], timeline.Track("admission 2020-10-01").Lines());
        Assert.Equal(["2020-11-20/2020-11-30 NeedsJudgement"], timeline.Track("admission 2020-11-02").Lines());
        BreachOnDay breach = Assert.IsType<BreachOnDay>(timeline.EarliestBreach(CarePlanning.PlanWithinSevenWorkingDaysOfAdmission, "r-1"));
        Assert.Equal((new DateOnly(2020, 11, 20), "admission 2020-10-01"), (breach.Day, breach.Finding.Subject.Occasion?.ToString()));
    }

    [Fact]
    public void What_was_not_followed_is_refused()
    {
        Timeline timeline = Follow.Of("LEAD-2", "2020-10-15/2020-12-31", Situation.Record());

        Assert.Throws<ArgumentException>(() => timeline.EarliestBreach(Leadership.ClinicalLead, "elm-court"));
        Assert.Throws<ArgumentException>(() => timeline.EarliestBreach(Leadership.LeadGp, "oakfield"));
    }

    private static Breach OfPlan(string range, NetworkRecord record) =>
        Follow.Of("PCSP-3", range, record).EarliestBreach(CarePlanning.PlanWithinSevenWorkingDaysOfAdmission, "r-1");

    private static Breach OfLead(string range, CareHome home) =>
        Follow.Of("LEAD-2", range, Situation.Record(home)).EarliestBreach(Leadership.ClinicalLead, "oakfield");
}
