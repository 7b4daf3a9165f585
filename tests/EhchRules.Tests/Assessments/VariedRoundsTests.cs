namespace EhchRules.Tests.Assessments;

/// <summary>Home rounds beside local variation agreements: what is known of those on the day, and what they may have replaced before it.</summary>
public sealed class VariedRoundsTests
{
    private static readonly PrioritisationBasis[] Both = [PrioritisationBasis.ClinicalJudgement, PrioritisationBasis.CareHomeAdvice];
    private static readonly LocalVariation WeekOfFourMay = new() { From = new(2026, 5, 4), To = new(2026, 5, 10) };

    [Fact]
    public void Each_agreement_that_may_replace_the_duty_is_named()
    {
        NetworkRecord record = With([Round("2026-06-02")], new() { From = new(2026, 5, 1) }, new() { From = new(2026, 6, 1) });

        string[] sections = ["network/localVariations/0/sections", "network/localVariations/1/sections"];
        Assert.Equal(sections, Is(Outcome.Undetermined, record, "2026-06-10", "ROUND-1").Missing);
        Assert.Equal(sections, Is(Outcome.Undetermined, record, "2026-06-10", "ROUND-2").Missing.Where(static path => path.StartsWith("network", StringComparison.Ordinal)));
        Assert.Equal(sections[..1], Is(Outcome.Undetermined, record, "2026-05-31", "ROUND-1").Missing);
    }

    [Theory]
    [InlineData("2026-05-22", "2026-05-20", "2026-05-24")]
    [InlineData("2026-05-22", "2026-05-21", "2026-05-24")]
    [InlineData("2026-05-25", "2026-05-20", "2026-05-24")]
    public void An_agreement_to_come_does_not_change_by_when_the_round_is_due(string from, string on, string due)
    {
        NetworkRecord record = With([Round("2026-05-13")], new LocalVariation { From = Iso.Day(from), Sections = [SpecificationSection.Parse("8")] });

        Finding finding = Is(Outcome.Met, record, on, "ROUND-1");
        Assert.Equal(Iso.Day(due), finding.DueOn);
        Assert.True(finding.HoldsThrough < Iso.Day(from));
        Assert.Equal("VariedLocally", Is(Outcome.NotApplicable, record, from, "ROUND-1").Reason.Code);
    }

    [Fact]
    public void An_agreement_that_is_active_before_the_text_takes_next_week_from_it()
    {
        NetworkRecord record = With([Round("2026-04-22")], new LocalVariation { From = new(2026, 4, 30), To = new(2026, 5, 2), Sections = [SpecificationSection.Parse("8")] });

        Assert.Equal(new DateOnly(2026, 5, 3), Is(Outcome.Met, record, "2026-04-29", "ROUND-1").DueOn);
        Assert.Null(Is(Outcome.Met, record, "2026-04-30", "ROUND-1").DueOn);
    }

    [Theory]
    [InlineData("2026-05-10", Outcome.Undetermined)]
    [InlineData("2026-05-11", Outcome.Undetermined)]
    [InlineData("2026-05-17", Outcome.Undetermined)]
    [InlineData("2026-05-18", Outcome.NotMet)]
    public void A_week_in_which_the_duty_may_have_been_replaced_counts_or_does_not(string on, Outcome outcome) => Is(outcome, With([], WeekOfFourMay), on, "ROUND-1");

    [Fact]
    public void A_round_on_a_day_on_which_the_duty_may_have_been_replaced_counts_or_does_not()
    {
        HomeRound before = new() { On = new(2026, 4, 28), PrioritisedBy = Both.ToFacts() };
        HomeRound within = new() { On = new(2026, 5, 6), PrioritisedBy = [PrioritisationBasis.ClinicalJudgement] };

        Assert.Equal(["network/localVariations/0/sections"], Is(Outcome.Undetermined, With([before, within], WeekOfFourMay), "2026-05-20", "ROUND-2").Missing);
        Is(Outcome.NotMet, With([before, within]), "2026-05-20", "ROUND-2");
        Is(Outcome.Met, With([before, within, before with { On = new(2026, 5, 11) }], WeekOfFourMay), "2026-05-20", "ROUND-2");
    }

    [Fact]
    public void What_an_agreement_replaced_before_the_weeks_that_are_judged_is_not_asked_for() => Assert.Equal(
        ["network/localVariations/1/sections"],
        Is(Outcome.Undetermined, With([], WeekOfFourMay, WeekOfFourMay with { From = new(2026, 5, 18), To = new(2026, 5, 24) }), "2026-05-27", "ROUND-1").Missing);

    private static HomeRound Round(string on) => new() { On = Iso.Day(on) };

    private static NetworkRecord With(HomeRound[] rounds, params LocalVariation[] variations) => Situation.Record(
        Situation.Oakfield with { Rounds = rounds.ToFacts() },
        [Situation.Resident("r-1", "2019-05-01/..")],
        network: Situation.Network with { LocalVariations = [.. variations] });

    private static Finding Is(Outcome outcome, NetworkRecord record, string on, string requirement)
    {
        Finding finding = Situation.Finding(record, on, requirement);
        Assert.True(outcome == finding.Outcome, $"{finding} missing {string.Join(' ', finding.Missing)}");
        return finding;
    }
}
