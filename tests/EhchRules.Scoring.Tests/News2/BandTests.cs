namespace EhchRules.Scoring.Tests;

/// <summary>Which totals a band takes, and how bands are told.</summary>
public sealed class BandTests
{
    [Theory]
    [InlineData(0, false, News2Bands.Low)]
    [InlineData(4, false, News2Bands.Low)]
    [InlineData(3, true, News2Bands.LowMedium)]
    [InlineData(4, true, News2Bands.LowMedium)]
    [InlineData(5, false, News2Bands.Medium)]
    [InlineData(5, true, News2Bands.Medium)]
    [InlineData(6, false, News2Bands.Medium)]
    [InlineData(6, true, News2Bands.Medium)]
    [InlineData(7, false, News2Bands.High)]
    [InlineData(7, true, News2Bands.High)]
    [InlineData(20, true, News2Bands.High)]
    public void A_total_has_the_band_of_the_chart(int total, bool three, News2Bands band) => Assert.Equal(band, News2Table.BandOf(total, three));

    [Fact]
    public void Every_total_has_one_band_with_a_3_and_one_without()
    {
        for (int total = 0; total <= 20; total++)
        {
            Assert.Equal(PrintedTable.Band(total, three: false), News2Table.BandOf(total, singleParameterThree: false));
            Assert.Equal(PrintedTable.Band(total, three: true), News2Table.BandOf(total, singleParameterThree: true));
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(21)]
    public void A_total_that_cannot_be_has_no_band(int total) =>
        Assert.Equal("total", Assert.Throws<ArgumentOutOfRangeException>(() => News2Table.BandOf(total, singleParameterThree: false)).ParamName);

    [Fact]
    public void A_partial_set_tells_its_lowest_and_highest_band_though_nothing_lies_between()
    {
        News2Score score = (Readings.Normal with { SpO2Scale = SpO2Scale.Scale2, AirOrOxygen = null }).Score();

        Assert.Equal(News2Bands.Low | News2Bands.Medium, score.PossibleBands);
        Assert.Equal(News2Bands.Low, score.LowestBand);
        Assert.Equal(News2Bands.Medium, score.HighestBand);
        Assert.Null(score.Band);
    }

    [Fact]
    public void A_single_band_is_certain_though_the_set_is_partial()
    {
        News2Score score = (Readings.Normal with { RespiratoryRate = 28, SpO2 = 89, AirOrOxygen = AirOrOxygen.Oxygen, Pulse = null }).Score();

        Assert.Equal(News2State.Partial, score.State);
        Assert.Null(score.Total);
        Assert.Equal(8, score.Lower);
        Assert.Equal(11, score.Upper);
        Assert.Equal(News2Bands.High, score.Band);
        Assert.Equal(ObservationItems.Pulse, score.Missing);
    }

    [Fact]
    public void A_set_with_nothing_in_it_is_a_state_of_its_own()
    {
        News2Score score = News2.Score(ObservationSet.Empty);

        Assert.Equal(News2State.Empty, score.State);
        Assert.Null(score.Total);
        Assert.Null(score.Lower);
        Assert.Null(score.Upper);
        Assert.Null(score.Band);
        Assert.Equal(News2Bands.None, score.PossibleBands);
        Assert.Equal(News2Bands.None, score.LowestBand);
        Assert.Equal(News2Bands.None, score.HighestBand);
        Assert.Equal(Certainty.Unknown, score.SingleParameterThree);
        Assert.Equal(ObservationItems.All, score.Missing);
        Assert.Equal(default, score);
    }

    [Fact]
    public void A_scale_alone_is_no_reading()
    {
        News2Score score = new ObservationReadings { SpO2Scale = SpO2Scale.Scale2 }.Score();

        Assert.Equal(News2State.Empty, score.State);
        Assert.Null(score.Lower);
        Assert.Equal(News2Bands.None, score.PossibleBands);
        Assert.Equal(ObservationItems.Readings, score.Missing);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void A_parameter_that_there_is_not_cannot_be_asked_for(int parameter)
    {
        News2Score score = Readings.Normal.Score();

        Assert.Equal("parameter", Assert.Throws<ArgumentOutOfRangeException>(() => score[(News2Parameter)parameter]).ParamName);
        Assert.Equal("parameter", Assert.Throws<ArgumentOutOfRangeException>(() => score.BoundsOf((News2Parameter)parameter)).ParamName);
    }
}
