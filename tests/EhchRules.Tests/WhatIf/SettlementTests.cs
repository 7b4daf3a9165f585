using EhchRules.WhatIf;

using static EhchRules.Testing.Situation;

namespace EhchRules.Tests.WhatIf;

/// <summary>What may be asked, by when, and what comes back.</summary>
public sealed class SettlementTests
{
    private static readonly NetworkRecord Newcomer = Record(residents: [Resident("r-1", "2020-10-01/..")]);

    [Theory]
    [InlineData(null, "2020-10-12")]
    [InlineData("2020-10-05", "2020-10-05")]
    [InlineData("2020-10-08", "2020-10-08")]
    [InlineData("2020-10-13", "2020-10-12")]
    public void Facts_are_asked_for_by_the_day_given_but_not_after_the_due_day(string? by, string expected) =>
        Assert.Equal(Iso.Day(expected), Settling.Of(Newcomer, "2020-10-05", "PCSP-3", by).By);

    [Fact]
    public void Past_the_due_day_any_day_may_be_given() =>
        Assert.Equal("By 30 October 2020: agree a care and support plan for r-1 (late).", Settling.Text(Newcomer, "2020-10-13", "PCSP-3", "2020-10-30"));

    [Fact]
    public void The_past_is_not_asked_for()
    {
        (Assessment assessment, Finding finding) = Find("2020-10-05", "PCSP-3");

        Assert.Throws<ArgumentOutOfRangeException>("by", () => EhchRuleSet.Current.Settle(assessment, finding, new(2020, 10, 4)));
    }

    [Fact]
    public void What_is_met_or_does_not_apply_is_not_to_be_settled()
    {
        (Assessment assessment, Finding finding) = Find("2020-10-05", "ALIGN-1");

        Assert.Equal(Outcome.Met, finding.Outcome);
        Assert.Throws<ArgumentException>("finding", () => EhchRuleSet.Current.Settle(assessment, finding));
    }

    [Fact]
    public void A_finding_of_another_assessment_is_refused()
    {
        (Assessment assessment, _) = Find("2020-10-05", "PCSP-3");
        (_, Finding other) = Find("2020-10-13", "PCSP-3");

        Assert.Throws<ArgumentException>("finding", () => EhchRuleSet.Current.Settle(assessment, other));
    }

    [Fact]
    public void What_was_known_on_a_day_counts_as_in_the_assessment()
    {
        AssessmentOptions options = new() { KnownOn = new(2024, 3, 27) };
        NetworkRecord coded = Record(residents: [Resident("r-1", "2020-08-01/..") with { ResidenceCodes = [] }]);

        Assert.Equal(2, Settling.Of(coded, "2024-03-31", "CODE-1", options: options).Sets.Length);
    }

    [Fact]
    public void The_same_question_gets_the_same_answer()
    {
        NetworkRecord record = Record(Oakfield with { Leads = [Nurse with { Agreements = [] }] });

        Assert.Equal(Settling.Text(record, "2020-10-19", "LEAD-2"), Settling.Text(record, "2020-10-19", "LEAD-2"));
    }

    [Fact]
    public void A_search_that_comes_to_its_bound_is_cut_and_says_so()
    {
        Assessment assessment = EhchRuleSet.Current.Assess(Record(Oakfield with { Leads = [Nurse with { Agreements = [] }] }), new(2020, 10, 19));
        Finding finding = Assert.Single(assessment.Findings, static finding => finding.Requirement.Id == "LEAD-3");

        Settlement settlement = Settlement.Of(assessment, finding, by: null, mostJudgements: 20);

        Assert.Equal(6_000, Settlement.MostJudgements);

        Assert.True(settlement.SearchWasCut);
        Assert.Equal(NothingSettles.SearchWasCut, settlement.WhyNone);
        Assert.Equal("No set of facts that settles it was found before the search was cut.", settlement.ToString());
    }

    private static (Assessment Assessment, Finding Finding) Find(string on, string requirement)
    {
        Assessment assessment = EhchRuleSet.Current.Assess(Newcomer, Iso.Day(on));
        return (assessment, Assert.Single(assessment.Findings, finding => finding.Requirement.Id == requirement));
    }
}
