using EhchRules.Rules;

namespace EhchRules.Tests.Rules;

public sealed class ReasonTemplateTests
{
    [Fact]
    public void Arguments_fill_their_names_in_order_of_first_appearance()
    {
        ReasonTemplate template = new("Planned", Outcome.Met, "{how} on {day}, {days} days after; {how} again.");
        Verdict verdict = template.With("Agreed", new DateOnly(2020, 10, 9), 7);

        Assert.Equal(3, template.ArgumentCount);
        Assert.Equal("Agreed on 9 October 2020, 7 days after; Agreed again.", template.Render(verdict.Arguments));
    }

    [Theory]
    [InlineData("{a}{b}", "xy")]
    [InlineData("{b}{a}", "xy")]
    [InlineData("({a})", "(x)")]
    [InlineData("{a}: {a}", "x: x")]
    public void Names_may_stand_at_the_ends_and_side_by_side(string text, string sentence) =>
        Assert.Equal(sentence, new ReasonTemplate("Any", Outcome.Met, text).Render(["x", "y"]));

    [Fact]
    public void A_sentence_without_arguments_is_as_it_stands()
    {
        ReasonTemplate template = new("NoLead", Outcome.NotMet, "The home has no clinical lead.");

        Assert.Equal(0, template.ArgumentCount);
        Assert.Equal("The home has no clinical lead.", template.Render(template.Bare.Arguments));
        Assert.Equal(Outcome.NotMet, template.Bare.Outcome);
        Assert.Equal("NoLead", template.ToString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_sentence_is_not_made_with_an_argument_too_few_or_too_many(int count)
    {
        ReasonTemplate template = new("Planned", Outcome.Met, "{how} on {day}; {how} again.");

        Assert.Throws<ArgumentException>(() => template.With(Enumerable.Repeat((ReasonArgument)"x", count).ToArray()));
        Assert.Equal("x on y; x again.", template.Render(template.With("x", "y").Arguments));
    }

    [Fact]
    public void Braces_in_an_argument_are_left_alone() =>
        Assert.Equal("\"{due}\" of 1", new ReasonTemplate("Any", Outcome.Met, "\"{text}\" of {due}").Render(["{due}", 1]));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Days_and_numbers_read_the_same_in_any_culture(string culture)
    {
        using HostileCulture hostile = new(culture);
        ReasonArgument day = new DateOnly(2020, 10, 9);
        ReasonArgument number = -1234;

        Assert.Equal("9 October 2020", day.InWords());
        Assert.Equal("2020-10-09", day.Plain());
        Assert.Equal("-1234", number.InWords());
        Assert.Equal("-1234", number.Plain());
        Assert.Equal("true", ReasonArgument.Of(true).Plain());
        Assert.Equal("false", ReasonArgument.Of(false).InWords());
    }

    [Fact]
    public void Arguments_are_equal_by_kind_and_value()
    {
        Assert.Equal<ReasonArgument>(new DateOnly(2020, 10, 9), ReasonArgument.OfDay(new DateOnly(2020, 10, 9).DayNumber));
        Assert.NotEqual<ReasonArgument>(new DateOnly(2020, 10, 9), new DateOnly(2020, 10, 9).DayNumber);
        Assert.Equal<ReasonArgument>("GP", string.Concat("G", "P"));
        Assert.NotEqual<ReasonArgument>("7", 7);
    }

    [Fact]
    public void Every_rule_gives_each_code_one_outcome_and_one_sentence()
    {
        foreach (Rule rule in RuleBook.Rules)
        {
            foreach (IGrouping<string, ReasonTemplate> code in rule.Reasons.GroupBy(reason => reason.Code, StringComparer.Ordinal))
            {
                Assert.True(code.Select(reason => reason.Outcome).Distinct().Count() == 1, $"{rule.Requirement.Id} gives {code.Key} two outcomes");
            }
        }
    }

    [Fact]
    public void Every_sentence_ends_as_one() => Assert.All(
        RuleBook.Rules.SelectMany(static rule => rule.Reasons).Where(static reason => !reason.Text.EndsWith('}')),
        reason => Assert.True(reason.Text[^1] is '.' or '?', $"{reason.Code}: {reason.Text}"));
}
