namespace EhchRules.Scoring.Tests;

/// <summary>Whether NEWS2 is meant for a resident.</summary>
public sealed class News2ScopeTests
{
    [Theory]
    [InlineData(16, false, false, ScopeAnswer.InScope, ScopeReasons.None)]
    [InlineData(104, false, false, ScopeAnswer.InScope, ScopeReasons.None)]
    [InlineData(15, false, false, ScopeAnswer.OutOfScope, ScopeReasons.Under16)]
    [InlineData(0, false, false, ScopeAnswer.OutOfScope, ScopeReasons.Under16)]
    [InlineData(30, true, false, ScopeAnswer.OutOfScope, ScopeReasons.Pregnant)]
    [InlineData(15, true, true, ScopeAnswer.OutOfScope, ScopeReasons.Under16 | ScopeReasons.Pregnant | ScopeReasons.SpinalCordInjury)]
    [InlineData(70, false, true, ScopeAnswer.Caution, ScopeReasons.SpinalCordInjury)]
    [InlineData(null, false, false, ScopeAnswer.NotStated, ScopeReasons.AgeNotStated)]
    [InlineData(-1, false, false, ScopeAnswer.NotStated, ScopeReasons.AgeUnusable)]
    [InlineData(84, null, false, ScopeAnswer.NotStated, ScopeReasons.PregnancyNotStated)]
    [InlineData(84, false, null, ScopeAnswer.NotStated, ScopeReasons.SpinalCordInjuryNotStated)]
    [InlineData(null, true, null, ScopeAnswer.OutOfScope, ScopeReasons.AgeNotStated | ScopeReasons.Pregnant | ScopeReasons.SpinalCordInjuryNotStated)]
    [InlineData(null, false, true, ScopeAnswer.NotStated, ScopeReasons.AgeNotStated | ScopeReasons.SpinalCordInjury)]
    public void The_answer_follows_from_what_is_stated_and_nothing_is_assumed(int? age, bool? pregnant, bool? injury, ScopeAnswer answer, ScopeReasons reasons)
    {
        News2Scope scope = News2Scope.Of(age, pregnant, injury);

        Assert.Equal(answer, scope.Answer);
        Assert.Equal(reasons, scope.Reasons);
    }

    [Fact]
    public void The_default_value_has_nothing_stated()
    {
        Assert.Equal(default, News2Scope.Of(ageInYears: null, isPregnant: null, hasSpinalCordInjury: null));
        Assert.Equal(ScopeAnswer.NotStated, default(News2Scope).Answer);
        Assert.Equal(ScopeReasons.AgeNotStated | ScopeReasons.PregnancyNotStated | ScopeReasons.SpinalCordInjuryNotStated, default(News2Scope).Reasons);
    }

    [Fact]
    public void Each_rule_says_where_it_is_from() => Assert.Equal(
        [
            (ScopeReasons.Under16, ScopeAnswer.OutOfScope, SourceStatus.Confirmed),
            (ScopeReasons.Pregnant, ScopeAnswer.OutOfScope, SourceStatus.Secondary),
            (ScopeReasons.SpinalCordInjury, ScopeAnswer.Caution, SourceStatus.Secondary),
        ],
        News2Scope.Rules.Select(static rule => (rule.Reason, rule.Answer, rule.Source.Status)));

    [Fact]
    public void It_is_written_with_its_reasons()
    {
        Assert.Equal("InScope", News2Scope.Of(84, isPregnant: false, hasSpinalCordInjury: false).ToString());
        Assert.Equal("OutOfScope (Under16, PregnancyNotStated)", News2Scope.Of(15, isPregnant: null, hasSpinalCordInjury: false).ToString());
    }
}
