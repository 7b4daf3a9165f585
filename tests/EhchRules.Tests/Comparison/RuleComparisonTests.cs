using EhchRules.Comparison;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Comparison;

/// <summary>What changes on the days on which the texts change. Typed from the sources, not from the catalogue.</summary>
public sealed class RuleComparisonTests
{
    private static readonly string[] Covid = ["COVID-1", "COVID-2", "COVID-3", "COVID-4", "COVID-5", "COVID-6", "COVID-7", "COVID-8"];

    [Fact]
    public void On_31_July_2020_the_letter_begins_and_sets_accredited_training_aside()
    {
        RuleComparison found = Between("2020-07-30", "2020-07-31");

        Assert.Equal(["ALIGN-2", "ALIGN-3", "ALIGN-4", "ALIGN-5", "REG-1", "LEAD-2", "LEAD-3"], Ids(found, RuleChangeKind.Begins));
        Assert.Empty(Ids(found, RuleChangeKind.Ends));
        Assert.Equal(["PCI-1: Effect Instrument"], Others(found));
        Assert.Equal(RequirementState.SetAside, Change(found, "PCI-1").After.State);
    }

    [Fact]
    public void On_1_October_2020_plans_and_rounds_begin_and_the_interim_model_and_the_lead_GP_end()
    {
        RuleComparison found = Between("2020-09-30", "2020-10-01");

        Assert.Equal(
            ["PCSP-2", "PCSP-3", "PCSP-4", "PCSP-5", "PCSP-6", "PCSP-7", "PCSP-8", "ROUND-1", "ROUND-2", "ROUND-3", "ROUND-4", "ROUND-5", "INFO-1", "LEARN-1", "DISCH-1", "SMR-1", "CODE-1"],
            Ids(found, RuleChangeKind.Begins));
        Assert.Equal(["LEAD-1", .. Covid], Ids(found, RuleChangeKind.Ends));
        Assert.Equal(RequirementState.Replaced, Change(found, "LEAD-1").After.State);
        Assert.All(Covid, id => Assert.Equal(RequirementState.Ended, Change(found, id).After.State));
        Assert.Equal(
            [
                "ALIGN-1: Instrument", "ALIGN-2: Instrument", "ALIGN-3: Force", "ALIGN-4: Force", "ALIGN-5: Force", "PLAN-1: Instrument", "REG-1: Instrument",
                "LEAD-2: Force Instrument", "LEAD-3: Force Instrument", "MDT-1: Instrument", "MDT-2: Instrument", "PCSP-1: Instrument",
            ],
            Others(found));
    }

    [Fact]
    public void On_1_April_2021_the_duties_continue_under_the_next_contract()
    {
        RuleComparison found = Between("2021-03-31", "2021-04-01");

        Assert.Empty(Ids(found, RuleChangeKind.Begins));
        Assert.Empty(Ids(found, RuleChangeKind.Ends));
        Assert.Equal(
            [
                "ALIGN-1: Instrument", "ALIGN-2: Instrument", "PLAN-1: Instrument", "REG-1: Instrument", "LEAD-2: Instrument", "LEAD-3: Instrument",
                "MDT-1: Instrument", "MDT-2: Instrument", "PCSP-1: Instrument", "PCSP-2: Instrument", "PCSP-3: Instrument", "PCSP-4: Instrument",
                "PCSP-5: Instrument", "PCSP-6: Instrument", "PCSP-7: Instrument", "PCSP-8: Instrument", "ROUND-1: Instrument", "ROUND-2: Instrument",
                "ROUND-3: Instrument", "ROUND-4: Instrument", "ROUND-5: Instrument", "INFO-1: Instrument", "LEARN-1: Instrument", "DISCH-1: Instrument",
                "SMR-1: Instrument", "CODE-1: UnsettledCodes Instrument", "PCI-1: Effect",
            ],
            Others(found));
        Assert.Equal(RequirementState.NotKnown, Change(found, "PCI-1").After.State);
    }

    [Fact]
    public void On_1_April_2024_eleven_duties_leave_what_is_covered_and_the_force_of_the_rest_is_not_verified()
    {
        RuleComparison found = Between("2024-03-31", "2024-04-01");

        string[] left = ["PLAN-1", "REG-1", "MDT-1", "MDT-2", "PCSP-1", "PCSP-7", "PCSP-8", "ROUND-3", "ROUND-5", "LEARN-1", "DISCH-1"];
        Assert.Empty(Ids(found, RuleChangeKind.Begins));
        Assert.Equal(left, Ids(found, RuleChangeKind.Ends));
        Assert.All(left, id => Assert.Equal(RequirementState.OutsideCoverage, Change(found, id).After.State));
        Assert.Equal(
            [
                "ALIGN-1: Force Instrument", "ALIGN-2: Force Instrument", "LEAD-2: Force Instrument", "LEAD-3: Force Instrument", "PCSP-2: Force Instrument",
                "PCSP-3: Force Instrument", "PCSP-4: Force Instrument", "PCSP-5: Force Instrument", "PCSP-6: Force Instrument", "ROUND-1: Force Instrument",
                "ROUND-2: Force Instrument", "ROUND-4: Force Instrument", "INFO-1: Force Instrument", "SMR-1: Force Instrument", "CODE-1: AcceptedCodes UnsettledCodes Instrument",
            ],
            Others(found));
    }

    [Fact]
    public void On_1_April_2025_the_condition_of_payment_alone_changes_its_force()
    {
        RuleComparison found = Between("2025-03-31", "2025-04-01");

        Assert.Equal(["CODE-1: Force"], found.Changes.Select(Line));
    }

    [Theory]
    [InlineData("2020-07-31", "2020-09-30", new[] { "MDT-3", "MDT-4", "MDT-5", "PCSP-9", "PCSP-10", "ROLE-1", "ROLE-2", "ROLE-3", "ROLE-4", "ROLE-5", "ROLE-6" })]
    [InlineData("2020-10-01", "2021-03-31", new string[0])]
    [InlineData("2021-04-01", "2024-03-31", new string[0])]
    [InlineData("2025-04-01", "2026-11-28", new string[0])]
    public void Within_a_period_of_the_contract_only_the_role_description_begins(string from, string to, string[] begin)
    {
        RuleComparison found = Between(from, to);

        Assert.Equal(begin, found.Changes.Select(static change => change.Requirement.Id));
        Assert.Equal(begin, Ids(found, RuleChangeKind.Begins));
        Assert.Empty(found.Undone);
    }

    [Fact]
    public void A_change_is_said_in_words_with_both_sides()
    {
        Assert.Equal(
            "Three codes are accepted, before two codes (added: 248171000000108).",
            Text(Between("2024-03-31", "2024-04-01"), "CODE-1", RuleChangeKind.AcceptedCodes));
        Assert.Equal("Its force: not verified whether contract or guidance; before, by contract.", Text(Between("2025-03-31", "2025-04-01"), "CODE-1", RuleChangeKind.Force));
        Assert.Equal(
            "No longer in force: LEAD-2 took its place. Before, by contract: Network Contract DES 2020/21 (DES-2020-21).",
            Text(Between("2020-09-30", "2020-10-01"), "LEAD-1", RuleChangeKind.Ends));
        Assert.Equal(
            "In force, by contract: Network Contract DES 2020/21, as amended from October 2020 (DES-2020-21-OCT). Within 7 working days.",
            Text(Between("2020-09-30", "2020-10-01"), "PCSP-3", RuleChangeKind.Begins));
        Assert.Equal("How sure its sources are: Secondary; before, Unconfirmed.", Text(Between("2024-03-31", "2024-04-01"), "CODE-1", RuleChangeKind.Citations));
    }

    [Fact]
    public void No_sentence_shows_a_clause()
    {
        // The one clause that is confirmed, 7.3.1(d), belongs to the citation; sentences name texts alone.
        RuleComparison found = Between("2020-01-01", "2026-01-01");

        Assert.DoesNotContain(found.Changes.SelectMany(static change => change.Changes), static change => change.Text.Contains("7.3", StringComparison.Ordinal));
    }

    [Fact]
    public void A_change_tells_the_first_day_on_which_it_is_seen_and_every_step_on_the_way()
    {
        RequirementChange training = Change(Between("2020-07-01", "2021-06-01"), "PCI-1");

        Assert.Equal(Day("2020-07-31"), training.FirstSeenOn);
        Assert.Equal(
            [(Day("2020-07-01"), RequirementState.InForce), (Day("2020-07-31"), RequirementState.SetAside), (Day("2021-04-01"), RequirementState.NotKnown)],
            training.Course.Select(static standing => (standing.On, standing.State)));
    }

    [Fact]
    public void What_begins_and_ends_in_between_is_told_apart()
    {
        RuleComparison found = Between("2020-04-01", "2020-11-01");

        Assert.Equal(Covid, found.Undone.Select(static change => change.Requirement.Id));
        Assert.All(found.Undone, static change => Assert.Empty(change.Changes));
        Assert.Equal(["2020-04-01", "2020-05-15", "2020-10-01"], found.Undone[0].Course.Select(static standing => standing.On.ToString("O", null)));
    }

    [Fact]
    public void The_amendment_of_September_2020_made_the_lead_GP_end_for_whoever_had_seen_it()
    {
        // P1 was published to the end of March 2021, P2 on 17 September 2020 (S15).
        RuleComparison found = RuleComparison.Between(new(Day("2020-10-15"), Day("2020-09-16")), new(Day("2020-10-15"), Day("2020-09-17")));

        Assert.Equal(["LEAD-1"], Ids(found, RuleChangeKind.Ends));
        Assert.Contains("PCSP-3", Ids(found, RuleChangeKind.Begins));
        Assert.Contains("ALIGN-1: Instrument", Others(found));
        Assert.Equal(Day("2020-10-01"), Change(found, "LEAD-1").FirstSeenOn);
        Assert.Equal(Day("2020-10-01"), Change(found, "ALIGN-1").FirstSeenOn);
        Assert.Empty(Change(found, "LEAD-1").Course);
    }

    [Fact]
    public void Before_its_publication_a_text_changes_nothing()
    {
        RuleComparison found = RuleComparison.Between(new(Day("2024-03-31"), Day("2024-03-27")), new(Day("2024-04-01"), Day("2024-03-27")));

        Assert.Equal(RequirementState.NotPublished, Change(found, "PCSP-3").After.State);
        Assert.DoesNotContain("ROLE-1", found.Changes.Select(static change => change.Requirement.Id));
    }

    private static RuleComparison Between(string from, string to) => RuleComparison.Between(new(Day(from)), new(Day(to)));

    private static RequirementChange Change(RuleComparison comparison, string id) => Assert.Single(comparison.Changes, change => change.Requirement.Id == id);

    private static string Text(RuleComparison comparison, string id, RuleChangeKind kind) => Assert.Single(Change(comparison, id).Changes, change => change.Kind == kind).Text;

    private static IEnumerable<string> Ids(RuleComparison comparison, RuleChangeKind kind) =>
        comparison.Changes.Where(change => change.Is(kind)).Select(static change => change.Requirement.Id);

    private static IEnumerable<string> Others(RuleComparison comparison) =>
        comparison.Changes.Where(static change => !change.Is(RuleChangeKind.Begins) && !change.Is(RuleChangeKind.Ends)).Select(Line);

    private static string Line(RequirementChange change) =>
        $"{change.Requirement.Id}: {string.Join(' ', change.Changes.Select(static one => one.Kind).Where(static kind => kind is not RuleChangeKind.Citations))}";
}
