using EhchRules.WhatIf;

using static EhchRules.Testing.Situation;

namespace EhchRules.Tests.WhatIf;

/// <summary>What would settle who leads a home.</summary>
public sealed class LeadSettlementTests
{
    private const string On = "2020-10-19";
    private const string NewNurse = "agree on another person to be named, a nurse with experience of care homes, as lead of oakfield and have practice G84001, "
        + "the commissioner and the community provider agree to another person to be named as lead of oakfield";

    private static readonly PrimaryCareNetwork TwoPractices =
        Network with { Practices = [.. Network.Practices, new() { Code = PracticeCode.Parse("G84002"), From = new(2020, 9, 1) }] };

    [Fact]
    public void A_home_without_a_lead_in_August_2020_lacks_a_GP() => Assert.Equal(
        "By 10 August 2020: agree on a person to be named, a GP, as lead of oakfield (late).",
        Settling.Text(Record(Oakfield with { Leads = [] }), "2020-08-10", "LEAD-1"));

    [Fact]
    public void Later_it_lacks_a_GP_or_somebody_else_whom_all_agree_to() => Assert.Equal(
        $"By 19 October 2020, either: agree on a person to be named, a GP, as lead of oakfield; or: {NewNurse}.",
        Settling.Text(Record(Oakfield with { Leads = [] }), On, "LEAD-2"));

    [Fact]
    public void A_nurse_whom_nobody_agreed_to_lacks_every_practice_and_both_bodies()
    {
        Settlement settlement = Settling.Of(Record(Oakfield with { Leads = [Nurse with { Agreements = [] }] }, network: TwoPractices), On, "LEAD-3");

        Assert.Equal(
            "By 19 October 2020: have practice G84001, practice G84002, the commissioner and the community provider agree to p-7 as lead of oakfield.",
            settlement.ToString());
        Assert.Equal(4, Assert.Single(settlement.Sets).Facts.Length);
    }

    [Theory]
    [InlineData(true, 92)]
    [InlineData(false, 93)]
    public void Ninety_practices_that_have_to_agree_do_not_cut_the_search(bool hasNurse, int facts)
    {
        PrimaryCareNetwork network = Network with { Practices = [.. Enumerable.Range(1, 90).Select(static i => new PracticeMembership { Code = PracticeCode.Parse($"G84{i:000}"), From = new(2019, 7, 1) })] };
        Facts<ClinicalLead> leads = hasNurse ? [Nurse with { Agreements = [] }] : [];

        Settlement settlement = Settling.Of(Record(Oakfield with { Leads = leads }, network: network), On, "LEAD-2");

        Assert.False(settlement.SearchWasCut);
        Assert.Equal([1, facts], settlement.Sets.Select(static set => set.Facts.Length));
    }

    [Theory]
    [InlineData(0, "have practice G84001 agree to p-7")]
    [InlineData(1, "have the commissioner agree to p-7")]
    [InlineData(2, "have the community provider agree to p-7")]
    public void A_nurse_who_lacks_one_agreement_needs_that_one(int lacking, string expected)
    {
        Facts<LeadAgreement> agreements = AgreedByAll.Where((_, i) => i != lacking).ToFacts();

        Assert.Equal(
            $"By 19 October 2020: {expected} as lead of oakfield.",
            Settling.Text(Record(Oakfield with { Leads = [Nurse with { Agreements = agreements }] }), On, "LEAD-3"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void Experience_that_is_lacking_or_not_known_is_to_be_established_and_recorded(bool? experience) => Assert.Equal(
        "By 19 October 2020: establish and record p-7's experience of care homes, as lead of oakfield.",
        Settling.Text(Record(Oakfield with { Leads = [Nurse with { CareHomeExperience = experience }] }), On, "LEAD-3"));

    [Fact]
    public void Whoever_is_no_clinician_needs_a_successor() => Assert.Equal(
        $"By 19 October 2020: {NewNurse}.",
        Settling.Text(Record(Oakfield with { Leads = [Nurse with { Profession = Profession.NotAClinician }] }), On, "LEAD-3"));

    [Fact]
    public void Agreements_and_experience_that_are_both_not_known_are_both_needed() => Assert.Equal(
        "By 19 October 2020: establish and record p-7's experience of care homes, as lead of oakfield and have practice G84001, the commissioner and the community provider agree to p-7 as lead of oakfield.",
        Settling.Text(Record(Oakfield with { Leads = [Nurse with { CareHomeExperience = null, Agreements = Facts<LeadAgreement>.Unknown }] }), On, "LEAD-3"));

    [Fact]
    public void A_practice_that_joined_since_agrees_or_somebody_answers_that_it_need_not() => Assert.Equal(
        "By 19 October 2020, either: have practice G84002 agree to p-7 as lead of oakfield; or: attest that LEAD-3 is satisfied, or not owed, for oakfield.",
        Settling.Text(Record(Oakfield with { Leads = [Nurse] }, network: TwoPractices), On, "LEAD-3"));

    [Fact]
    public void Where_no_lead_by_exception_is_allowed_a_GP_or_what_the_exception_lacks_settles_it() => Assert.Equal(
        "By 19 October 2020, either: agree on a person to be named, a GP, as lead of oakfield; or: establish and record p-7's experience of care homes, as lead of oakfield.",
        Settling.Text(Record(Oakfield with { Leads = [Nurse with { CareHomeExperience = false }] }), On, "LEAD-2"));

    [Fact]
    public void The_interim_model_asks_for_any_clinician() => Assert.Equal(
        "By 18 August 2020, either: agree on a person to be named, a GP, as lead of oakfield; or: agree on another person to be named, a nurse, as lead of oakfield.",
        Settling.Text(Record(Oakfield with { Leads = [] }), "2020-08-18", "COVID-2"));
}
