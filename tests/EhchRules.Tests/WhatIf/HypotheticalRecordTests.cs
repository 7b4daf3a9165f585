using System.Collections.Immutable;
using EhchRules.WhatIf;

using static EhchRules.Testing.Situation;

namespace EhchRules.Tests.WhatIf;

/// <summary>Laying facts over a record: what the result holds, and that the record itself stays as it was.</summary>
public sealed class HypotheticalRecordTests
{
    private static readonly DateOnly Day = new(2020, 10, 19);

    [Fact]
    public void A_fact_stands_at_the_end_of_its_list_and_the_record_is_left_as_it_was()
    {
        NetworkRecord record = Record(Oakfield with { Rounds = [new() { On = new(2020, 10, 6) }] });
        NetworkRecord before = Record(Oakfield with { Rounds = [new() { On = new(2020, 10, 6) }] });

        NetworkRecord laid = record.With(new HomeRoundHeld(Day, "oakfield", MedicalInput.Geriatrician));

        Assert.Equal(before, record);
        Assert.Equal([new() { On = new(2020, 10, 6) }, new() { On = Day, MedicalInput = MedicalInput.Geriatrician }], laid.Homes[0].Rounds);
    }

    [Fact]
    public void Over_a_list_of_which_nothing_is_known_a_fact_makes_known_that_it_holds_that_alone()
    {
        NetworkRecord laid = Record().With(new HomeRoundHeld(Day, "oakfield"), new TeamMemberJoined(Day, "p-1", TeamRole.Dentist), new RemoteMonitoringBegun(Day, "oakfield"));

        Assert.Equal([new HomeRound { On = Day }], laid.Homes[0].Rounds);
        Assert.Equal([new TeamMember { Person = "p-1", Role = TeamRole.Dentist, From = Day }], laid.Network.Team!.Members);
        Assert.Equal(Facts<TeamEstablishment>.Unknown, laid.Network.Team.Established);
        Assert.Equal([new DatedEntry { On = Day }], laid.Homes[0].Support!.RemoteMonitoring);
        Assert.Equal(Facts<DatedEntry>.Unknown, laid.Homes[0].Support!.MedicineSupply);
    }

    [Fact]
    public void No_fact_leaves_an_equal_record() => Assert.Equal(Record(), Record().With());

    [Fact]
    public void An_agreement_can_be_given_to_a_lead_who_was_laid_before()
    {
        NetworkRecord laid = Record().With(new LeadNamed(Day, "oakfield", "p-5", Profession.Nurse, true), new LeadAgreementGiven(Day, "oakfield", "p-5", AgreeingBody.Practice, Practice));

        ClinicalLead lead = Assert.Single(laid.Homes[0].Leads);
        Assert.Equal([new LeadAgreement { By = AgreeingBody.Practice, Code = Practice, On = Day }], lead.Agreements);
    }

    [Fact]
    public void Everything_that_a_fact_names_must_be_there_and_all_that_is_not_is_told()
    {
        HypotheticalEvent[] facts =
        [
            new HomeRoundHeld(Day, "okfield"), new PlanAgreed(Day, "r-9"), new LeadEnded(Day, "oakfield", "p-1"), new AlignmentEnded(Day, "oakfield", PcnCode.Parse("U00002")),
            new DraftPlanAgreed(Day, "r-1"), new PlanReviewed(Day, "r-1"), new DischargeSupported(Day, "r-1", Day), new TrainingBegun(Day, "p-2"), new LocalAuthorityAdvised(Day, "oakfield"), null!,
        ];

        Assert.False(Record(residents: [Resident("r-1", "2020-10-01/..")]).TryWith(facts, out NetworkRecord? laid, out ImmutableArray<RecordFault> faults));

        Assert.Null(laid);
        Assert.Equal(
        [
            "facts[0]: \"okfield\" names no home in this record (known: oakfield)",
            "facts[1]: \"r-9\" names no resident in this record (known: r-1)",
            "facts[2]: \"p-1\" is no lead of \"oakfield\" on 2020-10-19, or not after it",
            "facts[3]: \"oakfield\" has no alignment to U00002 that goes on after 2020-10-19",
            "facts[4]: \"r-1\" has no plan without a day of agreement",
            "facts[5]: \"r-1\" has no plan agreed by 2020-10-19",
            "facts[6]: \"r-1\" has no time in hospital from 2020-10-19",
            "facts[7]: \"p-2\" is not among the staff in personalised care roles on 2020-10-19",
            "facts[8]: \"oakfield\" has no claim of exemption on 2020-10-19 that lacks this",
            "facts[9]: null is no fact",
        ], faults.Select(static fault => fault.ToString()));
    }

    [Fact]
    public void The_record_with_the_facts_is_checked_as_any_other()
    {
        HypotheticalEvent[] facts = [new QuestionAnswered(Day, "ROUND-33", "oakfield"), new MedicalInputDecided(Day, 0)];

        RecordFaultException fault = Assert.Throws<RecordFaultException>(() => Record().With(facts));

        Assert.Equal(["$.network.medicalInput[0].everyWeeks", "$.attestations[0].requirement"], fault.Faults.Select(static one => one.Path));
    }

    [Fact]
    public void How_often_a_doctor_takes_part_replaces_what_was_decided_before()
    {
        NetworkRecord laid = Record(network: Network with { MedicalInput = [new() { EveryWeeks = 2, From = new(2020, 10, 1) }] }).With(new MedicalInputDecided(Day, 4));

        Assert.Equal([new() { EveryWeeks = 2, From = new(2020, 10, 1), To = new(2020, 10, 18) }, new() { EveryWeeks = 4, From = Day }], laid.Network.MedicalInput);
    }

    [Fact]
    public void A_fact_says_what_is_to_be_done_by_when_and_where()
    {
        HomeRoundHeld round = new(new(2020, 10, 25), "oakfield");

        Assert.Equal("hold a home round at oakfield by 25 October 2020", round.ToString());
        Assert.Equal("hold a home round at Oakfield Lodge by 25 October 2020", round.Describe(Record(Oakfield with { Name = "Oakfield Lodge" })));
    }

    [Fact]
    public void No_NHS_number_is_shown_whole()
    {
        PlanAgreed plan = new(Day, "9434765919");

        Assert.DoesNotContain("9434765919", plan.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("9434765919", plan.Describe(Record()), StringComparison.Ordinal);
    }
}
