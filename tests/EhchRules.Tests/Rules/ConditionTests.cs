using EhchRules.Rules;

namespace EhchRules.Tests.Rules;

/// <summary>Three-valued truth, day by day: Y holds, N does not, U is unknown. The first letter stands for day 1.</summary>
public sealed class ConditionTests
{
    private static readonly FactPath One = new(new object(), new("one", "one"));
    private static readonly FactPath Other = new(new object(), new("other", "other"));

    [Fact]
    public void And_by_its_truth_table()
    {
        const string Left = "YYYNNNUUU";
        const string Right = "YNUYNUYNU";
        const string Both = "YNUNNNUNU";

        Assert.Equal(Both, Letters(Of(Left, One).And(Of(Right, Other)), 9));
        Assert.Equal(Both, Letters(Of(Right, Other).And(Of(Left, One)), 9));
    }

    [Fact]
    public void Not_by_its_truth_table()
    {
        Assert.Equal("NYU", Letters(Of("YNU", One).Not(), 3));
        Assert.Equal("YNU", Letters(Of("YNU", One).Not().Not(), 3));
    }

    [Fact]
    public void Or_follows_from_the_two()
    {
        const string Left = "YYYNNNUUU";
        const string Right = "YNUYNUYNU";

        Assert.Equal("YYYYNUYUU", Letters(Of(Left, One).Not().And(Of(Right, Other).Not()).Not(), 9));
    }

    [Fact]
    public void Always_and_never_leave_and_take_everything()
    {
        Condition some = Of("YNU", One);

        Assert.Same(some, Condition.Always.And(some));
        Assert.Same(some, some.And(Condition.Always));
        Assert.Equal("NNN", Letters(some.And(Condition.Never), 3));
        Assert.Equal("NNN", Letters(Condition.Never.And(some), 3));
        Assert.Equal("YYY", Letters(Condition.Never.Not(), 3));
        Assert.Equal("NNN", Letters(Condition.Always.Not(), 3));
    }

    [Fact]
    public void What_is_told_of_a_day_wins_over_what_is_not() =>
        Assert.Equal("YYUU", Letters(new(Days.Of(new DaySpan(1, 2)), Days.Of(new DaySpan(2, 4)), [new(One, new DaySpan(2, 4))]), 4));

    [Fact]
    public void Read_as_if_untold_held_or_as_if_it_did_not()
    {
        Condition some = Of("YNUN", One);

        Assert.Equal("YNYN", Letters(Condition.On(some.DaysIf(unknownHolds: true)), 4));
        Assert.Equal("YNNN", Letters(Condition.On(some.DaysIf(unknownHolds: false)), 4));
        Assert.Equal("YNYN", Letters(Condition.On(some.Maybe), 4));
    }

    [Fact]
    public void A_wholly_untold_fact_is_untold_on_every_day()
    {
        Assert.Equal("UUU", Letters(Condition.UnknownWithout(One), 3));
        Assert.Equal([One], Condition.UnknownWithout(One).Missing(On(1)));
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "one")]
    [InlineData(3, "one")]
    [InlineData(4, "one other")]
    public void A_fact_is_missing_from_the_first_day_it_leaves_untold(int day, string missing)
    {
        Condition both = Of("YUYU", One).And(Of("YYYU", Other));

        Assert.Equal(missing, string.Join(' ', both.Missing(On(day)).Select(static path => path.ToString()).Distinct()));
    }

    [Fact]
    public void A_fact_that_no_longer_leaves_anything_untold_is_not_missing()
    {
        Condition settled = Of("UU", One).And(Of("NN", Other));

        Assert.Equal("NN", Letters(settled, 2));
        Assert.Empty(settled.Missing(On(2)));
    }

    private static AsOf On(int day) => new AsOf.Frame(DateOnly.FromDayNumber(day)).Day;

    private static Condition Of(string letters, FactPath absent)
    {
        List<DaySpan> yes = [];
        List<DaySpan> unknown = [];
        for (int i = 0; i < letters.Length; i++)
        {
            if (letters[i] == 'Y') yes.Add(new(i + 1, i + 1));
            if (letters[i] == 'U') unknown.Add(new(i + 1, i + 1));
        }

        return new(Days.Of(yes), Days.Of([.. unknown]), [.. unknown.Select(run => new UnknownDays(absent, run))]);
    }

    private static string Letters(Condition condition, int days) =>
        string.Concat(Enumerable.Range(1, days).Select(day => condition.Yes.Contains(day) ? 'Y' : condition.Unknown.Contains(day) ? 'U' : 'N'));
}
