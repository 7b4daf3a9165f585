namespace EhchRules.Scoring.Tests;

/// <summary>Published FHIR examples whose totals are wrong (faults 12 and 17): a stored total is compared with the table, and never trusted.</summary>
public sealed class PublishedExampleTests
{
    private static readonly ObservationReadings OfUkCore = new()
    {
        RespiratoryRate = 21,
        SpO2 = 93,
        SpO2Scale = SpO2Scale.Scale1,
        AirOrOxygen = AirOrOxygen.Air,
        SystolicBloodPressure = 120,
        Pulse = 95,
        Consciousness = Consciousness.Alert,
        TemperatureTenths = 375,
    };

    private static readonly int[] StoredByUkCore = [2, 2, 0, 0, 1, 0, 1];

    [Fact]
    public void Fault_12_the_readings_of_the_UK_Core_bundle_score_5_and_not_the_6_that_it_stores()
    {
        News2Score score = OfUkCore.Score();

        Assert.Equal(5, score.Total);
        Assert.Equal(News2Bands.Medium, score.Band);
        Assert.Equal(6, StoredByUkCore.Sum());
        Assert.Equal([News2Parameter.Temperature], Disagreeing(score, StoredByUkCore));
        Assert.Equal(0, score[News2Parameter.Temperature]);
    }

    [Fact]
    public void Fault_12_the_published_UK_Core_bundle_stores_6_where_the_table_says_5()
    {
        PublishedBundle bundle = Published();
        News2Score score = bundle.Readings.Score();

        Assert.Equal(OfUkCore, bundle.Readings);
        Assert.Equal(6, bundle.StoredTotal);
        Assert.Equal(5, score.Total);
        Assert.Equal(StoredByUkCore, bundle.StoredParts);
        Assert.Equal([News2Parameter.Temperature], Disagreeing(score, bundle.StoredParts));
    }

    [Fact]
    public void Fault_12_an_example_of_FHIR_NEWS2_prints_12_and_its_items_add_up_to_8_where_the_table_says_9_on_air()
    {
        News2Score score = (OfUkCore with { SpO2 = 63, SystolicBloodPressure = 107, Pulse = 63, Consciousness = Consciousness.Voice }).Score();

        Assert.Equal(9, score.Total);
        Assert.NotEqual(8, score.Total);
        Assert.NotEqual(12, score.Total);
        Assert.Equal(News2Bands.High, score.Band);
    }

    [Fact]
    public void Fault_17_a_stored_total_is_told_from_the_readings_be_it_on_air_or_on_oxygen()
    {
        News2Score onAir = OfUkCore.Score();
        News2Score onOxygen = (OfUkCore with { AirOrOxygen = AirOrOxygen.Oxygen }).Score();

        Assert.NotEqual(StoredByUkCore.Sum(), onAir.Total);
        Assert.NotEqual(StoredByUkCore.Sum(), onOxygen.Total);
        Assert.Equal((5, 7), (onAir.Total, onOxygen.Total));
    }

    private static PublishedBundle Published()
    {
        string path = Repository.PathOf("..", "shared", "data", "UKCore-Bundle-NEWS2Observations-Example.xml");
        Assert.SkipUnless(
            File.Exists(path),
            "The published example, ../shared/data/UKCore-Bundle-NEWS2Observations-Example.xml, is not here; it is not part of the repository. Its readings are scored above all the same.");
        return new(path);
    }

    private static IEnumerable<News2Parameter> Disagreeing(News2Score score, int[] stored) =>
        Enum.GetValues<News2Parameter>().Where(parameter => score[parameter] != stored[(int)parameter]);
}
