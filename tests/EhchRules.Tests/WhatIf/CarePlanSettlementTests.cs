using EhchRules.WhatIf;

using static EhchRules.Testing.Situation;

namespace EhchRules.Tests.WhatIf;

/// <summary>What would settle the duties on a resident's plan.</summary>
public sealed class CarePlanSettlementTests
{
    private static readonly Resident Newcomer = Resident("r-1", "2020-10-01/..");
    private static readonly CarePlan Plan = new() { AgreedOn = new(2020, 10, 9), With = [PlanParticipant.Resident], ReviewedOn = [] };

    [Fact]
    public void Before_its_due_day_a_plan_after_admission_is_to_be_agreed_by_that_day()
    {
        Settlement settlement = Settling.Of(Record(residents: [Newcomer]), "2020-10-05", "PCSP-3");

        Assert.Equal("By 12 October 2020: agree a care and support plan for r-1.", settlement.ToString());
        Assert.Equal([new PlanAgreed(new(2020, 10, 12), "r-1")], Assert.Single(settlement.Sets).Facts);
    }

    [Theory]
    [InlineData("2020-10-12", "By 12 October 2020: agree a care and support plan for r-1.")]
    [InlineData("2020-10-13", "By 13 October 2020: agree a care and support plan for r-1 (late).")]
    public void On_the_due_day_a_plan_is_in_time_and_on_the_next_late(string on, string expected) =>
        Assert.Equal(expected, Settling.Text(Record(residents: [Newcomer]), on, "PCSP-3"));

    [Fact]
    public void That_a_plan_exists_is_settled_by_one() =>
        Assert.Equal("By 12 October 2020: agree a care and support plan for r-1.", Settling.Text(Record(residents: [Newcomer]), "2020-10-05", "PCSP-2"));

    [Fact]
    public void A_refresh_outstanding_is_settled_by_a_review_or_a_new_plan() => Assert.Equal(
        "By 20 October 2020, either: agree a care and support plan for r-1; or: review r-1's care and support plan.",
        Settling.Text(Record(residents: [Newcomer with { Plans = [Plan with { RefreshRequired = [new(2020, 10, 14)] }] }]), "2020-10-20", "PCSP-2"));

    [Theory]
    [InlineData("2020-12-10", "By 17 December 2020, either: agree a care and support plan for r-1; or: review r-1's care and support plan.")]
    [InlineData("2020-12-18", "By 18 December 2020, either: agree a care and support plan for r-1 (late); or: review r-1's care and support plan (late).")]
    public void After_a_return_from_hospital_a_review_does_too(string on, string expected)
    {
        Resident returned = Newcomer with { Plans = [Plan], HospitalEpisodes = [new() { From = new(2020, 12, 1), To = new(2020, 12, 8) }] };

        Assert.Equal(expected, Settling.Text(Record(residents: [returned]), on, "PCSP-4"));
    }

    [Fact]
    public void A_plan_made_with_nobody_is_settled_by_one_made_with_the_resident_or_a_carer() => Assert.Equal(
        "By 20 October 2020, either: agree a care and support plan for r-1 that is developed with the resident; or: agree a care and support plan for r-1 that is developed with a carer.",
        Settling.Text(Record(residents: [Newcomer with { Plans = [Plan with { With = [] }] }]), "2020-10-20", "PCSP-5"));

    [Fact]
    public void An_assessment_that_lacks_a_domain_is_settled_by_a_plan_that_rests_on_all_five()
    {
        CarePlan lacking = Plan with { Assessment = new() { On = new(2020, 10, 6), Domains = [AssessmentDomain.Physical, AssessmentDomain.Social] } };

        Assert.Equal(
            "By 20 October 2020: agree a care and support plan for r-1 that rests on an assessment of all five domains of need.",
            Settling.Text(Record(residents: [Newcomer with { Plans = [lacking] }]), "2020-10-20", "PCSP-6"));
    }

    [Fact]
    public void Preferences_for_the_end_of_life_are_settled_by_a_plan_that_covers_them_or_an_offer() => Assert.Equal(
        "By 20 October 2020, either: agree a care and support plan for r-1 that covers needs at the end of life; or: offer r-1 a talk about preferences for the end of life.",
        Settling.Text(Record(residents: [Newcomer with { Plans = [Plan with { EndOfLifeNeeds = false }], AdvanceCarePlanOffers = [] }]), "2020-10-20", "PCSP-9"));

    [Fact]
    public void Where_plans_are_not_known_a_plan_after_the_due_day_is_late() => Assert.Equal(
        "By 20 October 2020: agree a care and support plan for r-1 (late).",
        Settling.Text(Record(residents: [Newcomer with { Plans = Facts<CarePlan>.Unknown }]), "2020-10-20", "PCSP-3"));

    [Fact]
    public void A_plan_that_is_drafted_is_to_be_agreed_since_another_would_leave_open_when_it_was() => Assert.Equal(
        "By 20 October 2020: agree the care and support plan drafted for r-1 (late).",
        Settling.Text(Record(residents: [Newcomer with { Plans = [new() { ReviewedOn = [] }] }]), "2020-10-20", "PCSP-3"));

    [Fact]
    public void A_return_of_which_nothing_is_recorded_is_nothing_that_somebody_can_bring_about()
    {
        Settlement settlement = Settling.Of(Record(residents: [Newcomer with { Plans = [Plan], HospitalEpisodes = Facts<HospitalEpisode>.Unknown }]), "2020-10-20", "PCSP-4");

        Assert.Equal(NothingSettles.TheRecordLacksFacts, settlement.WhyNone);
        Assert.Equal("Nothing that can still be done settles it: the record first has to say when the resident was in hospital.", settlement.ToString());
    }

    [Fact]
    public void Beyond_the_calendar_a_plan_settles_what_no_due_day_can_be_told_for() => Assert.Equal(
        "By 29 December 2028: agree a care and support plan for r-1.",
        Settling.Text(Record(residents: [Resident("r-1", "2028-12-28/..")]), "2028-12-29", "PCSP-3"));

    [Fact]
    public void A_question_about_a_temporary_stay_is_settled_by_the_plan_or_an_answer()
    {
        Resident temporary = Newcomer with { Stays = [new() { Home = "oakfield", From = new(2020, 10, 1), Kind = StayKind.Temporary }] };

        Assert.Equal(
            "By 13 October 2020, either: agree a care and support plan for r-1 (late); or: attest that PCSP-3 is satisfied, or not owed, for r-1.",
            Settling.Text(Record(residents: [temporary]), "2020-10-13", "PCSP-3"));
    }
}
