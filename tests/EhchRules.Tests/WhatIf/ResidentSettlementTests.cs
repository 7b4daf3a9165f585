using EhchRules.WhatIf;

using static EhchRules.Testing.Situation;

namespace EhchRules.Tests.WhatIf;

/// <summary>What would settle the other duties on a resident: registration, codes, medicines, discharge, and the interim model's.</summary>
public sealed class ResidentSettlementTests
{
    private static readonly Resident Someone = Resident("r-1", "2020-08-01/..") with
    {
        HospitalEpisodes = [new() { From = new(2020, 10, 5), To = new(2020, 10, 12), DischargeSupport = [] }],
        MedicationReviews = [],
        IdentifiedForMedicationReview = [],
        ResidenceCodes = [],
        LastYearOfLifeIdentified = [],
        RegistrationSupport = [],
    };

    [Theory]
    [InlineData("2020-10-19", "CODE-1", new[] { "160734000", "394923006" })]
    [InlineData("2021-04-01", "CODE-1", new[] { "160734000", "394923006" })]
    [InlineData("2024-03-31", "CODE-1", new[] { "160734000", "394923006" })]
    [InlineData("2024-04-01", "CODE-1", new[] { "160734000", "394923006", "248171000000108" })]
    [InlineData("2020-10-19", "ROLE-4", new[] { "160734000", "394923006", "248171000000108" })]
    public void Residence_is_to_be_coded_with_a_code_that_the_year_accepts(string on, string requirement, string[] codes)
    {
        Settlement settlement = Settling.Of(Record(residents: [Someone]), on, requirement);

        Assert.Equal(codes, settlement.Sets.Select(set => Assert.IsType<ResidenceCoded>(Assert.Single(set.Facts)).Code));
        Assert.StartsWith("code r-1's residence in the GP record with SNOMED CT 160734000 by ", settlement.Sets[0].Facts[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SMR-1", "either: hold a structured medication review for r-1; or: identify r-1 for a structured medication review")]
    [InlineData("PCSP-10", "either: identify r-1 as likely to be in the last 12 months of life; or: attest that PCSP-10 is satisfied, or not owed, for r-1")]
    public void Medicines_and_the_last_year_of_life(string requirement, string expected) =>
        Assert.Equal($"By 19 October 2020, {expected}.", Settling.Text(Record(residents: [Someone]), "2020-10-19", requirement));

    [Fact]
    public void A_discharge_without_support_is_settled_by_support_with_regard_to_NG27() => Assert.Equal(
        "By 19 October 2020: support r-1's discharge after the admission to hospital on 5 October 2020 with regard to NICE NG27.",
        Settling.Text(Record(residents: [Someone]), "2020-10-19", "DISCH-1"));

    [Fact]
    public void A_patient_of_another_practice_is_to_be_registered_or_supported_to() => Assert.Equal(
        "By 19 October 2020, either: register r-1 with practice G84001; or: support r-1 to register with a practice of the network.",
        Settling.Text(Record(residents: [Elsewhere()]), "2020-10-19", "REG-1"));

    [Fact]
    public void Registering_anew_ends_the_registration_before_it_on_the_eve()
    {
        NetworkRecord laid = Record(residents: [Elsewhere()]).With(new PracticeRegistered(new(2020, 10, 19), "r-1", Practice));

        Assert.Equal(new DateOnly(2020, 10, 18), laid.Residents[0].Registrations[0].To);
        Assert.Equal(Practice, laid.Residents[0].Registrations[1].Practice);
    }

    [Theory]
    [InlineData("COVID-3", "agree a care and support plan for r-1 that holds a treatment escalation plan")]
    [InlineData("COVID-6", "either: hold a structured medication review for r-1; or: attest that COVID-6 is satisfied, or not owed, for r-1")]
    [InlineData("COVID-7", "either: agree a care and support plan for r-1; or: hold a medication review for r-1; or: attest that COVID-7 is satisfied, or not owed, for r-1")]
    public void The_interim_model(string requirement, string expected) => Assert.Equal(
        $"By 18 August 2020{(expected.StartsWith("either", StringComparison.Ordinal) ? "," : ":")} {expected}.",
        Settling.Text(Record(residents: [Someone]), "2020-08-18", requirement));

    [Fact]
    public void An_answer_of_no_is_settled_by_a_later_answer_of_yes()
    {
        Attestation no = new() { Requirement = "PCSP-8", Subject = "r-1", Answer = false, On = new(2020, 10, 12) };

        Assert.Equal(
            "By 19 October 2020: attest that PCSP-8 is satisfied, or not owed, for r-1.",
            Settling.Text(Record(residents: [Someone], attestations: [no]), "2020-10-19", "PCSP-8"));
    }

    private static Resident Elsewhere() => Someone with { Registrations = [new() { Practice = PracticeCode.Parse("H81003"), From = new(2015, 1, 1) }] };
}
