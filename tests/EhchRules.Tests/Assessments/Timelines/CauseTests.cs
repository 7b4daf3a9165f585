namespace EhchRules.Tests.Assessments.Timelines;

/// <summary>Each cause of a change on its own, and two on one day.</summary>
public sealed class CauseTests
{
    private static readonly Resident Admitted = Situation.Resident("r-1", "2020-10-01/..");

    [Fact]
    public void A_fact_is_named_in_words_and_with_its_day()
    {
        NetworkRecord record = Situation.Record(residents: [Admitted with { Plans = [new() { AgreedOn = new(2020, 10, 9) }] }]);

        TimelineTrack track = Follow.Single("PCSP-3", "2020-10-02/2020-10-20", record);

        Assert.Equal(["2020-10-02/2020-10-08 NotYetDue", "2020-10-09/2020-10-20 Met"], track.Lines());
        Assert.Equal(["Fact 2020-10-09: the care plan was agreed on 9 October 2020"], track.Boundaries());
    }

    // Working days after Thursday 1 October 2020: 2, 5, 6, 7, 8, 9, 12.
    [Fact]
    public void The_seventh_working_day_is_in_time_and_the_next_day_is_not()
    {
        TimelineTrack track = Follow.Single("PCSP-3", "2020-10-02/2020-10-20", Situation.Record(residents: [Admitted]));

        Assert.Equal(["2020-10-02/2020-10-12 NotYetDue", "2020-10-13/2020-10-20 NotMet"], track.Lines());
        Assert.Equal(["Deadline 2020-10-13: the day by which it was due, 12 October 2020, is over"], track.Boundaries());
        Assert.Equal((Outcome.NotYetDue, Outcome.NotMet), (track.On(new(2020, 10, 12)), track.On(new(2020, 10, 13))));
        Assert.Equal((null, null), (track.On(new(2020, 10, 1)), track.On(new(2020, 10, 21))));
    }

    [Fact]
    public void A_review_counts_for_12_months_and_its_last_day_is_in()
    {
        Resident reviewed = Situation.Resident("r-1", "2020-07-01/..") with
        {
            IdentifiedForMedicationReview = [],
            MedicationReviews = [new() { On = new(2020, 10, 5), Structured = true }],
        };

        TimelineTrack track = Follow.Single("SMR-1", "2021-01-01/2021-12-31", Situation.Record(residents: [reviewed]));

        Assert.Equal(["2021-01-01/2021-10-05 Met", "2021-10-06/2021-12-31 NotMet"], track.Lines());
        Assert.Equal(["Deadline 2021-10-06: it counted for 12 months, to 5 October 2021, that the medication was reviewed on 5 October 2020"], track.Boundaries());
    }

    [Fact]
    public void A_review_on_29_February_counts_to_28_February()
    {
        Resident reviewed = Situation.Resident("r-1", "2020-07-01/..") with
        {
            IdentifiedForMedicationReview = [],
            MedicationReviews = [new() { On = new(2024, 2, 29), Structured = true }],
        };

        Assert.Equal(
            ["2024-04-01/2025-02-28 Met", "2025-03-01/2025-03-31 NotMet"],
            Follow.Single("SMR-1", "2024-04-01/2025-03-31", Situation.Record(residents: [reviewed])).Lines());
    }

    [Fact]
    public void A_contract_year_ends_what_was_done_in_it()
    {
        PrimaryCareNetwork network = Situation.Network with { Learning = [new() { On = new(2021, 5, 10) }] };

        TimelineTrack track = Follow.Single("LEARN-1", "2021-04-02/2022-05-01", Situation.Record(network: network));

        Assert.Equal(["2021-04-02/2021-05-09 NeedsJudgement", "2021-05-10/2022-03-31 Met", "2022-04-01/2022-05-01 NeedsJudgement"], track.Lines());
        Assert.Equal(["Fact 2021-05-10: shared learning took place on 10 May 2021", "Rules+Calendar 2022-04-01: from 1 April 2022 this text applies: Network Contract DES 2022/23; a new contract year begins"], track.Boundaries());
    }

    [Fact]
    public void What_was_done_late_is_met_from_the_next_contract_year_on()
    {
        PrimaryCareNetwork network = Situation.Network with { ServicePlans = [new() { AgreedOn = new(2021, 5, 10), Partners = [ServicePartner.CommunityServices] }] };

        TimelineTrack track = Follow.Single("PLAN-1", "2021-05-01/2022-04-30", Situation.Record(network: network));

        Assert.Equal(["2021-05-01/2021-05-09 NotMet", "2021-05-10/2022-03-31 MetLate", "2022-04-01/2022-04-30 Met"], track.Lines());
        Assert.Equal(["Fact 2021-05-10: the plan with local partners was agreed on 10 May 2021", "Rules+Calendar 2022-04-01: from 1 April 2022 this text applies: Network Contract DES 2022/23; a new contract year begins"], track.Boundaries());
    }

    [Fact]
    public void A_deadline_and_a_text_can_fall_on_one_day()
    {
        PrimaryCareNetwork network = Situation.Network with { Team = new() { Established = [], Members = [] } };

        TimelineTrack track = Follow.Single("MDT-1", "2020-09-01/2020-10-31", Situation.Record(network: network));

        Assert.Equal(["2020-09-01/2020-09-30 NotYetDue", "2020-10-01/2020-10-31 NotMet"], track.Lines());
        Assert.Equal(
            ["Deadline+Rules 2020-10-01: the day by which it was due, 30 September 2020, is over; from 1 October 2020 this text applies: Network Contract DES 2020/21, as amended from October 2020"],
            track.Boundaries());
    }

    [Fact]
    public void A_fact_and_a_week_can_fall_on_one_day()
    {
        NetworkRecord record = Situation.Record(Situation.Oakfield with { Rounds = [new() { On = new(2020, 10, 5) }] }, [Situation.Resident("r-1", "2020-07-01/..")]);

        TimelineTrack track = Follow.Of("ROUND-1", "2020-10-01/2020-11-01", record).Track("week 2020-10-05");

        Assert.Equal("Fact+Calendar 2020-10-05: a home round was held on 5 October 2020; a new week begins", Follow.Of(track.Spans[0].Start));
    }

    [Theory]
    [InlineData("2020-10-08", "a stay began on 8 October 2020", "the stay ended on 5 November 2020")]
    public void A_stay_that_begins_or_ends_is_named(string day, string begins, string ends)
    {
        Resident resident = Situation.Resident("r-1", $"{day}/2020-11-05") with { ResidenceCodes = [] };

        TimelineTrack track = Follow.Single("CODE-1", "2020-10-02/2020-11-30", Situation.Record(residents: [resident]));

        Assert.Equal(["2020-10-02/2020-10-07 NotApplicable", "2020-10-08/2020-11-05 NotMet", "2020-11-06/2020-11-30 NotApplicable"], track.Lines());
        Assert.Equal([$"Fact 2020-10-08: {begins}", $"Fact 2020-11-06: {ends}"], track.Boundaries());
    }

    [Fact]
    public void A_lead_who_comes_or_goes_is_named()
    {
        ClinicalLead lead = new() { Person = "p-2", Profession = Profession.GeneralPractitioner, From = new(2020, 11, 2), To = new(2020, 11, 30) };

        TimelineTrack track = Follow.Single("LEAD-2", "2020-10-15/2020-12-31", Situation.Record(Situation.Oakfield with { Leads = [lead] }));

        Assert.Equal(["2020-10-15/2020-11-01 NotMet", "2020-11-02/2020-11-30 Met", "2020-12-01/2020-12-31 NotMet"], track.Lines());
        Assert.Equal(
            [
                "Fact 2020-11-02: p-2 (general practitioner) is the home's clinical lead from 2 November 2020",
                "Fact 2020-12-01: p-2 (general practitioner) was the home's clinical lead to 30 November 2020",
            ],
            track.Boundaries());
    }

    [Fact]
    public void Of_leads_who_change_on_one_day_the_one_whom_the_finding_names_is_told()
    {
        ClinicalLead gp = new() { Person = "p-2", Profession = Profession.GeneralPractitioner, From = new(2020, 7, 31), To = new(2020, 11, 1) };
        ClinicalLead pharmacist = new() { Person = "p-3", Profession = Profession.Pharmacist, CareHomeExperience = false, Agreements = [], From = new(2020, 11, 2) };
        ClinicalLead nobodyKnows = new() { Person = "p-4", From = new(2020, 12, 1) };

        TimelineTrack track = Follow.Single("LEAD-2", "2020-10-15/2020-12-31", Situation.Record(Situation.Oakfield with { Leads = [pharmacist, gp, nobodyKnows] }));

        Assert.Equal(["2020-10-15/2020-11-01 Met", "2020-11-02/2020-11-30 NotMet", "2020-12-01/2020-12-31 Undetermined"], track.Lines());
        Assert.Equal(
            [
                "Fact 2020-11-02: p-2 (general practitioner) was the home's clinical lead to 1 November 2020",
                "Fact 2020-12-01: p-4 is the home's clinical lead from 1 December 2020",
            ],
            track.Boundaries());
    }

    [Fact]
    public void A_member_of_the_team_who_comes_or_goes_is_named_and_of_many_three()
    {
        TeamMember nurse = new() { Person = "p-5", Role = TeamRole.DistrictNurse, Organisation = OdsCode.Parse("RJ1"), From = new(2020, 11, 2), To = new(2020, 11, 30) };
        PrimaryCareNetwork few = Situation.Network with { Team = new() { Members = [nurse] } };
        PrimaryCareNetwork many = Situation.Network with { Team = new() { Members = [nurse, nurse with { Person = "p-6" }, nurse with { Person = "p-7", Role = null }, nurse with { Person = "p-8" }, nurse with { Person = "p-9" }] } };

        Assert.Equal(
            [
                "Fact 2020-11-02: p-5 (district nurse) is in the team from 2 November 2020",
                "Fact 2020-12-01: p-5 (district nurse) was in the team to 30 November 2020",
            ],
            Follow.Single("MDT-2", "2020-10-15/2020-12-31", Situation.Record(network: few)).Boundaries());
        Assert.Equal(
            "Fact 2020-11-02: p-5 (district nurse) is in the team from 2 November 2020, p-6 (district nurse) is in the team from 2 November 2020, p-7 is in the team from 2 November 2020 and 2 others",
            Follow.Single("MDT-2", "2020-10-15/2020-12-31", Situation.Record(network: many)).Boundaries().First());
    }

    [Fact]
    public void An_attestation_is_a_fact_as_well()
    {
        Attestation attestation = new() { Requirement = "ROUND-3", Subject = "oakfield", Answer = true, On = new(2020, 12, 1), To = new(2020, 12, 31) };
        NetworkRecord record = Situation.Record(Situation.Oakfield with { Rounds = [] }, attestations: [attestation]);

        TimelineTrack track = Follow.Single("ROUND-3", "2020-11-16/2021-01-10", record);

        Assert.Equal(["2020-11-16/2020-11-30 NeedsJudgement", "2020-12-01/2020-12-31 Met", "2021-01-01/2021-01-10 NeedsJudgement"], track.Lines());
        Assert.Equal("an attestation counts from 1 December 2020", track.Spans[1].Start!.Text);
        Assert.Equal("an attestation counted to 31 December 2020", track.Spans[1].End!.Text);
    }
}
