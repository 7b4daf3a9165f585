using EhchRules.Rules;

namespace EhchRules.Tests.Rules;

/// <summary>Sentences whose arguments are kept in little room, on either side of what fits there.</summary>
public sealed class ShortArgumentTests
{
    // 29 bits hold a number from -268,435,456 to 268,435,455.
    [Theory]
    [InlineData(268_435_455, "268435455 of 1")]
    [InlineData(268_435_456, "268435456 of 1")]
    [InlineData(-268_435_456, "-268435456 of 1")]
    [InlineData(-268_435_457, "-268435457 of 1")]
    [InlineData(int.MaxValue, "2147483647 of 1")]
    [InlineData(int.MinValue, "-2147483648 of 1")]
    [InlineData(0, "0 of 1")]
    public void Numbers_of_any_size_are_kept_whole(int number, string sentence) => Assert.Equal(sentence, Sentence("{a} of {b}", number, 1));

    [Fact]
    public void Words_stand_where_they_were_put_however_many_there_are()
    {
        DateOnly day = new(2020, 10, 9);

        Assert.Equal("x", Sentence("{a}", "x"));
        Assert.Equal("x 9 October 2020", Sentence("{a} {b}", "x", day));
        Assert.Equal("9 October 2020 x", Sentence("{a} {b}", day, "x"));
        Assert.Equal("x y", Sentence("{a} {b}", "x", "y"));
        Assert.Equal("later x", Sentence("{a} {b}", "later", "x"));
        Assert.Equal("agreed 9 October 2020 7", Sentence("{a} {b} {c}", "agreed", day, 7));
        Assert.Equal("x 9 October 2020 2147483647", Sentence("{a} {b} {c}", "x", day, int.MaxValue));
    }

    [Fact]
    public void Words_before_a_day_are_put_to_it()
    {
        int day = new DateOnly(2020, 10, 1).DayNumber;

        Assert.Equal("admission on 1 October 2020", Sentence("{a}", ReasonArgument.OfDay(day, DayWords.Admission)));
        Assert.Equal("the return from hospital on 1 October 2020", Sentence("{a}", ReasonArgument.OfDay(day, DayWords.Return)));
        Assert.Equal("after the duty first applied on 1 October 2020", Sentence("{a}", ReasonArgument.OfDay(day, DayWords.DutyFirstApplied)));
        Assert.Null(ReasonArgument.OfDay(day, DayWords.Admission).AsDay);
    }

    [Fact]
    public void Verdicts_are_filled_alike_if_every_argument_is_the_same()
    {
        ReasonTemplate two = new("Any", Outcome.Met, "{a} {b}");
        ReasonTemplate three = new("Any", Outcome.Met, "{a} {b} {c}");

        Assert.True(two.With("GP", 7).IsFilledAs(two.With(string.Concat("G", "P"), 7)));
        Assert.False(two.With("GP", 7).IsFilledAs(two.With("GP", 8)));
        Assert.False(two.With("GP", 7).IsFilledAs(two.With("nurse", 7)));
        Assert.True(two.With("x", "y").IsFilledAs(two.With("x", "y")));
        Assert.False(two.With("x", "y").IsFilledAs(two.With("y", "x")));
        Assert.True(three.With(1, 2, 3).IsFilledAs(three.With(1, 2, 3)));
        Assert.False(three.With(1, 2, 3).IsFilledAs(three.With(1, 2, 4)));
    }

    [Fact]
    public void Conditions_leave_the_arguments_as_they_are()
    {
        Verdict verdict = new ReasonTemplate("Any", Outcome.NotMet, "{a} {b}").With("x", 7).Naming("One", "Other");

        Assert.Equal(["One", "Other"], verdict.Conditions!);
        Assert.Null(verdict.Missing);
        Assert.Equal("x 7", verdict.Template.Render(verdict.Arguments));
    }

    private static string Sentence(string text, params ReasonArgument[] arguments)
    {
        Verdict verdict = new ReasonTemplate("Any", Outcome.Met, text).With(arguments);
        return verdict.Template.Render(verdict.Arguments);
    }
}
