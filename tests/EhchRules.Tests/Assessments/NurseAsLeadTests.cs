using EhchRules.Catalogue;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Assessments;

/// <summary>A nurse leads a home from 31 July 2020, agreed by all: against the contract's words, with the letter, and then with the amended contract.</summary>
public sealed class NurseAsLeadTests
{
    private static readonly NetworkRecord Record = Situation.Record(Situation.Oakfield with { Leads = [Situation.Nurse] });

    [Theory]
    [InlineData("2020-08-01")]
    [InlineData("2020-08-15")]
    [InlineData("2020-09-30")]
    public void While_the_letter_stands_the_lead_GP_is_lacking_and_the_clinical_lead_is_there(string on)
    {
        Finding gp = Situation.Finding(Record, on, "LEAD-1");
        Finding clinical = Situation.Finding(Record, on, "LEAD-2");
        Finding exception = Situation.Finding(Record, on, "LEAD-3");

        Assert.Equal((Outcome.NotMet, Force.Contractual, "LeadIsNotAGp"), (gp.Outcome, gp.Force, gp.Reason.Code));
        Assert.Equal((Outcome.Met, Force.InterimFlexibility), (clinical.Outcome, clinical.Force));
        Assert.Equal((Outcome.Met, Force.InterimFlexibility), (exception.Outcome, exception.Force));
        Assert.Equal(new DateOnly(2020, 7, 31), gp.DueOn);
        Assert.Null(clinical.DueOn);
    }

    [Fact]
    public void The_finding_on_the_lead_GP_promises_no_contract_action_and_points_to_the_clinical_lead() => Assert.Equal(
        "The lead, p-7, is not a GP. The contract's text required a GP by 31 July 2020. NHS England's letter allows a lead who is not a GP by exception, "
        + "and rules out contract action: see LEAD-2.",
        Situation.Finding(Record, "2020-08-15", "LEAD-1").Reason.Text);

    [Fact]
    public void The_clinical_lead_rests_on_the_letter_which_is_cited()
    {
        Assessment assessment = EhchRuleSet.Current.Assess(Record, new(2020, 8, 15));

        Citation letter = Assert.Single(assessment.TermOf(Leadership.ClinicalLead).Citations);
        Assert.Equal(("TRANSITION-2020", CitationStatus.Confirmed), (letter.Document.Id, letter.Status));
        Assert.Equal(["7.3.1(d)", null], assessment.TermOf(Leadership.LeadGp).Citations.Select(static citation => citation.Clause));
    }

    [Fact]
    public void From_October_the_lead_GP_is_replaced_and_the_clinical_lead_is_contract()
    {
        Finding gp = Situation.Finding(Record, "2020-10-01", "LEAD-1");
        Finding clinical = Situation.Finding(Record, "2020-10-01", "LEAD-2");

        Assert.Equal((Outcome.NotApplicable, "Replaced", null), (gp.Outcome, gp.Reason.Code, gp.DueOn));
        Assert.Equal((Outcome.Met, Force.Contractual), (clinical.Outcome, clinical.Force));
        Assert.Equal(
            ["DES-2020-21-OCT"],
            EhchRuleSet.Current.Assess(Record, new(2020, 10, 1)).TermOf(Leadership.ClinicalLead).Citations.Select(static citation => citation.Document.Id).Distinct());
    }

    [Theory]
    [InlineData("2020-07-30", "2020-08-15", "LeadGpLacking", "NotYetPublished")]
    [InlineData("2020-07-31", "2020-08-15", "LeadIsNotAGp", "LeadByException")]
    [InlineData("2020-09-16", "2020-10-01", "LeadIsNotAGp", "NotYetPublished")]
    [InlineData("2020-09-17", "2020-10-01", "Replaced", "LeadByException")]
    public void Who_has_not_seen_the_letter_or_the_amendment_reads_the_contract_as_it_was(string knownOn, string on, string leadGp, string clinicalLead)
    {
        AssessmentOptions options = new() { KnownOn = Day(knownOn) };

        Assert.Equal(leadGp, Situation.Finding(Record, on, "LEAD-1", options).Reason.Code);
        Assert.Equal(clinicalLead, Situation.Finding(Record, on, "LEAD-2", options).Reason.Code);
    }

    [Fact]
    public void A_GP_as_lead_meets_both()
    {
        NetworkRecord record = Situation.Record(Situation.Oakfield with { Leads = [new() { Person = "p-2", Profession = Profession.GeneralPractitioner, From = new(2020, 7, 31) }] });

        Assert.Equal(Outcome.Met, Situation.Finding(record, "2020-08-15", "LEAD-1").Outcome);
        Assert.Equal(Outcome.Met, Situation.Finding(record, "2020-08-15", "LEAD-2").Outcome);
        Assert.Equal((Outcome.NotApplicable, "GpLead"), (Situation.Finding(record, "2020-08-15", "LEAD-3").Outcome, Situation.Finding(record, "2020-08-15", "LEAD-3").Reason.Code));
    }

    [Theory]
    [InlineData(Profession.Nurse, "p-7, a nurse, is the lead by exception: experienced in care homes, with the last of the agreements given on 22 July 2020.")]
    [InlineData(Profession.AlliedHealthProfessional, "p-7, an allied health professional, is the lead by exception: experienced in care homes, with the last of the agreements given on 22 July 2020.")]
    public void The_exception_says_who_leads(Profession profession, string sentence) => Assert.Equal(
        sentence,
        Situation.Finding(Situation.Record(Situation.Oakfield with { Leads = [Situation.Nurse with { Profession = profession }] }), "2020-08-15", "LEAD-3").Reason.Text);

    [Fact]
    public void Practices_that_joined_since_are_all_named()
    {
        PrimaryCareNetwork network = Situation.Network with
        {
            Practices =
            [
                .. Situation.Network.Practices,
                new() { Code = PracticeCode.Parse("G84003"), From = new(2020, 8, 10) },
                new() { Code = PracticeCode.Parse("G84002"), From = new(2020, 8, 15) },
            ],
        };
        NetworkRecord record = Situation.Record(Situation.Oakfield with { Leads = [Situation.Nurse] }, network: network);

        Assert.Equal(["G84003"], Situation.Finding(record, "2020-08-14", "LEAD-3").Reason.Conditions);
        Assert.Equal(
            "p-7 is the lead by exception, agreed by all the practices then in the network. "
            + "These have joined since without agreeing: G84002 and G84003. Is the exception still agreed?",
            Situation.Finding(record, "2020-08-15", "LEAD-3").Reason.Text);
    }

    [Fact]
    public void Without_agreements_the_exception_names_each_that_lacks()
    {
        NetworkRecord record = Situation.Record(Situation.Oakfield with { Leads = [Situation.Nurse with { CareHomeExperience = false, Agreements = [] }] });
        Finding exception = Situation.Finding(record, "2020-08-15", "LEAD-3");

        Assert.Equal(["NoExperience", "NotAgreedByPractice:G84001", "NotAgreedByCommissioner", "NotAgreedByCommunityProvider"], exception.Reason.Conditions);
        Assert.Equal((Outcome.NotMet, "ExceptionNotMet"), (exception.Outcome, exception.Reason.Code));
        Assert.Equal(Outcome.NotMet, Situation.Finding(record, "2020-08-15", "LEAD-2").Outcome);
    }
}
