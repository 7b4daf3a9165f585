namespace EhchRules.Scoring.Tests;

/// <summary>What a policy asks for at the score of a set.</summary>
public sealed class PolicyResponsesTests
{
    private static readonly ResponsePolicy Hospital = ResponsePolicies.RcpHospital2017;
    private static readonly ResponsePolicy CareHome = ResponsePolicies.CareHomeEscalation;

    private static readonly UsualScore Usual = new() { Total = 2, Scale = SpO2Scale.Scale1, StatedOn = new(2026, 3, 2) };

    [Fact]
    public void A_complete_set_has_one_row()
    {
        PolicyResponses responses = CareHome.ResponsesTo(Observed.Set(Observed.Five), Usual);

        Assert.Equal([CareHome.Rows[4]], responses.Rows);
        Assert.Same(CareHome.Rows[4], responses.AtLeast);
        Assert.True(responses.IsCertain);
        Assert.Equal(3, responses.Change.Exact);
        Assert.Equal(5, responses.Score.Total);
    }

    [Fact]
    public void A_partial_set_has_every_row_that_is_possible_lowest_first()
    {
        // 0 to 3: consciousness, alone missing, scores 0 or 3 and nothing between.
        PolicyResponses responses = Hospital.ResponsesTo(Observed.Set(Observed.Usual with { Consciousness = null }));

        Assert.Equal([Hospital.Rows[0], Hospital.Rows[2]], responses.Rows);
        Assert.Same(Hospital.Rows[0], responses.AtLeast);
        Assert.False(responses.IsCertain);
    }

    [Fact]
    public void A_row_between_the_bounds_that_no_completion_reaches_is_left_out()
    {
        // 0 to 5: Scale 2 at 97 %, 0 on air and 3 and 2 on oxygen, nothing between.
        PolicyResponses responses = CareHome.ResponsesTo(Observed.Set(Observed.Usual with { SpO2Scale = SpO2Scale.Scale2, AirOrOxygen = null }));

        Assert.Equal([CareHome.Rows[0], CareHome.Rows[4]], responses.Rows);
    }

    [Fact]
    public void A_partial_set_that_cannot_leave_its_row_is_certain()
    {
        // 12 to 15: all of it is 7 and above.
        PolicyResponses responses = CareHome.ResponsesTo(Observed.Set(Observed.Twelve with { Consciousness = null }));

        Assert.Equal([CareHome.Rows[5]], responses.Rows);
        Assert.True(responses.IsCertain);
        Assert.False(responses.AtLeast!.IsSourced);
    }

    [Fact]
    public void An_empty_set_has_no_row()
    {
        PolicyResponses responses = CareHome.ResponsesTo(ObservationSet.Empty, Usual);

        Assert.Empty(responses.Rows);
        Assert.Null(responses.AtLeast);
        Assert.False(responses.IsCertain);
        Assert.Equal(ScoreComparison.NoSet, responses.Change.Comparison);
    }

    [Fact]
    public void A_high_usual_score_never_lowers_the_row()
    {
        PolicyResponses below = CareHome.ResponsesTo(Observed.Set(Observed.Five), Usual with { Total = 9 });
        PolicyResponses above = CareHome.ResponsesTo(Observed.Set(Observed.Five), Usual with { Total = 0 });

        Assert.Equal(above.Rows, below.Rows);
        Assert.Equal(-4, below.Change.Exact);
        Assert.Equal(5, above.Change.Exact);
    }

    [Fact]
    public void A_policy_read_against_the_usual_score_says_where_nobody_stated_one()
    {
        ObservationSet set = Observed.Set(Observed.Five);

        Assert.True(CareHome.ResponsesTo(set).IsUsualScoreMissing);
        Assert.False(CareHome.ResponsesTo(set, Usual).IsUsualScoreMissing);
        Assert.False(CareHome.ResponsesTo(set, Usual with { Scale = SpO2Scale.Scale2 }).IsUsualScoreMissing);
        Assert.False(Hospital.ResponsesTo(set).IsUsualScoreMissing);
    }

    [Fact]
    public void A_score_alone_is_compared_only_where_its_scale_is_given()
    {
        News2Score score = News2.Score(Observed.Set(Observed.Five));

        Assert.Equal(ScoreComparison.ScaleNotStated, CareHome.ResponsesTo(score, Usual).Change.Comparison);
        Assert.Equal(3, CareHome.ResponsesTo(score, Usual, SpO2Scale.Scale1).Change.Exact);
        Assert.Equal(CareHome.ResponsesTo(Observed.Set(Observed.Five), Usual), CareHome.ResponsesTo(score, Usual, SpO2Scale.Scale1));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void It_is_written_the_same_under_every_culture(string culture)
    {
        using HostileCulture hostile = new(culture);

        Assert.Equal(
            "Care home escalation, read against the usual score, as read by 2026-11-22 (one training provider (proils.co.uk and proals.co.uk))\n"
            + "3 to 6, Low-medium or Medium; missing: consciousness\n"
            + "at least the first of these:\n"
            + "3 to 4: Repeat the observations. If the score is still 3 or more, urgent GP review, by telephone or in person, within 2 hours. Observe again: within 30 minutes.\n"
            + "5 to 6: Immediate clinical review through the GP bypass line, or NHS 111 out of hours. Urgent transfer to hospital within 1 hour may be needed. Observe again: within 15 minutes.\n"
            + "-1 to +2 from the usual 4 (scale 1, stated on 2026-03-02)",
            CareHome.ResponsesTo(Observed.Set(Observed.Usual with { RespiratoryRate = 8, Consciousness = null }), Usual with { Total = 4 }).ToString());
    }
}
