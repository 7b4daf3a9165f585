using System.Globalization;

namespace EhchRules.Tests.Rules;

/// <summary>Kinds of answers that once asked for a fact that could not matter, or did not ask for one that could. The completions of whole records found them.</summary>
public sealed class SettledWhateverTests
{
    private static readonly CareHome Unaligned = Situation.Oakfield with { Alignments = [] };

    [Fact]
    public void A_home_aligned_to_no_network_is_not_bound_whatever_its_services_are()
    {
        CareHome home = Unaligned with { Registrations = [Situation.Oakfield.Registrations[0] with { Services = default }] };

        Is(Outcome.NotApplicable, Situation.Record(home), "2020-10-19", "LEAD-2");
        Is(Outcome.NotApplicable, Situation.Record(home), "2020-10-19", "ALIGN-3");
        Assert.Equal(["homes/oakfield/registrations/0/services"], Is(Outcome.Undetermined, Situation.Record(home), "2020-10-19", "ALIGN-1").Missing);
    }

    [Fact]
    public void A_fact_that_both_readings_of_what_is_unknown_cite_is_cited_once()
    {
        CareHome home = Situation.Oakfield with
        {
            Alignments = [.. Situation.Oakfield.Alignments.Select(static alignment => alignment with { To = new(2022, 2, 27) }), new() { Network = Situation.Network.Code, From = new(2022, 5, 21) }],
            Rounds = [new() { On = new(2021, 3, 19), Digital = true }],
        };

        Assert.Equal(["homes/oakfield/rounds/0/on"], Is(Outcome.Met, Situation.Record(home), "2021-04-26", "ROUND-5").Evidence.Select(static fact => fact.Path));
    }

    [Theory]
    [InlineData(1, Outcome.NotMet)]
    [InlineData(2, Outcome.Undetermined)]
    public void A_protocol_of_unknown_kind_is_of_one_kind_and_not_of_all_that_lack(int ofUnknownKind, Outcome outcome)
    {
        Protocol[] protocols =
        [
            new() { Kind = ProtocolKind.InformationSharing, AgreedOn = new(2021, 1, 4) },
            new() { Kind = ProtocolKind.ClinicalGovernance, AgreedOn = new(2021, 1, 4) },
            .. Enumerable.Repeat(new Protocol { AgreedOn = new(2021, 1, 4) }, ofUnknownKind),
        ];

        Is(outcome, Situation.Record(Situation.Oakfield with { Protocols = protocols.ToFacts() }), "2021-04-01", "INFO-1");
    }

    [Fact]
    public void Protocols_of_unknown_kind_may_be_the_last_two_from_the_day_of_the_later_one()
    {
        Protocol[] protocols =
        [
            new() { Kind = ProtocolKind.InformationSharing, AgreedOn = new(2021, 1, 4) },
            new() { Kind = ProtocolKind.ClinicalGovernance, AgreedOn = new(2021, 1, 4) },
            new() { AgreedOn = new(2021, 1, 4) },
            new() { AgreedOn = new(2021, 4, 6) },
        ];
        NetworkRecord record = Situation.Record(Situation.Oakfield with { Protocols = protocols.ToFacts() });

        Is(Outcome.NotMet, record, "2021-04-05", "INFO-1");
        Is(Outcome.Undetermined, record, "2021-04-06", "INFO-1");
    }

    [Fact]
    public void No_round_is_owed_to_who_is_known_not_to_be_a_network_patient_wherever_they_stay()
    {
        Resident elsewhere = Situation.Resident("r-1") with { Registrations = [], Stays = default };

        Assert.Equal("NoResidents", Is(Outcome.NotApplicable, Situation.Record(residents: [elsewhere]), "2020-10-19", "ROUND-1").Reason.Code);
        Is(Outcome.NotApplicable, Situation.Record(Situation.Oakfield with { Alignments = default }, [elsewhere]), "2020-10-19", "ROUND-1");
        Finding open = Is(Outcome.Undetermined, Situation.Record(residents: [elsewhere with { Registrations = default }]), "2020-10-19", "ROUND-1");
        Assert.Equal(["residents/r-1/registrations", "residents/r-1/stays"], open.Missing);
    }

    [Fact]
    public void A_network_without_practices_has_no_patient_whoever_the_residents_are()
    {
        PrimaryCareNetwork network = Situation.Network with { Practices = [new() { Code = Situation.Practice, From = new(2020, 10, 26) }] };

        Is(Outcome.NotApplicable, Situation.Record(network: network, residents: default), "2020-10-25", "ROUND-1");
        Is(Outcome.Undetermined, Situation.Record(network: network, residents: default), "2020-10-26", "ROUND-1");
    }

    [Fact]
    public void How_far_accredited_training_has_come_does_not_matter()
    {
        Training training = new() { On = new(2020, 4, 2), Accredited = true };
        PrimaryCareNetwork network = Situation.Network with
        {
            PersonalisedCareStaff = [new() { Person = "s-1", Role = TeamRole.CareCoordinator, From = new(2020, 4, 1), Training = [training] }],
        };

        Is(Outcome.Met, Situation.Record(network: network), "2020-04-02", "PCI-1");
        Is(Outcome.NotMet, Situation.Record(network: network), "2020-04-01", "PCI-1");
    }

    // All have agreed except the bodies left out; some agreements do not say whose they are.
    [Theory]
    [InlineData(1, null, Outcome.NotMet)]
    [InlineData(2, null, Outcome.Undetermined)]
    [InlineData(2, "G84001", Outcome.Undetermined)]
    [InlineData(2, "G84002", Outcome.Undetermined)]
    public void An_agreement_of_an_unknown_body_is_the_agreement_of_one_body(int unnamed, string? practice, Outcome outcome)
    {
        LeadAgreement given = new() { Code = practice is null ? null : PracticeCode.Parse(practice), On = new(2020, 7, 22) };
        ClinicalLead nurse = Situation.Nurse with { Agreements = [Situation.AgreedByAll[0], .. Enumerable.Repeat(given, unnamed)] };

        Is(outcome, Situation.Record(Situation.Oakfield with { Leads = [nurse] }), "2020-10-19", "LEAD-3");
        Is(outcome, Situation.Record(Situation.Oakfield with { Leads = [nurse] }), "2020-10-19", "LEAD-2");
    }

    [Theory]
    [InlineData("G84001", Outcome.Undetermined)]
    [InlineData("G84002", Outcome.NotMet)]
    public void An_agreement_that_names_a_practice_is_not_another_practices(string practice, Outcome outcome)
    {
        LeadAgreement given = new() { Code = PracticeCode.Parse(practice), On = new(2020, 7, 22) };
        ClinicalLead nurse = Situation.Nurse with { Agreements = [Situation.AgreedByAll[1], Situation.AgreedByAll[2], given] };

        Is(outcome, Situation.Record(Situation.Oakfield with { Leads = [nurse] }), "2020-10-19", "LEAD-3");
    }

    [Fact]
    public void A_plan_agreed_on_an_unknown_day_may_have_been_agreed_after_a_refresh_became_necessary()
    {
        CarePlan plan = new() { AgreedOn = null, ReviewedOn = [new(2020, 10, 5)], RefreshRequired = [new(2020, 10, 6)] };
        Resident resident = Situation.Resident("r-1", "2020-10-01/..") with { Plans = [plan] };

        Assert.Contains("residents/r-1/plans/0/agreedOn", Is(Outcome.Undetermined, Situation.Record(residents: [resident]), "2020-11-30", "PCSP-2").Missing);
    }

    // Admitted on 1 October 2020: in hospital on 12 October, when the plan was due if the duty applied from the admission on.
    [Fact]
    public void Who_was_in_hospital_when_a_plan_was_due_may_owe_one_where_the_duty_applied_from_an_unknown_day()
    {
        CareHome home = Situation.Oakfield with { Alignments = [Situation.Oakfield.Alignments[0] with { AgreedOn = null }] };
        Resident resident = Situation.Resident("r-1", "2020-10-01/..") with { HospitalEpisodes = [new() { From = new(2020, 10, 8), To = new(2020, 10, 16), DischargeSupport = [] }] };

        Assert.Equal(["homes/oakfield/alignments/0/agreedOn"], Is(Outcome.Undetermined, Situation.Record(home, [resident]), "2020-11-30", "PCSP-3").Missing);
        CareHome perhapsOutOfScope = Situation.Oakfield with { Registrations = [Situation.Oakfield.Registrations[0] with { Services = default }] };
        Is(Outcome.NotApplicable, Situation.Record(perhapsOutOfScope, [resident]), "2020-11-30", "PCSP-3");
    }

    [Fact]
    public void Who_is_in_hospital_owes_no_plan_whether_a_network_patient_or_not()
    {
        Resident resident = Situation.Resident("r-1", "2020-10-01/..") with { Registrations = default, HospitalEpisodes = [new() { From = new(2020, 10, 8), DischargeSupport = [] }] };

        Finding finding = Is(Outcome.NotApplicable, Situation.Record(residents: [resident]), "2020-11-30", "PCSP-4");

        Assert.Null(finding.Subject.Occasion);
    }

    // Bound for sure until 1 November and again from 1 December 2020; in between, only as long as the provider had not agreed to an exemption.
    [Fact]
    public void Any_round_held_while_an_exemption_was_undecided_may_be_the_latest_that_counts()
    {
        Exemption undecided = new() { NotSubstantivelyACareHome = true, CommissionerAgreedOn = new(2020, 11, 2), To = new(2020, 11, 30) };
        NetworkRecord record = Situation.Record(Situation.Oakfield with
        {
            Exemptions = [undecided],
            Rounds = [Round("2020-10-20", PrioritisationBasis.ClinicalJudgement), Round("2020-11-10", PrioritisationBasis.ClinicalJudgement, PrioritisationBasis.CareHomeAdvice), Round("2020-11-17")],
        });

        Assert.Equal(["homes/oakfield/exemptions/0/providerAgreedOn"], Is(Outcome.Undetermined, record, "2020-12-01", "ROUND-2").Missing);
    }

    [Theory]
    [InlineData("2020-10-25", Outcome.Met)]
    [InlineData("2020-11-01", Outcome.Met)]
    [InlineData("2020-11-02", Outcome.Undetermined)]
    public void Medical_input_in_this_week_or_the_last_is_enough_however_often_it_was_decided_on(string on, Outcome outcome)
    {
        PrimaryCareNetwork network = Situation.Network with { MedicalInput = [new() { From = new(2020, 10, 1) }] };
        HomeRound round = Round("2020-10-20") with { MedicalInput = MedicalInput.GeneralPractitioner };

        Finding finding = Is(outcome, Situation.Record(Situation.Oakfield with { Rounds = [round] }, network: network), on, "ROUND-4");

        Assert.DoesNotContain("at least once", finding.Reason.Text, StringComparison.Ordinal);
    }

    // The duty begins on Thursday 1 October 2020; the first whole week ends on Sunday 11 October.
    [Theory]
    [InlineData("2020-10-11", Outcome.NotYetDue)]
    [InlineData("2020-10-12", Outcome.Undetermined)]
    public void Before_a_whole_week_has_passed_no_medical_input_is_due_however_often_it_was_decided_on(string on, Outcome outcome)
    {
        PrimaryCareNetwork network = Situation.Network with { MedicalInput = [new() { From = new(2020, 10, 1) }] };

        Is(outcome, Situation.Record(Situation.Oakfield with { Rounds = [] }, network: network), on, "ROUND-4");
    }

    private static HomeRound Round(string on, params PrioritisationBasis[] bases) => new()
    {
        On = DateOnly.ParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Attendees = [],
        PrioritisedBy = bases.ToFacts(),
    };

    private static Finding Is(Outcome outcome, NetworkRecord record, string on, string requirement)
    {
        Finding finding = Situation.Finding(record, on, requirement);
        Assert.True(outcome == finding.Outcome, $"{finding} missing {string.Join(' ', finding.Missing)}");
        return finding;
    }
}
