namespace EhchRules.Tests.Rules;

/// <summary>Kinds of answers that once named one of several absent facts that could matter, or named as lacking what the record does not tell.</summary>
public sealed class EveryMissingFactTests
{
    private static readonly Training Accredited = new() { State = TrainingState.Qualified, Accredited = true, On = new(2020, 4, 1) };
    private static readonly PersonalisedCareStaffMember OfUnknownRole = new() { Person = "p-9", From = new(2020, 4, 1), Training = [Accredited] };
    private static readonly PersonalisedCareStaffMember Coordinator = OfUnknownRole with { Person = "p-8", Role = TeamRole.CareCoordinator };

    [Fact]
    public void Whoever_has_accredited_training_may_be_in_any_role()
    {
        Finding met = Is(Outcome.Met, Staff(Coordinator, OfUnknownRole), "2020-06-01", "PCI-1");
        Assert.Equal(
            "Staff recorded in personalised care roles: 1, all in accredited training or qualified from it, as is everybody whose role the record does not say.",
            met.Reason.Text);
        Assert.Equal(["network/personalisedCareStaff/0/role"], Is(Outcome.Undetermined, Staff(OfUnknownRole), "2020-06-01", "PCI-1").Missing);
    }

    [Fact]
    public void Where_neither_role_nor_training_is_known_both_are_named()
    {
        string[] both = ["network/personalisedCareStaff/0/role", "network/personalisedCareStaff/0/training"];
        Assert.Equal(both, Is(Outcome.Undetermined, Staff(OfUnknownRole with { Training = default }), "2020-06-01", "PCI-1").Missing);
        Assert.Equal(both[..1], Is(Outcome.Undetermined, Staff(OfUnknownRole with { Training = [] }, Coordinator), "2020-06-01", "PCI-1").Missing);
    }

    [Fact]
    public void Each_active_lead_of_unknown_profession_may_be_the_clinician_that_is_named()
    {
        CareHome home = Situation.Oakfield with
        {
            Leads =
            [
                new() { Person = "p-1", From = new(2020, 5, 20) },
                new() { Person = "p-2", From = new(2020, 6, 1) },
                new() { Person = "p-3", From = new(2020, 5, 15), To = new(2020, 6, 14) },
            ],
        };

        Assert.Equal(["homes/oakfield/leads/0/profession", "homes/oakfield/leads/1/profession"], Is(Outcome.Undetermined, Situation.Record(home), "2020-06-15", "COVID-2").Missing);
    }

    [Theory]
    [InlineData("LEAD-2")]
    [InlineData("LEAD-3")]
    public void Each_lead_who_may_fulfil_the_exception_or_be_a_GP_is_asked_about(string requirement)
    {
        ClinicalLead experienceAbsent = Situation.Nurse with { CareHomeExperience = null };
        ClinicalLead agreementsAbsent = Situation.Nurse with { Person = "p-8", Agreements = default };
        ClinicalLead perhapsGp = Situation.Nurse with { Person = "p-9", Profession = null, CareHomeExperience = false };

        Assert.Equal(
            ["homes/oakfield/leads/0/careHomeExperience", "homes/oakfield/leads/1/agreements"],
            Is(Outcome.Undetermined, Leads(experienceAbsent, agreementsAbsent), "2020-10-19", requirement).Missing);
        Assert.Equal(
            ["homes/oakfield/leads/0/careHomeExperience", "homes/oakfield/leads/1/profession"],
            Is(Outcome.Undetermined, Leads(experienceAbsent, perhapsGp), "2020-10-19", requirement).Missing);
    }

    [Fact]
    public void Who_has_agreed_and_who_has_to_agree_both_matter() => Assert.Equal(
        ["homes/oakfield/leads/0/agreements", "network/practices"],
        Is(
            Outcome.Undetermined,
            Situation.Record(Situation.Oakfield with { Leads = [Situation.Nurse with { Agreements = default }] }, network: Situation.Network with { Practices = default }),
            "2020-10-19",
            "LEAD-3").Missing);

    [Fact]
    public void Whether_a_home_is_a_newcomer_is_asked_for_where_it_decides_only_on_one_reading()
    {
        CareHome home = Situation.Oakfield with
        {
            Alignments =
            [
                Aligned("2020-08-05", "2020-08-31", "2020-07-28"),
                Aligned("2020-09-01", "2020-09-30", null),
                Aligned("2020-10-01", null, "2020-09-24"),
            ],
            Exemptions = [new() { NotSubstantivelyACareHome = true, CommissionerAgreedOn = new(2020, 7, 12), To = new(2020, 8, 4) }],
        };

        Assert.Equal(
            ["homes/oakfield/alignments/1/agreedOn", "homes/oakfield/exemptions/0/providerAgreedOn"],
            Is(Outcome.Undetermined, Situation.Record(home), "2020-10-05", "ALIGN-1").Missing);
    }

    [Fact]
    public void What_a_home_is_exempt_from_cannot_matter_where_its_alignment_alone_decides()
    {
        CareHome home = Situation.Oakfield with
        {
            Alignments = [Aligned("2020-08-05", "2020-08-31", "2020-07-28"), Aligned("2020-09-01", null, null)],
            Exemptions = [new() { NotSubstantivelyACareHome = true, CommissionerAgreedOn = new(2020, 7, 12), To = new(2020, 8, 4) }],
        };

        Assert.Equal(["homes/oakfield/alignments/1/agreedOn"], Is(Outcome.Undetermined, Situation.Record(home), "2021-10-05", "ALIGN-1").Missing);
    }

    [Fact]
    public void A_kind_of_protocol_agreed_on_a_day_that_is_not_recorded_is_not_known_to_lack()
    {
        CareHome home = Situation.Oakfield with
        {
            Protocols =
            [
                new() { Kind = ProtocolKind.InformationSharing, AgreedOn = new(2021, 1, 4) },
                new() { Kind = ProtocolKind.SharedCarePlanning },
                new() { Kind = ProtocolKind.SharedCareRecords, AgreedOn = new(2021, 4, 2) },
            ],
        };

        Finding finding = Is(Outcome.NotMet, Situation.Record(home), "2021-04-01", "INFO-1");
        Assert.Equal(["SharedCareRecords", "ClinicalGovernance"], finding.Reason.Conditions);
        Assert.Equal(["ClinicalGovernance"], Is(Outcome.NotMet, Situation.Record(home), "2021-04-02", "INFO-1").Reason.Conditions);
    }

    private static NetworkAlignment Aligned(string from, string? to, string? agreedOn) =>
        new() { Network = Situation.HayesWick, From = Iso.Day(from), To = Iso.DayOrNone(to), AgreedOn = Iso.DayOrNone(agreedOn) };

    private static NetworkRecord Leads(params ClinicalLead[] leads) => Situation.Record(Situation.Oakfield with { Leads = leads.ToFacts() });

    private static NetworkRecord Staff(params PersonalisedCareStaffMember[] staff) => Situation.Record(network: Situation.Network with { PersonalisedCareStaff = staff.ToFacts() });

    private static Finding Is(Outcome outcome, NetworkRecord record, string on, string requirement)
    {
        Finding finding = Situation.Finding(record, on, requirement);
        Assert.True(outcome == finding.Outcome, $"{finding} missing {string.Join(' ', finding.Missing)}");
        return finding;
    }
}
