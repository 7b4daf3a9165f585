using System.Globalization;

namespace EhchRules.Scoring.Tests;

/// <summary>The policy of this library on temperatures between the tenths that the chart prints.</summary>
public sealed class TemperatureReadingTests
{
    [Theory]
    [InlineData("35.0", 350, 3, false)]
    [InlineData("35.04", 350, 3, true)]
    [InlineData("35.049999", 350, 3, true)]
    [InlineData("35.05", 351, 1, true)]
    [InlineData("35.1", 351, 1, false)]
    [InlineData("36.04", 360, 1, true)]
    [InlineData("36.05", 361, 0, true)]
    [InlineData("38.04", 380, 0, true)]
    [InlineData("38.05", 381, 1, true)]
    [InlineData("38.5", 385, 1, false)]
    [InlineData("39.04", 390, 1, true)]
    [InlineData("39.05", 391, 2, true)]
    [InlineData("36.7999992", 368, 0, true)]
    [InlineData("36.80", 368, 0, false)]
    [InlineData("36.65", 367, 0, true)]
    [InlineData("0", 0, 3, false)]
    [InlineData("0.04", 0, 3, true)]
    [InlineData("50.0", 500, 2, false)]
    [InlineData("50.04", 500, 2, true)]
    public void A_decimal_is_rounded_to_tenths_and_a_half_goes_up(string celsius, int tenths, int score, bool rounded)
    {
        decimal given = decimal.Parse(celsius, CultureInfo.InvariantCulture);

        Assert.True(TemperatureReading.TryFromCelsius(given, out TemperatureReading reading));
        Assert.Equal(tenths, reading.Tenths);
        Assert.Equal(given, reading.Given);
        Assert.Equal(rounded, reading.WasRounded);
        Assert.Equal(score, (Readings.Normal with { TemperatureTenths = reading.Tenths }).Score()[News2Parameter.Temperature]);
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("-0.04")]
    [InlineData("-0.05")]
    [InlineData("-1")]
    [InlineData("50.05")]
    [InlineData("50.1")]
    [InlineData("98.6")]
    [InlineData("367")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void A_decimal_below_0_or_above_50_is_refused(string celsius)
    {
        Assert.False(TemperatureReading.TryFromCelsius(decimal.Parse(celsius, CultureInfo.InvariantCulture), out TemperatureReading reading));
        Assert.Equal(default, reading);
    }

    [Theory]
    [InlineData(35.0, 350)]
    [InlineData(35.04, 350)]
    [InlineData(35.05, 351)]
    [InlineData(36.05, 361)]
    [InlineData(38.05, 381)]
    [InlineData(38.5, 385)]
    [InlineData(39.05, 391)]
    [InlineData(36.7999992, 368)]
    [InlineData(36.7999992370605, 368)]
    [InlineData(0.0, 0)]
    [InlineData(50.0, 500)]
    [InlineData(50.04, 500)]
    public void A_binary_number_is_rounded_as_the_decimal_that_it_stands_for(double celsius, int tenths)
    {
        Assert.True(TemperatureReading.TryFromCelsius(celsius, out TemperatureReading reading));
        Assert.Equal(tenths, reading.Tenths);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.MaxValue)]
    [InlineData(double.MinValue)]
    [InlineData(-double.Epsilon)]
    [InlineData(-0.04)]
    [InlineData(-0.05)]
    [InlineData(50.05)]
    [InlineData(98.6)]
    [InlineData(1e9)]
    public void A_binary_number_that_is_no_temperature_is_refused_and_never_read_as_0(double celsius)
    {
        Assert.False(TemperatureReading.TryFromCelsius(celsius, out TemperatureReading reading));
        Assert.Equal(default, reading);
    }

    [Fact]
    public void Every_tenth_of_a_degree_in_single_and_in_double_precision_is_itself()
    {
        for (int tenths = 0; tenths <= 500; tenths++)
        {
            decimal exact = tenths / 10m;
            Assert.True(TemperatureReading.TryFromCelsius((double)(float)exact, out TemperatureReading single));
            Assert.True(TemperatureReading.TryFromCelsius((double)exact, out TemperatureReading binary));

            Assert.Equal((tenths, exact, false), (single.Tenths, single.Given, single.WasRounded));
            Assert.Equal((tenths, exact, false), (binary.Tenths, binary.Given, binary.WasRounded));
        }
    }

    [Fact]
    public void Every_half_of_a_tenth_goes_up_in_single_and_in_double_precision()
    {
        for (int tenths = 0; tenths < 500; tenths++)
        {
            decimal half = (tenths / 10m) + 0.05m;
            Assert.True(TemperatureReading.TryFromCelsius(half, out TemperatureReading exact));
            Assert.True(TemperatureReading.TryFromCelsius((double)(float)half, out TemperatureReading single));
            Assert.True(TemperatureReading.TryFromCelsius((double)half, out TemperatureReading binary));

            Assert.Equal((tenths + 1, tenths + 1, tenths + 1), (exact.Tenths, single.Tenths, binary.Tenths));
            Assert.True(exact.WasRounded && single.WasRounded && binary.WasRounded);
        }
    }

    [Theory]
    [InlineData("36.7", "36.7 °C")]
    [InlineData("35.05", "35.05 °C, taken as 35.1 °C")]
    [InlineData("35.04", "35.04 °C, taken as 35.0 °C")]
    public void A_reading_says_what_was_given_and_what_is_scored(string celsius, string text)
    {
        Assert.True(TemperatureReading.TryFromCelsius(decimal.Parse(celsius, CultureInfo.InvariantCulture), out TemperatureReading reading));
        Assert.Equal(text, reading.ToString());
    }

    [Fact]
    public void Zero_with_a_minus_sign_is_zero()
    {
        Assert.True(TemperatureReading.TryFromCelsius(-0.0, out TemperatureReading binary));
        Assert.True(TemperatureReading.TryFromCelsius(-0.0m, out TemperatureReading exact));
        Assert.Equal((0, 0), (binary.Tenths, exact.Tenths));
    }

    [Fact]
    public void The_default_value_is_0_degrees()
    {
        TemperatureReading reading = default;

        Assert.Equal(0, reading.Tenths);
        Assert.Equal(0m, reading.Given);
        Assert.False(reading.WasRounded);
    }
}
