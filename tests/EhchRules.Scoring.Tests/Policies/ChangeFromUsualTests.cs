namespace EhchRules.Scoring.Tests;

/// <summary>How a score stands to what is usual for the resident.</summary>
public sealed class ChangeFromUsualTests
{
    private static readonly UsualScore Usual = new() { Total = 2, Scale = SpO2Scale.Scale1, StatedOn = new(2026, 3, 2), StatedBy = "Dr Example" };

    [Theory]
    [InlineData(0, 5, "+5 from the usual 0 (scale 1, stated on 2026-03-02 by Dr Example)")]
    [InlineData(5, 0, "0 from the usual 5 (scale 1, stated on 2026-03-02 by Dr Example)")]
    [InlineData(20, -15, "-15 from the usual 20 (scale 1, stated on 2026-03-02 by Dr Example)")]
    public void A_complete_set_has_one_change(int usual, int change, string text)
    {
        ChangeFromUsual found = ChangeFromUsual.Of(Observed.Set(Observed.Five), Usual with { Total = usual });

        Assert.Equal(UsualComparison.Compared, found.Comparison);
        Assert.Equal(change, found.Exact);
        Assert.Equal(change, found.Lower);
        Assert.Equal(change, found.Upper);
        Assert.Equal(text, found.ToString());
    }

    [Fact]
    public void A_partial_set_has_bounds_and_no_change()
    {
        ChangeFromUsual found = ChangeFromUsual.Of(Observed.Set(Observed.Five with { Pulse = null }), Usual);

        Assert.Null(found.Exact);
        Assert.Equal(2, found.Lower);
        Assert.Equal(5, found.Upper);
    }

    [Fact]
    public void Another_scale_starts_a_new_period_so_nothing_is_compared()
    {
        ChangeFromUsual found = ChangeFromUsual.Of(Observed.Set(Observed.Five), Usual with { Scale = SpO2Scale.Scale2 });

        Assert.Equal(UsualComparison.ScaleChanged, found.Comparison);
        Assert.Null(found.Lower);
        Assert.Null(found.Exact);
        Assert.Equal("not compared with the usual 2 (scale 2, stated on 2026-03-02 by Dr Example): these observations are on the other SpO2 scale", found.ToString());
    }

    [Fact]
    public void A_scale_that_nobody_stated_is_not_taken_for_the_usual_one()
    {
        // 97 % on air scores 0 on either scale, and the scale is missing all the same.
        ObservationSet set = Observed.Set(Observed.Usual with { SpO2Scale = null });

        Assert.Equal(UsualComparison.ScaleNotStated, ChangeFromUsual.Of(set, Usual).Comparison);
        Assert.Equal(UsualComparison.ScaleNotStated, ChangeFromUsual.Of(News2.Score(set), SpO2Scale.Scale1, Usual).Comparison);
    }

    [Fact]
    public void Without_a_usual_score_or_a_reading_there_is_no_change()
    {
        Assert.Equal(UsualComparison.UsualNotStated, ChangeFromUsual.Of(Observed.Set(Observed.Five), usual: null).Comparison);
        Assert.Equal(UsualComparison.UsualNotStated, default(ChangeFromUsual).Comparison);
        Assert.Equal("usual score not stated", default(ChangeFromUsual).ToString());
        Assert.Equal(UsualComparison.NothingRecorded, ChangeFromUsual.Of(ObservationSet.Empty, Usual).Comparison);
        Assert.Equal("not compared with the usual 2 (scale 1, stated on 2026-03-02 by Dr Example): nothing recorded", ChangeFromUsual.Of(ObservationSet.Empty, Usual).ToString());
    }
}
