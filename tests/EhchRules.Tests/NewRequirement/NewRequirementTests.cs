using System.Text.Json;
using EhchRules.Catalogue;
using EhchRules.Comparison;
using EhchRules.Json;
using EhchRules.WhatIf;
using EhchRules.Worklists;

namespace EhchRules.Tests.NewRequirement;

/// <summary>
/// The promise that a requirement is complete with its terms and its rule: one that no other code knows is judged, followed, worked off,
/// compared, settled and written, and changes nothing that is found of the others.
/// </summary>
public sealed class NewRequirementTests
{
    private static readonly Requirement Own = FortnightlyRound.Requirement;
    private static readonly EhchRuleSet Rules = EhchRuleSet.Current.With(new FortnightlyRoundRule());
    private static readonly DateOnly Before = new(2020, 9, 30);
    private static readonly DateOnly On = new(2020, 10, 20);

    // Oakfield had a round on 5 October 2020 and none since.
    private static readonly NetworkRecord Record = Situation.Record(
        Situation.Oakfield with { Leads = [Situation.Nurse], Rounds = [new() { On = new(2020, 10, 5) }] }, [Situation.Resident("r-1", "2020-10-01/..")]);

    [Fact]
    public void It_is_judged_beside_the_others_which_are_found_as_before()
    {
        Assessment usual = EhchRuleSet.Current.Assess(Record, On);
        Assessment assessment = Rules.Assess(Record, On);

        Assert.Equal([.. Witness.Ids, "OWN-1"], Rules.Requirements.Select(static requirement => requirement.Id));
        Assert.Equal(usual.Findings, assessment.Findings.Where(static finding => finding.Requirement != Own));
        Finding own = Assert.Single(assessment.Findings.Of(Own));
        Assert.Equal((Outcome.NotMet, "oakfield", "No round was held in two weeks."), (own.Outcome, own.Subject.Id, own.Reason.Text));
        Assert.Equal((new DateOnly(2020, 10, 19), new DateOnly(2020, 10, 25)), (own.HoldsFrom!.Value, own.HoldsThrough!.Value));
        Assert.Contains(Rules.ReasonsOf(Own), static reason => reason.Code == "FortnightlyHeld");
        Assert.Equal(Own.Terms[0], assessment.TermOf(Own));
        Assert.Equal(
            usual.Summarise().Sum(static topic => topic[Outcome.NotMet]) + 1, assessment.Summarise().Sum(static topic => topic[Outcome.NotMet]));
    }

    [Fact]
    public void It_is_judged_again_and_for_one_subject_alike()
    {
        Assessment assessment = Rules.Assess(Record, On);

        Assert.Equal(Rules.Assess(Record, On.AddDays(1)).Findings, Rules.Reassess(assessment, Record, On.AddDays(1)).Findings);
        Assert.Equal(assessment.Findings.Of(Own), Rules.AssessorOf(Record, On).Judge(Own, "oakfield").Findings);
        Assert.Equal(Rules.Assess(Record, Before).Findings.Of(Own), Rules.AssessorOf(Record, On).MoveTo(Before).Judge(Own, "oakfield").Findings);
        Assert.Throws<ArgumentException>(() => EhchRuleSet.Current.AssessorOf(Record, On).Judge(Own, "oakfield"));
    }

    [Fact]
    public void It_is_followed_over_time()
    {
        Timeline timeline = Rules.Timeline(Record, DateRange.Between(Before, On));

        TimelineTrack track = Assert.Single(timeline.Of(Own, "oakfield"));
        Assert.Equal([Outcome.NotApplicable, Outcome.NotMet, Outcome.Met, Outcome.NotMet], track.Spans.Select(static span => span.Outcome));
        Assert.Equal(new DateOnly(2020, 10, 19), track.Spans[^1].From);
        Assert.Equal(EhchRuleSet.Current.Timeline(Record, DateRange.Between(Before, On)).Tracks.Length + 1, timeline.Tracks.Length);
    }

    [Fact]
    public void What_would_settle_it_is_found_without_a_line_about_it()
    {
        Assessment assessment = Rules.Assess(Record, On);

        Settlement settlement = Rules.Settle(assessment, Assert.Single(assessment.Findings.Of(Own)));

        Assert.Contains(settlement.Sets, static set => set.Facts is [HomeRoundHeld { Home: "oakfield" }]);
    }

    [Fact]
    public void It_stands_on_the_worklist_when_it_is_not_met_and_when_that_is_coming()
    {
        WorklistItem now = Item(Rules.Worklist(Record, On));
        WorklistItem coming = Item(Rules.Worklist(Record, new(2020, 10, 12)));

        Assert.Equal((WorklistState.NotMet, false), (now.State, now.IsComing));
        Assert.Equal((WorklistState.Due, true, new DateOnly(2020, 10, 18)), (coming.State, coming.IsComing, coming.By));
        Assert.NotEmpty(coming.FindSettlement().Sets);

        static WorklistItem Item(Worklist worklist) => Assert.Single(Assert.Single(worklist.Homes).Items, static item => item.Requirement == Own);
    }

    [Fact]
    public void It_begins_in_a_comparison_of_rules_and_its_outcome_changes_in_one_of_a_record()
    {
        RuleComparison rules = Rules.Compare(new(Before), new(On));
        RecordChanges record = Rules.Compare(Record, new(Before), new(On));

        Assert.Equal([.. EhchRuleSet.Current.Compare(new(Before), new(On)).Changes.Select(static change => change.Requirement), Own], rules.Changes.Select(static change => change.Requirement));
        Assert.True(rules.Changes[^1].Is(RuleChangeKind.Begins));
        OutcomeChange change = Assert.Single(record.Changes, static change => change.Requirement == Own);
        Assert.Equal((Outcome.NotApplicable, Outcome.NotMet), (change.OutcomeBefore, change.OutcomeAfter));
        Assert.Equal(EhchRuleSet.Current.Compare(Record, new(Before), new(On)).Changes.Length + 1, record.Changes.Length);
    }

    [Fact]
    public async Task Every_document_holds_it()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using MemoryStream assessment = new();
        using MemoryStream timeline = new();
        using MemoryStream worklist = new();
        await EhchJson.WriteAssessmentAsync(assessment, Rules.Assess(Record, On), cancellationToken: cancellation);
        await EhchJson.WriteTimelineAsync(timeline, Rules.Timeline(Record, DateRange.Between(Before, On)), cancellationToken: cancellation);
        await EhchJson.WriteWorklistAsync(worklist, Rules.Worklist(Record, On), cancellationToken: cancellation);

        using JsonDocument document = JsonDocument.Parse(assessment.ToArray());
        Assert.Equal("A round in two weeks", document.RootElement.GetProperty("requirements").GetProperty("OWN-1").GetProperty("title").GetString());
        Assert.Contains(document.RootElement.GetProperty("findings").EnumerateArray(), static finding => finding.GetProperty("requirement").GetString() == "OWN-1");
        Assert.All((MemoryStream[])[timeline, worklist], static written =>
        {
            using JsonDocument other = JsonDocument.Parse(written.ToArray());
            Assert.Contains("OWN-1", other.RootElement.GetRawText(), StringComparison.Ordinal);
        });
    }
}
