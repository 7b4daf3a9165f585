using System.Runtime.CompilerServices;

namespace EhchRules.Scoring.Tests;

/// <summary>What goes into a set comes out of it.</summary>
public sealed class ObservationSetTests
{
    private static readonly ObservationReadings Nothing = new() { SpO2Scale = null };

    public static TheoryData<SpO2Scale?> Scales => [(SpO2Scale?)null, SpO2Scale.Scale1, SpO2Scale.Scale2];

    [Fact]
    public void Every_respiratory_rate_comes_back() => Alone(250, static rate => Nothing with { RespiratoryRate = rate }, ObservationItems.RespiratoryRate);

    [Fact]
    public void Every_systolic_pressure_comes_back() =>
        Alone(450, static pressure => Nothing with { SystolicBloodPressure = pressure }, ObservationItems.SystolicBloodPressure);

    [Fact]
    public void Every_pulse_comes_back() => Alone(350, static pulse => Nothing with { Pulse = pulse }, ObservationItems.Pulse);

    [Fact]
    public void Every_temperature_comes_back() => Alone(500, static tenths => Nothing with { TemperatureTenths = tenths }, ObservationItems.Temperature);

    [Theory]
    [MemberData(nameof(Scales))]
    public void Every_SpO2_comes_back_on_each_scale_and_on_none(SpO2Scale? scale) =>
        Alone(100, percent => new() { SpO2 = percent, SpO2Scale = scale }, ObservationItems.SpO2 | (scale is null ? ObservationItems.None : ObservationItems.SpO2Scale));

    [Theory]
    [MemberData(nameof(Scales))]
    public void A_scale_comes_back_without_a_reading(SpO2Scale? scale) =>
        ComesBack(new() { SpO2Scale = scale }, scale is null ? ObservationItems.None : ObservationItems.SpO2Scale);

    [Fact]
    public void Every_level_of_consciousness_comes_back() => Assert.All(
        Enum.GetValues<Consciousness>(), static level => ComesBack(Nothing with { Consciousness = level }, ObservationItems.Consciousness));

    [Fact]
    public void Air_and_oxygen_come_back() => Assert.All(
        Enum.GetValues<AirOrOxygen>(), static on => ComesBack(Nothing with { AirOrOxygen = on }, ObservationItems.AirOrOxygen));

    [SeededProperty(10_000, desk: 2_000)]
    public void Readings_come_back_in_every_combination(int seed)
    {
        Random random = new(seed);
        ObservationItems missing = RandomReadings.Items(random);

        ComesBack(RandomReadings.Make(random).Without(missing), ObservationItems.All & ~missing);
    }

    [Fact]
    public void No_two_readings_share_a_form()
    {
        HashSet<ObservationSet> sets = [];
        for (int pressure = 0; pressure <= 450; pressure++) Assert.True(sets.Add(ObservationSet.Create(Nothing with { SystolicBloodPressure = pressure })), $"systolic {pressure}");
        for (int pulse = 0; pulse <= 350; pulse++) Assert.True(sets.Add(ObservationSet.Create(Nothing with { Pulse = pulse })), $"pulse {pulse}");
        for (int tenths = 0; tenths <= 500; tenths++) Assert.True(sets.Add(ObservationSet.Create(Nothing with { TemperatureTenths = tenths })), $"temperature {tenths}");
        foreach (SpO2Scale? scale in (SpO2Scale?[])[null, SpO2Scale.Scale1, SpO2Scale.Scale2])
        {
            for (int percent = 0; percent <= 100; percent++) Assert.True(sets.Add(ObservationSet.Create(new() { SpO2 = percent, SpO2Scale = scale })), $"SpO2 {percent} {scale}");
        }
    }

    [Fact]
    public void The_default_value_is_a_set_in_which_nothing_is_recorded()
    {
        ObservationSet set = default;

        Assert.Equal(ObservationSet.Empty, set);
        Assert.Equal(ObservationSet.Create(Nothing), set);
        Assert.Equal(ObservationSet.Create(default), set);
        Assert.True(set.IsEmpty);
        Assert.False(set.IsComplete);
        Assert.Equal(ObservationItems.None, set.Recorded);
        Assert.Equal(ObservationItems.All, set.Missing);
        Assert.All(Readings.Items, item => Assert.Equal(AbsenceReason.NotStated, set.AbsenceReasonOf(item)));
    }

    [Fact]
    public void Sets_are_equal_when_every_reading_is()
    {
        ObservationSet set = ObservationSet.Create(Readings.Normal);
        ObservationSet same = ObservationSet.Create(Readings.Normal with { });
        ObservationSet[] others =
        [
            ObservationSet.Create(Readings.Normal with { RespiratoryRate = 15 }),
            ObservationSet.Create(Readings.Normal with { SpO2 = 98 }),
            ObservationSet.Create(Readings.Normal with { SpO2Scale = SpO2Scale.Scale2 }),
            ObservationSet.Create(Readings.Normal with { AirOrOxygen = AirOrOxygen.Oxygen }),
            ObservationSet.Create(Readings.Normal with { SystolicBloodPressure = 133 }),
            ObservationSet.Create(Readings.Normal with { Pulse = 65 }),
            ObservationSet.Create(Readings.Normal with { Consciousness = Consciousness.Pain }),
            ObservationSet.Create(Readings.Normal with { TemperatureTenths = 368 }),
            ObservationSet.Create(Readings.Normal with { Pulse = null }),
        ];

        Assert.True(set == same);
        Assert.False(set != same);
        Assert.True(set.Equals((object)same));
        Assert.Equal(set.GetHashCode(), same.GetHashCode());
        Assert.False(set.Equals("a set"));
        Assert.All(others, other => Assert.True(set != other && !(set == other), $"{other} equals {set}"));
    }

    [Fact]
    public void A_set_is_eight_bytes_and_a_score_four()
    {
        Assert.Equal(8, Unsafe.SizeOf<ObservationSet>());
        Assert.Equal(4, Unsafe.SizeOf<News2Score>());
    }

    private static void Alone(int highest, Func<int, ObservationReadings> make, ObservationItems recorded)
    {
        for (int reading = 0; reading <= highest; reading++) ComesBack(make(reading), recorded);
    }

    private static void ComesBack(in ObservationReadings readings, ObservationItems recorded)
    {
        ObservationSet set = ObservationSet.Create(readings);

        ObservationReadings back = new()
        {
            RespiratoryRate = set.RespiratoryRate,
            SpO2 = set.SpO2,
            SpO2Scale = set.SpO2Scale,
            AirOrOxygen = set.AirOrOxygen,
            SystolicBloodPressure = set.SystolicBloodPressure,
            Pulse = set.Pulse,
            Consciousness = set.Consciousness,
            TemperatureTenths = set.TemperatureTenths,
        };
        Assert.Equal(readings, back);
        Assert.Equal(recorded, set.Recorded);
        Assert.Equal(ObservationItems.All & ~recorded, set.Missing);
        Assert.Equal(recorded is ObservationItems.All, set.IsComplete);
        Assert.Equal((recorded & ~ObservationItems.SpO2Scale) is ObservationItems.None, set.IsEmpty);
    }
}
