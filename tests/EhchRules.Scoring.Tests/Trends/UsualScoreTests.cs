namespace EhchRules.Scoring.Tests;

/// <summary>The score that is usual for a resident.</summary>
public sealed class UsualScoreTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    public void The_ends_of_the_score_are_totals(int total) =>
        Assert.Equal(total, new UsualScore { Total = total, Scale = SpO2Scale.Scale1, StatedOn = new(2026, 3, 2) }.Total);

    [Theory]
    [InlineData(-1)]
    [InlineData(21)]
    public void A_total_that_no_score_can_have_is_refused(int total) => Assert.Equal(
        "Total",
        Assert.Throws<ArgumentOutOfRangeException>(() => new UsualScore { Total = total, Scale = SpO2Scale.Scale1, StatedOn = new(2026, 3, 2) }).ParamName);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_scale_that_nobody_chose_is_refused(int scale) => Assert.Equal(
        "Scale",
        Assert.Throws<ArgumentOutOfRangeException>(() => new UsualScore { Total = 2, Scale = (SpO2Scale)scale, StatedOn = new(2026, 3, 2) }).ParamName);

    [Fact]
    public void A_copy_is_checked_as_well()
    {
        UsualScore usual = new() { Total = 2, Scale = SpO2Scale.Scale2, StatedOn = new(2026, 3, 2) };

        Assert.Equal(3, (usual with { Total = 3 }).Total);
        Assert.Throws<ArgumentOutOfRangeException>(() => usual with { Total = 21 });
    }

    [Fact]
    public void Two_are_equal_by_total_scale_day_and_person()
    {
        UsualScore usual = new() { Total = 2, Scale = SpO2Scale.Scale2, StatedOn = new(2026, 3, 2), StatedBy = "p-1" };

        Assert.Equal(usual, usual with { });
        Assert.NotEqual(usual, usual with { Scale = SpO2Scale.Scale1 });
        Assert.NotEqual(usual, usual with { StatedBy = null });
    }
}
