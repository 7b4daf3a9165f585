using EhchRules.Rules;

namespace EhchRules.Tests.Rules;

public sealed class TurnWordsTests
{
    private static readonly DateOnly On = new(2020, 10, 9);

    [Fact]
    public void What_comes_is_of_the_day_and_what_goes_of_the_day_before()
    {
        Assert.Equal("the home is exempt from 9 October 2020", TurnWords.Of(null, SharedReasons.Exempt, On));
        Assert.Equal("the home's exemption ended on 8 October 2020", TurnWords.Of(SharedReasons.Exempt, null, On));
    }

    [Fact]
    public void Of_two_answers_that_differ_the_question_asked_first_tells_why()
    {
        Assert.Equal("the home's exemption ended on 8 October 2020", TurnWords.Of(SharedReasons.Exempt, SharedReasons.NotAligned, On));
        Assert.Equal("the home is exempt from 9 October 2020", TurnWords.Of(SharedReasons.NotAligned, SharedReasons.Exempt, On));
        Assert.Equal("the stay ended on 8 October 2020", TurnWords.Of(SharedReasons.NotANetworkPatient, SharedReasons.NotResident, On));
    }

    [Fact]
    public void Reasons_of_one_question_tell_what_begins() => Assert.Equal(
        "the home's alignment to this network ended on 8 October 2020", TurnWords.Of(SharedReasons.AlignedElsewhere, SharedReasons.NotAligned, On));

    [Fact]
    public void Nothing_is_told_where_no_such_question_was_answered()
    {
        Assert.Null(TurnWords.Of(null, null, On));
        Assert.Null(TurnWords.Of(SharedReasons.FactAbsent, SharedReasons.CalendarEnds, On));
    }

    [Fact]
    public void Every_reason_of_scope_that_ends_a_binding_has_words_for_its_first_and_last_day() => Assert.All(
        Templates.All.Where(static template => template is { Origin: ReasonOrigin.Scope, Outcome: Outcome.NotApplicable }),
        static template => Assert.NotNull(template.Turn));
}
