using System.Text;
using EhchRules.Catalogue;
using EhchRules.Comparison;
using EhchRules.Json;
using EhchRules.WhatIf;

namespace EhchRules.Tests.NewRequirement;

/// <summary>How far requirements that no other code knows reach: to hypothetical facts, answers, totals and measures.</summary>
/// <remarks>
/// Two doors stay shut by design. A record does not know by which rules it will be judged, so an answer is checked against the catalogue.
/// EhchRules.NRules knows the public API alone, and through it the rules of the rule book: its rules are made from that list, and a test
/// of names holds its sources to naming no requirement.
/// </remarks>
public sealed class NewRequirementReachTests
{
    private static readonly EhchRuleSet Rules = EhchRuleSet.Current.With(new FortnightlyRoundRule()).With(new OwnCodeRule()).With(new OwnQuestionRule());
    private static readonly DateOnly Before = new(2020, 9, 30);
    private static readonly DateOnly On = new(2020, 10, 20);
    private static readonly NetworkRecord Record = Situation.Record(
        Situation.Oakfield with { Rounds = [new() { On = new(2020, 10, 5) }] }, [Situation.Resident("r-1", "2020-10-01/..") with { ResidenceCodes = [] }]);

    [Fact]
    public void A_code_that_it_alone_accepts_is_among_the_facts_that_would_settle_it()
    {
        Assessment assessment = Rules.Assess(Record, On);

        Settlement settlement = Rules.Settle(assessment, Assert.Single(assessment.Findings.Of(OwnCodeRule.OwnRequirement)));

        Assert.Contains(settlement.Sets, static set => set.Facts is [ResidenceCoded { Code: OwnCodeRule.Code }]);
    }

    [Fact]
    public void A_code_that_it_alone_accepts_is_not_offered_for_others()
    {
        Assessment assessment = Rules.Assess(Record, On);

        Settlement settlement = Rules.Settle(assessment, Assert.Single(assessment.Findings.Of(InformationAndMedicines.ResidenceCoded)));

        Assert.DoesNotContain(settlement.Sets, static set => set.Facts.Any(static fact => fact is ResidenceCoded { Code: OwnCodeRule.Code }));
    }

    [Fact]
    public void An_answer_settles_its_question()
    {
        Assessment assessment = Rules.Assess(Record, On);

        Settlement settlement = Rules.Settle(assessment, Assert.Single(assessment.Findings.Of(OwnQuestionRule.OwnRequirement)));

        Assert.Contains(settlement.Sets, static set => set.Facts is [QuestionAnswered { Requirement: "OWN-3", Answer: true }]);
    }

    [Fact]
    public void An_answer_recorded_counts_once_the_catalogue_has_it_and_is_a_fault_of_the_record_before()
    {
        Attestation answer = new() { Requirement = "OWN-3", Subject = Situation.HayesWick.Value, Answer = true, On = new(2020, 10, 12) };
        NetworkRecord answered = NetworkRecord.OfCheckedParts(Record.Network, Record.Homes, Record.Residents, [answer]);

        Finding finding = Assert.Single(Rules.Assess(answered, On).Findings.Of(OwnQuestionRule.OwnRequirement));

        Assert.Equal((Outcome.Met, "AttestedMet"), (finding.Outcome, finding.Reason.Code));
        RecordFault fault = Assert.Single(Assert.Throws<RecordFaultException>(() => NetworkRecord.Create(Record.Network, Record.Homes, Record.Residents, [answer])).Faults);
        Assert.StartsWith("\"OWN-3\" is no requirement (known: ALIGN-1, ", fault.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_of_changed_outcomes_name_it_after_those_of_the_catalogue()
    {
        OutcomeTotals totals = new();
        totals.Add(Rules.Compare(Record, new(Before), new(On)).Changes);

        string[][] ids = [.. totals.All().GroupBy(static total => total.Rank).Select(static rank => rank.Select(static total => total.Requirement.Id).Distinct().ToArray())];

        Assert.Contains(ids, static rank => rank is [.., "OWN-1", "OWN-2"]);
        Assert.All(ids, static rank => Assert.Equal(rank.OrderBy(static id => id.StartsWith("OWN-", StringComparison.Ordinal)), rank));
    }

    [Fact]
    public async Task Measures_are_as_they_were() =>
        Assert.Equal(await MeasuredAsync(EhchRuleSet.Current), await MeasuredAsync(Rules));

    private static async Task<string> MeasuredAsync(EhchRuleSet rules)
    {
        using MemoryStream written = new();
        await EhchJson.WriteMeasuresAsync(written, rules.Measures(Record, On), cancellationToken: TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(written.ToArray());
    }
}
