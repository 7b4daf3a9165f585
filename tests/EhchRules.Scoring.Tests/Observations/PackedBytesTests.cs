using System.Runtime.CompilerServices;

namespace EhchRules.Scoring.Tests;

/// <summary>The byte of a reading gives its score without its folds: every reading of a fold scores as the byte itself would.</summary>
public sealed class PackedBytesTests
{
    private static readonly ObservationReadings Nothing = new() { SpO2Scale = null };

    [Fact]
    public void Every_fold_of_a_systolic_pressure_scores_as_its_byte()
    {
        for (int pressure = 0; pressure <= 450; pressure++)
        {
            int unfolded = Byte(Nothing with { SystolicBloodPressure = pressure }, 3) - PackedBytes.FirstRecorded;

            Assert.True(PrintedTable.SystolicPressure(pressure) == PrintedTable.SystolicPressure(unfolded), $"{pressure} stands as {unfolded}");
        }
    }

    [Fact]
    public void Every_fold_of_a_pulse_scores_as_its_byte()
    {
        for (int pulse = 0; pulse <= 350; pulse++)
        {
            int unfolded = Byte(Nothing with { Pulse = pulse }, 4) - PackedBytes.FirstRecorded;

            Assert.True(PrintedTable.Pulse(pulse) == PrintedTable.Pulse(unfolded), $"{pulse} stands as {unfolded}");
        }
    }

    [Fact]
    public void Every_fold_of_a_temperature_scores_as_its_byte()
    {
        for (int tenths = 0; tenths <= 500; tenths++)
        {
            int unfolded = Byte(Nothing with { TemperatureTenths = tenths }, 6) - PackedBytes.FirstRecorded + PackedBytes.TemperatureBase;

            Assert.True(PrintedTable.Temperature(tenths) == PrintedTable.Temperature(unfolded), $"{tenths} stands as {unfolded}");
        }
    }

    [Fact]
    public void A_byte_is_folded_only_where_the_row_has_ended()
    {
        Assert.Equal(3, PrintedTable.SystolicPressure(PackedBytes.SystolicFoldFrom));
        Assert.Equal(0, PrintedTable.SystolicPressure(PackedBytes.SystolicFoldFrom - 1));
        Assert.Equal(3, PrintedTable.Pulse(PackedBytes.PulseFoldFrom));
        Assert.Equal(2, PrintedTable.Pulse(PackedBytes.PulseFoldFrom - 1));
        Assert.Equal(2, PrintedTable.Temperature(PackedBytes.HighTemperatureFoldFrom));
        Assert.Equal(1, PrintedTable.Temperature(PackedBytes.HighTemperatureFoldFrom - 1));
        Assert.Equal(3, PrintedTable.Temperature(PackedBytes.TemperatureBase + PackedBytes.LowTemperatureFold - 1));
        Assert.Equal(1, PrintedTable.Temperature(PackedBytes.TemperatureBase + PackedBytes.LowTemperatureFold));
    }

    [Fact]
    public void Folding_keeps_to_the_end_of_the_row()
    {
        Assert.Equal(PackedBytes.HighestUnfolded + 1, PackedBytes.SystolicFoldFrom + PackedBytes.SystolicFold);
        Assert.Equal(PackedBytes.HighestUnfolded + 1, PackedBytes.PulseFoldFrom + PackedBytes.PulseFold);
        Assert.Equal(PackedBytes.HighestUnfolded + 1, PackedBytes.HighTemperatureFoldFrom - PackedBytes.TemperatureBase + PackedBytes.HighTemperatureFold);
    }

    [Fact]
    public void The_lower_steps_of_scale_2_are_those_of_scale_1_moved_down()
    {
        for (int percent = 0; percent <= 92; percent++)
        {
            Assert.Equal(PrintedTable.SpO2(percent + 8, SpO2Scale.Scale1, AirOrOxygen.Air), PrintedTable.SpO2(percent, SpO2Scale.Scale2, AirOrOxygen.Air));
            Assert.Equal(PrintedTable.SpO2(percent + 8, SpO2Scale.Scale1, AirOrOxygen.Air), PrintedTable.SpO2(percent, SpO2Scale.Scale2, AirOrOxygen.Oxygen));
        }

        Assert.Equal(8, PackedBytes.Scale2Shift);
        Assert.Equal(PackedBytes.HighestOnAir, Byte(new() { SpO2 = 92, SpO2Scale = SpO2Scale.Scale2 }, 1));
    }

    [SeededProperty(2_000)]
    public void A_reading_that_is_there_never_stands_as_an_absence(int seed)
    {
        ObservationReadings readings = RandomReadings.Make(seed);

        Assert.All(Enumerable.Range(0, 7), lane => Assert.InRange(Byte(readings, lane), PackedBytes.FirstRecorded, 255));
    }

    private static int Byte(in ObservationReadings readings, int lane) => (int)((Unsafe.BitCast<ObservationSet, ulong>(ObservationSet.Create(readings)) >> (8 * lane)) & 0xFF);
}
