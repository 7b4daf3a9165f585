namespace EhchRules.Scoring.Tests;

/// <summary>What cannot be a reading is refused, and all of it at once.</summary>
public sealed class OutOfRangeTests
{
    public static TheoryData<ObservationItems, ObservationReadings, string> BeyondTheLimits => new()
    {
        { ObservationItems.RespiratoryRate, Readings.Normal with { RespiratoryRate = -1 }, "respiratory rate: -1 is not from 0 to 250 per minute." },
        { ObservationItems.RespiratoryRate, Readings.Normal with { RespiratoryRate = 251 }, "respiratory rate: 251 is not from 0 to 250 per minute." },
        { ObservationItems.SpO2, Readings.Normal with { SpO2 = -1 }, "SpO2: -1 is not from 0 to 100 %." },
        { ObservationItems.SpO2, Readings.Normal with { SpO2 = 101 }, "SpO2: 101 is not from 0 to 100 %." },
        { ObservationItems.SystolicBloodPressure, Readings.Normal with { SystolicBloodPressure = -1 }, "systolic blood pressure: -1 is not from 0 to 450 mmHg." },
        { ObservationItems.SystolicBloodPressure, Readings.Normal with { SystolicBloodPressure = 451 }, "systolic blood pressure: 451 is not from 0 to 450 mmHg." },
        { ObservationItems.Pulse, Readings.Normal with { Pulse = -1 }, "pulse: -1 is not from 0 to 350 per minute." },
        { ObservationItems.Pulse, Readings.Normal with { Pulse = 351 }, "pulse: 351 is not from 0 to 350 per minute." },
        { ObservationItems.Temperature, Readings.Normal with { TemperatureTenths = -1 }, "temperature: -1 is not from 0 to 500 tenths of a degree Celsius." },
        { ObservationItems.Temperature, Readings.Normal with { TemperatureTenths = 501 }, "temperature: 501 is not from 0 to 500 tenths of a degree Celsius." },
        { ObservationItems.AirOrOxygen, Readings.Normal with { AirOrOxygen = 0 }, "air or oxygen: 0 is not Air or Oxygen." },
        { ObservationItems.AirOrOxygen, Readings.Normal with { AirOrOxygen = (AirOrOxygen)3 }, "air or oxygen: 3 is not Air or Oxygen." },
        { ObservationItems.Consciousness, Readings.Normal with { Consciousness = 0 }, "consciousness: 0 is not one of the ACVPU values." },
        { ObservationItems.Consciousness, Readings.Normal with { Consciousness = (Consciousness)7 }, "consciousness: 7 is not one of the ACVPU values." },
        { ObservationItems.SpO2Scale, Readings.Normal with { SpO2Scale = 0 }, "SpO2 scale: 0 is not Scale1 or Scale2." },
        { ObservationItems.SpO2Scale, Readings.Normal with { SpO2Scale = (SpO2Scale)3 }, "SpO2 scale: 3 is not Scale1 or Scale2." },
        { ObservationItems.RespiratoryRate, Readings.Normal with { RespiratoryRate = int.MaxValue }, "respiratory rate: 2147483647 is not from 0 to 250 per minute." },
        { ObservationItems.Temperature, Readings.Normal with { TemperatureTenths = int.MinValue }, "temperature: -2147483648 is not from 0 to 500 tenths of a degree Celsius." },
        { ObservationItems.SystolicBloodPressure, Readings.Normal with { SystolicBloodPressure = int.MaxValue }, "systolic blood pressure: 2147483647 is not from 0 to 450 mmHg." },
    };

    [Theory]
    [MemberData(nameof(BeyondTheLimits))]
    public void A_value_beyond_its_limits_is_refused_by_name(ObservationItems item, ObservationReadings readings, string message)
    {
        Assert.Equal(item, readings.OutOfRange);
        Assert.False(ObservationSet.TryCreate(readings, out ObservationSet set, out ObservationItems outOfRange));
        Assert.Equal(ObservationSet.Empty, set);
        Assert.Equal(item, outOfRange);

        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => ObservationSet.Create(readings));
        Assert.Equal("readings", refusal.ParamName);
        Assert.Equal($"{message} (Parameter 'readings')", refusal.Message);
    }

    [Fact]
    public void Every_value_that_is_out_of_range_is_named_in_the_order_of_the_chart()
    {
        ObservationReadings readings = new()
        {
            RespiratoryRate = -3,
            SpO2 = 980,
            SpO2Scale = 0,
            AirOrOxygen = 0,
            SystolicBloodPressure = 1320,
            Pulse = -64,
            Consciousness = 0,
            TemperatureTenths = 986,
        };

        Assert.False(ObservationSet.TryCreate(readings, out ObservationSet set, out ObservationItems outOfRange));
        Assert.Equal(ObservationItems.All, outOfRange);
        Assert.Equal(default, set);
        Assert.Equal(
            "respiratory rate: -3 is not from 0 to 250 per minute. SpO2: 980 is not from 0 to 100 %. air or oxygen: 0 is not Air or Oxygen. "
            + "systolic blood pressure: 1320 is not from 0 to 450 mmHg. pulse: -64 is not from 0 to 350 per minute. consciousness: 0 is not one of the ACVPU values. "
            + "temperature: 986 is not from 0 to 500 tenths of a degree Celsius. SpO2 scale: 0 is not Scale1 or Scale2. (Parameter 'readings')",
            Assert.Throws<ArgumentOutOfRangeException>(() => ObservationSet.Create(readings)).Message);
    }

    [Fact]
    public void Sound_readings_beside_an_unsound_one_make_no_set()
    {
        ObservationReadings readings = Readings.Normal with { SpO2 = 101, Pulse = 351 };

        Assert.False(ObservationSet.TryCreate(readings, out ObservationSet set, out ObservationItems outOfRange));
        Assert.Equal(ObservationItems.SpO2 | ObservationItems.Pulse, outOfRange);
        Assert.True(set.IsEmpty);
    }

    [Fact]
    public void Sound_readings_name_nothing()
    {
        Assert.True(ObservationSet.TryCreate(Readings.Normal, out ObservationSet set, out ObservationItems outOfRange));
        Assert.Equal(ObservationItems.None, outOfRange);
        Assert.True(set.IsComplete);
        Assert.Equal(ObservationItems.None, default(ObservationReadings).OutOfRange);
    }

    [Fact]
    public void Both_ends_of_every_limit_are_within_it()
    {
        ObservationReadings lowest = Readings.Normal with { RespiratoryRate = 0, SpO2 = 0, SystolicBloodPressure = 0, Pulse = 0, TemperatureTenths = 0 };
        ObservationReadings highest = Readings.Normal with { RespiratoryRate = 250, SpO2 = 100, SystolicBloodPressure = 450, Pulse = 350, TemperatureTenths = 500 };

        Assert.Equal(ObservationItems.None, lowest.OutOfRange);
        Assert.Equal(ObservationItems.None, highest.OutOfRange);
    }
}
