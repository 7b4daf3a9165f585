namespace EhchRules.Scoring.Tests;

/// <summary>Sets in which everything is recorded.</summary>
public sealed class CompleteSetTests
{
    [Fact]
    public void A_resident_with_five_points_is_in_the_medium_band()
    {
        ObservationSet set = ObservationSet.Create(new()
        {
            RespiratoryRate = 21, SpO2 = 93, SpO2Scale = SpO2Scale.Scale1, AirOrOxygen = AirOrOxygen.Air,
            SystolicBloodPressure = 120, Pulse = 95, Consciousness = Consciousness.Alert, TemperatureTenths = 375,
        });

        News2Score score = News2.Score(set);

        Assert.Equal(5, score.Total);
        Assert.Equal(News2Bands.Medium, score.Band);
        Assert.Equal(Certainty.No, score.SingleParameterThree);
    }
}
