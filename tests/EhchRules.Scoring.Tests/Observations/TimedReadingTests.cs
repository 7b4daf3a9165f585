namespace EhchRules.Scoring.Tests.Observations;

/// <summary>Readings with their time.</summary>
public sealed class TimedReadingTests
{
    private static readonly DateTime Noon = new(2026, 6, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_reading_keeps_its_item_its_value_and_its_time()
    {
        Check(TimedReading.RespiratoryRate(14, Noon), ObservationItems.RespiratoryRate, 14);
        Check(TimedReading.SpO2(97, Noon), ObservationItems.SpO2, 97);
        Check(TimedReading.AirOrOxygen(AirOrOxygen.Oxygen, Noon), ObservationItems.AirOrOxygen, 2);
        Check(TimedReading.SystolicBloodPressure(132, Noon), ObservationItems.SystolicBloodPressure, 132);
        Check(TimedReading.Pulse(0, Noon), ObservationItems.Pulse, 0);
        Check(TimedReading.Consciousness(Consciousness.Pain, Noon), ObservationItems.Consciousness, 4);
        Check(TimedReading.Temperature(367, Noon), ObservationItems.Temperature, 367);
    }

    [Fact]
    public void An_attempt_that_gave_nothing_has_a_reason_and_no_value()
    {
        TimedReading refused = TimedReading.Refused(ObservationItems.Temperature, Noon);
        TimedReading notObtained = TimedReading.NotObtained(ObservationItems.Pulse, Noon);

        Assert.Equal((ObservationItems.Temperature, AbsenceReason.Refused, null, Noon), (refused.Item, refused.UnknownDays, refused.Value, refused.At));
        Assert.Equal((ObservationItems.Pulse, AbsenceReason.NotObtained, null, Noon), (notObtained.Item, notObtained.UnknownDays, notObtained.Value, notObtained.At));
    }

    [Theory]
    [InlineData(ObservationItems.None)]
    [InlineData(ObservationItems.SpO2Scale)]
    [InlineData(ObservationItems.Pulse | ObservationItems.SpO2)]
    [InlineData((ObservationItems)256)]
    public void An_attempt_is_at_one_reading(ObservationItems item)
    {
        Assert.Equal("item", Assert.Throws<ArgumentException>(() => TimedReading.Refused(item, Noon)).ParamName);
        Assert.Equal("item", Assert.Throws<ArgumentException>(() => TimedReading.NotObtained(item, Noon)).ParamName);
    }

    [Fact]
    public void The_default_value_is_a_reading_of_nothing_and_is_passed_over()
    {
        TimedReading none = default;

        Assert.Null(none.Value);
        Assert.Equal(ReadingWindow.Build([], Noon, TimeSpan.MaxValue, scale: null), ReadingWindow.Build([none], Noon, TimeSpan.MaxValue, scale: null));
    }

    private static void Check(TimedReading reading, ObservationItems item, int value) =>
        Assert.Equal((item, value, null, Noon), (reading.Item, reading.Value, reading.UnknownDays, reading.At));
}
