using EhchRules.WhatIf;

using static EhchRules.Testing.Situation;

namespace EhchRules.Tests.WhatIf;

/// <summary>What would settle the duties on home rounds, and on the check-ins before them.</summary>
public sealed class HomeRoundSettlementTests
{
    private static readonly Facts<Resident> Residents = [Resident("r-1", "2020-08-01/..")];
    private static readonly HomeRound Round = new() { On = new(2020, 10, 6), MedicalInput = MedicalInput.None, PrioritisedBy = [PrioritisationBasis.ClinicalJudgement] };
    private static readonly PrimaryCareNetwork EveryTwoWeeks = Network with { MedicalInput = [new() { EveryWeeks = 2, From = new(2020, 10, 1) }] };

    [Fact]
    public void In_the_first_week_a_round_is_to_be_held_by_its_Sunday()
    {
        Settlement settlement = Settling.Of(Record(Oakfield with { Rounds = [] }, Residents), "2020-10-06", "ROUND-1");

        Assert.Equal("By 11 October 2020: hold a home round at oakfield.", settlement.ToString());
        Assert.Equal(SettledAs.Met, Assert.Single(settlement.Sets).SettledAs);
    }

    [Fact]
    public void A_week_that_was_missed_cannot_be_mended_and_the_next_one_can_be_held()
    {
        Settlement settlement = Settling.Of(Record(Oakfield with { Rounds = [] }, Residents), "2020-10-20", "ROUND-1");

        SettlingSet set = Assert.Single(settlement.Sets);
        Assert.Equal("By 25 October 2020: hold a home round at oakfield (for the next week; this one stays as it is).", settlement.ToString());
        Assert.Equal(SettledAs.NextWeekMet, set.SettledAs);
        Assert.Equal(new DateOnly(2020, 10, 26), set.JudgedOn);
        Assert.Equal("week 2020-10-19", set.Finding.Subject.Occasion.ToString());
    }

    [Fact]
    public void The_last_week_of_a_text_that_has_no_next_cannot_be_mended_at_all()
    {
        Settlement settlement = Settling.Of(Record(Oakfield with { CheckIns = [] }), "2020-09-29", "COVID-1");

        Assert.Equal(NothingSettles.NoFactWithinReach, settlement.WhyNone);
        Assert.Equal("Nothing that can still be done settles it.", settlement.ToString());
    }

    [Fact]
    public void A_check_in_missed_under_the_interim_model_is_to_be_held_in_the_next_week() => Assert.Equal(
        "By 23 August 2020: hold a check-in with oakfield (for the next week; this one stays as it is).",
        Settling.Text(Record(Oakfield with { CheckIns = [] }), "2020-08-18", "COVID-1"));

    [Fact]
    public void A_round_that_the_record_holds_of_a_later_day_is_nothing_to_be_done_again()
    {
        Settlement settlement = Settling.Of(Record(Oakfield with { Rounds = [new() { On = new(2020, 10, 22) }] }, Residents), "2020-10-20", "ROUND-1");

        Assert.Equal(NothingSettles.ItSettlesByItself, settlement.WhyNone);
        Assert.Equal("Nothing need be done: with time, and what the record holds of later days, it is settled.", settlement.ToString());
    }

    [Fact]
    public void A_choice_of_residents_on_half_the_ground_is_settled_by_a_round_on_the_whole() => Assert.Equal(
        "By 20 October 2020: hold a home round at oakfield for residents chosen on clinical judgement and the home's advice.",
        Settling.Text(Record(Oakfield with { Rounds = [Round] }, Residents), "2020-10-20", "ROUND-2"));

    [Theory]
    [InlineData("2020-10-12", "By 18 October 2020")]
    [InlineData("2020-10-20", "By 20 October 2020")]
    public void Medical_input_is_settled_by_a_GP_or_a_geriatrician(string on, string day) => Assert.Equal(
        $"{day}, either: hold a home round at oakfield with a GP's input; or: hold a home round at oakfield with a geriatrician's input.",
        Settling.Text(Record(Oakfield with { Rounds = [Round] }, Residents, network: EveryTwoWeeks), on, "ROUND-4"));

    [Fact]
    public void How_often_a_doctor_takes_part_is_the_networks_to_say_and_is_not_offered() => Assert.Equal(
        "Nothing that can still be done settles it: the record first has to say how often the network decided that a GP or geriatrician takes part in rounds.",
        Settling.Text(Record(Oakfield with { Rounds = [Round] }, Residents), "2020-10-20", "ROUND-4"));

    [Fact]
    public void Consistent_staff_are_a_question_and_an_answer_settles_it() => Assert.Equal(
        "By 20 October 2020: attest that ROUND-3 is satisfied, or not owed, for oakfield.",
        Settling.Text(Record(Oakfield with { Rounds = [Round] }, Residents), "2020-10-20", "ROUND-3"));
}
