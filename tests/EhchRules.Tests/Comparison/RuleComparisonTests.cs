using EhchRules.Comparison;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Comparison;

/// <summary>What changes on the days on which the texts change. The duties and their days are those of the witness, not of the catalogue.</summary>
public sealed class RuleComparisonTests
{
    private static readonly string[] Covid = [.. Witness.EndedOn("2020-09-30").Except(["LEAD-1"])];

    [Fact]
    public void On_31_July_2020_the_letter_begins_and_sets_accredited_training_aside()
    {
        RuleComparison found = Between("2020-07-30", "2020-07-31");

        Assert.Equal(Witness.BegunBetween("2020-07-30", "2020-07-31"), Ids(found, RuleChangeKind.Begins));
        Assert.Empty(Ids(found, RuleChangeKind.Ends));
        Assert.Equal(Witness.ChangedOn("2020-07-31"), Others(found));
        Assert.Equal(RequirementState.SetAside, Change(found, "PCI-1").After.State);
    }

    [Fact]
    public void On_1_October_2020_plans_and_rounds_begin_and_the_interim_model_and_the_lead_GP_end()
    {
        RuleComparison found = Between("2020-09-30", "2020-10-01");

        Assert.Equal(Witness.BegunBetween("2020-09-30", "2020-10-01"), Ids(found, RuleChangeKind.Begins));
        Assert.Equal(Witness.EndedOn("2020-09-30"), Ids(found, RuleChangeKind.Ends));
        Assert.Equal(RequirementState.Replaced, Change(found, "LEAD-1").After.State);
        Assert.All(Covid, id => Assert.Equal(RequirementState.Ended, Change(found, id).After.State));
        Assert.Equal(Witness.ChangedOn("2020-10-01"), Others(found));
    }

    [Fact]
    public void On_1_April_2021_the_duties_continue_under_the_next_contract()
    {
        RuleComparison found = Between("2021-03-31", "2021-04-01");

        Assert.Empty(Ids(found, RuleChangeKind.Begins));
        Assert.Empty(Ids(found, RuleChangeKind.Ends));
        Assert.Equal(Witness.ChangedOn("2021-04-01"), Others(found));
        Assert.Equal(RequirementState.NotKnown, Change(found, "PCI-1").After.State);
    }

    [Fact]
    public void On_1_April_2024_some_duties_leave_what_is_covered_and_the_force_of_the_rest_is_not_verified()
    {
        RuleComparison found = Between("2024-03-31", "2024-04-01");

        string[] left = Witness.EndedOn("2024-03-31");
        Assert.Empty(Ids(found, RuleChangeKind.Begins));
        Assert.Equal(left, Ids(found, RuleChangeKind.Ends));
        Assert.All(left, id => Assert.Equal(RequirementState.OutsideCoverage, Change(found, id).After.State));
        Assert.Equal(Witness.ChangedOn("2024-04-01"), Others(found));
    }

    [Fact]
    public void On_1_April_2025_the_condition_of_payment_alone_changes_its_force()
    {
        RuleComparison found = Between("2025-03-31", "2025-04-01");

        Assert.Equal(["CODE-1: Force Instrument"], Witness.ChangedOn("2025-04-01").Where(static change => change.Contains("Force", StringComparison.Ordinal)));
        Assert.Equal(Witness.ChangedOn("2025-04-01"), found.Changes.Select(Line));
    }

    [Theory]
    [InlineData("2022-03-31", "2022-04-01")]
    [InlineData("2023-03-31", "2023-04-01")]
    [InlineData("2024-09-30", "2024-10-01")]
    public void On_the_first_day_of_a_later_text_that_text_asks_for_what_the_last_did(string eve, string day)
    {
        RuleComparison found = Between(eve, day);

        Assert.NotEmpty(found.Changes);
        Assert.All(Witness.ChangedOn(day), static change => Assert.EndsWith(": Instrument", change, StringComparison.Ordinal));
        Assert.Equal(Witness.ChangedOn(day), found.Changes.Select(Line));
    }

    [Fact]
    public void On_1_April_2026_arrangements_for_vaccination_begin()
    {
        RuleComparison found = Between("2026-03-31", "2026-04-01");

        Assert.Equal(["VACC-1"], Witness.BegunBetween("2026-03-31", "2026-04-01"));
        Assert.Equal(["VACC-1"], Ids(found, RuleChangeKind.Begins));
        Assert.Empty(Ids(found, RuleChangeKind.Ends));
        Assert.Equal(Witness.ChangedOn("2026-04-01"), Others(found));
    }

    [Fact]
    public void On_1_May_2026_a_local_variation_agreement_can_take_a_duty_away()
    {
        RuleComparison found = Between("2026-04-30", "2026-05-01");

        Assert.Equal(Witness.ChangedOn("2026-05-01"), found.Changes.Select(Line));
        Assert.Equal("A local variation agreement that replaces section 8 takes it away; before, none could.", Text(found, "VACC-1", RuleChangeKind.LocalVariation));
    }

    [Theory]
    [InlineData("2020-07-31", "2020-09-30")]
    [InlineData("2020-10-01", "2021-03-31")]
    [InlineData("2021-04-01", "2022-03-31")]
    [InlineData("2022-04-01", "2023-03-31")]
    [InlineData("2023-04-01", "2024-03-31")]
    [InlineData("2024-04-01", "2024-09-30")]
    [InlineData("2025-04-01", "2026-03-31")]
    [InlineData("2026-05-01", "2031-03-31")]
    public void Within_a_period_of_the_contract_only_the_role_description_begins(string from, string to)
    {
        string[] begin = Witness.BegunBetween(from, to);
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
        RuleComparison found = EhchRuleSet.Current.Compare(new(Day("2020-10-15"), Day("2020-09-16")), new(Day("2020-10-15"), Day("2020-09-17")));

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
        RuleComparison found = EhchRuleSet.Current.Compare(new(Day("2024-03-31"), Day("2024-03-27")), new(Day("2024-04-01"), Day("2024-03-27")));

        Assert.Equal(RequirementState.NotPublished, Change(found, "PCSP-3").After.State);
        Assert.DoesNotContain("ROLE-1", found.Changes.Select(static change => change.Requirement.Id));
    }

    private static RuleComparison Between(string from, string to) => EhchRuleSet.Current.Compare(new(Day(from)), new(Day(to)));

    private static RequirementChange Change(RuleComparison comparison, string id) => Assert.Single(comparison.Changes, change => change.Requirement.Id == id);

    private static string Text(RuleComparison comparison, string id, RuleChangeKind kind) => Assert.Single(Change(comparison, id).Changes, change => change.Kind == kind).Text;

    private static IEnumerable<string> Ids(RuleComparison comparison, RuleChangeKind kind) =>
        comparison.Changes.Where(change => change.Is(kind)).Select(static change => change.Requirement.Id);

    private static IEnumerable<string> Others(RuleComparison comparison) =>
        comparison.Changes.Where(static change => !change.Is(RuleChangeKind.Begins) && !change.Is(RuleChangeKind.Ends)).Select(Line);

    private static string Line(RequirementChange change) =>
        $"{change.Requirement.Id}: {string.Join(' ', change.Changes.Select(static one => one.Kind).Where(static kind => kind is not RuleChangeKind.Citations))}";
}
