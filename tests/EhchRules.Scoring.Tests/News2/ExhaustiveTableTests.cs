namespace EhchRules.Scoring.Tests;

/// <summary>Every value of every parameter, over the whole range that a set can hold, against the chart typed a second time.</summary>
public sealed class ExhaustiveTableTests
{
    private static readonly News2Parameter[] Each = Enum.GetValues<News2Parameter>();

    public static TheoryData<SpO2Scale, AirOrOxygen> Settings => new MatrixTheoryData<SpO2Scale, AirOrOxygen>(Enum.GetValues<SpO2Scale>(), Enum.GetValues<AirOrOxygen>());

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_respiratory_rate_scores_as_printed(SpO2Scale scale, AirOrOxygen on)
    {
        for (int rate = 0; rate <= 250; rate++) ScoresAsPrinted(Base(scale, on) with { RespiratoryRate = rate });
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_SpO2_scores_as_printed(SpO2Scale scale, AirOrOxygen on)
    {
        for (int percent = 0; percent <= 100; percent++) ScoresAsPrinted(Base(scale, on) with { SpO2 = percent });
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_systolic_pressure_scores_as_printed(SpO2Scale scale, AirOrOxygen on)
    {
        for (int pressure = 0; pressure <= 450; pressure++) ScoresAsPrinted(Base(scale, on) with { SystolicBloodPressure = pressure });
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_pulse_scores_as_printed(SpO2Scale scale, AirOrOxygen on)
    {
        for (int pulse = 0; pulse <= 350; pulse++) ScoresAsPrinted(Base(scale, on) with { Pulse = pulse });
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_level_of_consciousness_scores_as_printed(SpO2Scale scale, AirOrOxygen on) =>
        Assert.All(Enum.GetValues<Consciousness>(), level => ScoresAsPrinted(Base(scale, on) with { Consciousness = level }));

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_tenth_of_a_degree_scores_as_printed(SpO2Scale scale, AirOrOxygen on)
    {
        for (int tenths = 0; tenths <= 500; tenths++) ScoresAsPrinted(Base(scale, on) with { TemperatureTenths = tenths });
    }

    [Fact]
    public void The_ranges_above_are_all_that_a_set_can_hold()
    {
        Assert.Equal(250, ObservationLimits.HighestRespiratoryRate);
        Assert.Equal(100, ObservationLimits.HighestSpO2);
        Assert.Equal(450, ObservationLimits.HighestSystolicBloodPressure);
        Assert.Equal(350, ObservationLimits.HighestPulse);
        Assert.Equal(500, ObservationLimits.HighestTemperatureTenths);
        Assert.Equal([1, 2, 3, 4, 5, 6], Enum.GetValues<Consciousness>().Select(static level => (int)level));
    }

    [Fact]
    public void Every_SpO2_is_bounded_as_the_scales_and_gases_that_stay_possible_have_it()
    {
        foreach (SpO2Scale? scale in (SpO2Scale?[])[SpO2Scale.Scale1, SpO2Scale.Scale2, null])
        {
            foreach (AirOrOxygen? on in (AirOrOxygen?[])[AirOrOxygen.Air, AirOrOxygen.Oxygen, null])
            {
                for (int percent = 0; percent <= 100; percent++)
                {
                    (int SpO2, int Sum)[] possible =
                    [
                        .. from one in Enum.GetValues<SpO2Scale>()
                           where scale is null || scale == one
                           from gas in Enum.GetValues<AirOrOxygen>()
                           where @on is null || @on == gas
                           let score = PrintedTable.SpO2(percent, one, gas)
                           select (score, score + PrintedTable.Oxygen(gas)),
                    ];
                    News2Score found = (Readings.Normal with { SpO2 = percent, SpO2Scale = scale, AirOrOxygen = on }).Score();

                    string shown = $"SpO2 {percent}, {scale?.ToString() ?? "no scale"}, {on?.ToString() ?? "no gas"}";
                    Assert.Equal(
                        $"{shown}: {possible.Min(static pair => pair.SpO2)} to {possible.Max(static pair => pair.SpO2)}, {possible.Min(static pair => pair.Sum)} to {possible.Max(static pair => pair.Sum)}",
                        $"{shown}: {found.BoundsOf(News2Parameter.SpO2).Lower} to {found.BoundsOf(News2Parameter.SpO2).Upper}, {found.Lower} to {found.Upper}");
                    Assert.Equal(possible.Select(static pair => pair.SpO2).Distinct().Count() == 1 ? possible[0].SpO2 : null, found[News2Parameter.SpO2]);
                }
            }
        }
    }

    [Fact]
    public void Every_row_of_the_table_gives_what_the_chart_prints()
    {
        Assert.All(Enumerable.Range(0, 251), static rate => Assert.Equal(PrintedTable.RespiratoryRate(rate), News2Table.RespiratoryRate.Score(rate)));
        Assert.All(Enumerable.Range(0, 101), static percent => Assert.Equal(PrintedTable.SpO2(percent, SpO2Scale.Scale1, AirOrOxygen.Air), News2Table.SpO2Scale1.Score(percent)));
        Assert.All(Enumerable.Range(0, 101), static percent => Assert.Equal(PrintedTable.SpO2(percent, SpO2Scale.Scale2, AirOrOxygen.Air), News2Table.SpO2Scale2OnAir.Score(percent)));
        Assert.All(Enumerable.Range(0, 101), static percent => Assert.Equal(PrintedTable.SpO2(percent, SpO2Scale.Scale2, AirOrOxygen.Oxygen), News2Table.SpO2Scale2OnOxygen.Score(percent)));
        Assert.All(Enumerable.Range(0, 451), static pressure => Assert.Equal(PrintedTable.SystolicPressure(pressure), News2Table.SystolicBloodPressure.Score(pressure)));
        Assert.All(Enumerable.Range(0, 351), static pulse => Assert.Equal(PrintedTable.Pulse(pulse), News2Table.Pulse.Score(pulse)));
        Assert.All(Enumerable.Range(0, 501), static tenths => Assert.Equal(PrintedTable.Temperature(tenths), News2Table.Temperature.Score(tenths)));
        Assert.Equal(7, News2Table.Rows.Length);
    }

    private static ObservationReadings Base(SpO2Scale scale, AirOrOxygen on) => Readings.Normal with { SpO2Scale = scale, AirOrOxygen = on };

    private static void ScoresAsPrinted(in ObservationReadings readings)
    {
        int[] printed = PrintedTable.Parts(readings);
        News2Score score = readings.Score();

        Assert.Equal(printed, Each.Select(parameter => score[parameter] ?? -1));
        Assert.Equal(printed.Sum(), score.Total);
        Assert.Equal(printed.Contains(3) ? Certainty.Yes : Certainty.No, score.SingleParameterThree);
        Assert.Equal(PrintedTable.Band(printed.Sum(), printed.Contains(3)), score.Band);
    }
}
