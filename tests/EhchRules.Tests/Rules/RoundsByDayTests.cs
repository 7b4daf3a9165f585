using EhchRules.Rules;

namespace EhchRules.Tests.Rules;

public sealed class RoundsByDayTests
{
    [Fact]
    public void Rounds_of_a_record_in_any_order_are_found_by_day_and_two_of_one_day_in_the_order_of_the_record()
    {
        RoundsByDay rounds = new([Round(9), Round(2), Round(16), Round(9)]);
        Assert.Equal([2, 9, 9, 16], Array.ConvertAll(rounds.Days, static day => DateOnly.FromDayNumber(day).Day));
        Assert.Equal([1, 0, 3, 2], [rounds.PositionOf(0), rounds.PositionOf(1), rounds.PositionOf(2), rounds.PositionOf(3)]);
    }

    [Fact]
    public void Rounds_in_order_keep_their_positions()
    {
        RoundsByDay rounds = new([Round(2), Round(9), Round(9)]);
        Assert.Equal([0, 1, 2], [rounds.PositionOf(0), rounds.PositionOf(1), rounds.PositionOf(2)]);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 3)]
    [InlineData(17, 4)]
    public void The_first_round_on_or_after_a_day_is_the_first_of_that_day(int day, int first) =>
        Assert.Equal(first, new RoundsByDay([Round(16), Round(9), Round(2), Round(9)]).FirstOnOrAfter(Day(day)));

    [Fact]
    public void Unknown_rounds_are_none() => Assert.Equal(0, new RoundsByDay(default).FirstOnOrAfter(0));

    private static HomeRound Round(int day) => new() { On = new(2022, 6, day) };

    private static int Day(int day) => new DateOnly(2022, 6, day).DayNumber;
}
