namespace EhchRules.Scoring.Tests.Trends;

/// <summary>The usual score in two bytes.</summary>
public sealed class UsualTotalTests
{
    [Fact]
    public void The_default_value_is_not_stated_and_not_a_total_of_zero()
    {
        UsualTotal none = default;

        Assert.Null(none.Total);
        Assert.Null(none.Scale);
        Assert.Equal(UsualTotal.NotStated, none);
        Assert.NotEqual(new UsualTotal(0, SpO2Scale.Scale1), none);
    }

    [Theory]
    [InlineData(0, SpO2Scale.Scale1)]
    [InlineData(20, SpO2Scale.Scale2)]
    public void A_total_and_its_scale_are_kept(int total, SpO2Scale scale)
    {
        UsualTotal usual = new(total, scale);

        Assert.Equal(total, usual.Total);
        Assert.Equal(scale, usual.Scale);
    }

    [Theory]
    [InlineData(-1, SpO2Scale.Scale1, "total")]
    [InlineData(21, SpO2Scale.Scale1, "total")]
    [InlineData(4, (SpO2Scale)0, "scale")]
    [InlineData(4, (SpO2Scale)3, "scale")]
    public void What_is_no_total_or_no_scale_is_refused(int total, SpO2Scale scale, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => new UsualTotal(total, scale)).ParamName);

    [Fact]
    public void It_is_taken_from_a_usual_score_or_from_none()
    {
        UsualScore usual = new() { Total = 2, Scale = SpO2Scale.Scale2, StatedOn = new(2026, 3, 1), StatedBy = "GP" };

        Assert.Equal(new UsualTotal(2, SpO2Scale.Scale2), UsualTotal.Of(usual));
        Assert.Equal(UsualTotal.NotStated, UsualTotal.Of(null));
    }
}
