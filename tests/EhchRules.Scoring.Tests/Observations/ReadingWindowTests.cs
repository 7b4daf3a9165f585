namespace EhchRules.Scoring.Tests.Observations;

/// <summary>Sets put together from readings of different times.</summary>
public sealed class ReadingWindowTests
{
    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);

    private static readonly DateTime Noon = new(2026, 6, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Readings_of_one_moment_make_the_set_of_that_moment()
    {
        ObservationSet expected = ObservationSet.Create(new()
        {
            RespiratoryRate = 14, SpO2 = 97, SpO2Scale = SpO2Scale.Scale2, AirOrOxygen = AirOrOxygen.Air,
            SystolicBloodPressure = 132, Pulse = 64, Consciousness = Consciousness.Alert, TemperatureTenths = 367,
        });

        WindowedSet windowed = ReadingWindow.Build(Normal(Noon), Noon, TimeSpan.Zero, SpO2Scale.Scale2);

        Assert.Equal(expected, windowed.Set);
        Assert.Equal(ObservationItems.None, windowed.OutOfRange);
        Assert.Equal(Noon, windowed.AsOf);
    }

    [Fact]
    public void Every_reading_keeps_its_own_time()
    {
        TimedReading[] readings =
        [
            TimedReading.RespiratoryRate(14, Noon.AddMinutes(-1)), TimedReading.SpO2(97, Noon.AddMinutes(-2)), TimedReading.AirOrOxygen(AirOrOxygen.Air, Noon.AddMinutes(-3)),
            TimedReading.SystolicBloodPressure(132, Noon.AddMinutes(-4)), TimedReading.Pulse(64, Noon.AddMinutes(-5)), TimedReading.Consciousness(Consciousness.Alert, Noon.AddMinutes(-6)),
            TimedReading.Temperature(367, Noon.AddMinutes(-7)),
        ];

        WindowedSet windowed = ReadingWindow.Build(readings, Noon, HalfAnHour, SpO2Scale.Scale1);

        Assert.True(windowed.Set.IsComplete);
        Assert.Equal(Noon.AddMinutes(-1), windowed.TimeOf(ObservationItems.RespiratoryRate));
        Assert.Equal(Noon.AddMinutes(-2), windowed.TimeOf(ObservationItems.SpO2));
        Assert.Equal(Noon.AddMinutes(-3), windowed.TimeOf(ObservationItems.AirOrOxygen));
        Assert.Equal(Noon.AddMinutes(-4), windowed.TimeOf(ObservationItems.SystolicBloodPressure));
        Assert.Equal(Noon.AddMinutes(-5), windowed.TimeOf(ObservationItems.Pulse));
        Assert.Equal(TimeSpan.FromMinutes(6), windowed.AgeOf(ObservationItems.Consciousness));
        Assert.Equal(TimeSpan.FromMinutes(7), windowed.AgeOf(ObservationItems.Temperature));
        Assert.Equal(TimeSpan.FromMinutes(7), windowed.OldestAge);
        Assert.Null(windowed.TimeOf(ObservationItems.SpO2Scale));
        Assert.Null(windowed.AgeOf(ObservationItems.SpO2Scale));
    }

    [Theory]
    [InlineData(-1, 64, null)]
    [InlineData(0, 64, null)]
    [InlineData(1, null, AbsenceReason.TooOld)]
    public void A_reading_as_old_as_the_window_counts_and_one_tick_older_is_too_old(int ticksBeyond, int? pulse, AbsenceReason? reason)
    {
        TimeSpan age = HalfAnHour + TimeSpan.FromTicks(ticksBeyond);

        WindowedSet windowed = ReadingWindow.Build([TimedReading.Pulse(64, Noon - age)], Noon, HalfAnHour, scale: null);

        Assert.Equal(pulse, windowed.Set.Pulse);
        Assert.Equal(reason, windowed.Set.AbsenceReasonOf(ObservationItems.Pulse));
        Assert.Equal(age, windowed.AgeOf(ObservationItems.Pulse));
    }

    [Theory]
    [InlineData(-1, 88)]
    [InlineData(0, 88)]
    [InlineData(1, 64)]
    public void A_reading_of_the_moment_counts_and_one_tick_later_is_not_yet_known(int ticksAfter, int pulse)
    {
        TimedReading[] readings = [TimedReading.Pulse(88, Noon.AddTicks(ticksAfter)), TimedReading.Pulse(64, Noon.AddMinutes(-10))];

        Assert.Equal(pulse, ReadingWindow.Build(readings, Noon, HalfAnHour, scale: null).Set.Pulse);
    }

    [Fact]
    public void A_reading_that_is_not_yet_known_leaves_no_trace()
    {
        WindowedSet windowed = ReadingWindow.Build([TimedReading.Pulse(400, Noon.AddTicks(1))], Noon, HalfAnHour, scale: null);

        Assert.Equal(ReadingWindow.Build([], Noon, HalfAnHour, scale: null), windowed);
        Assert.Null(windowed.TimeOf(ObservationItems.Pulse));
        Assert.Null(windowed.OldestAge);
        Assert.Equal(AbsenceReason.NotStated, windowed.Set.AbsenceReasonOf(ObservationItems.Pulse));
    }

    [Fact]
    public void Of_several_readings_the_newest_counts_wherever_it_stands()
    {
        TimedReading old = TimedReading.Pulse(60, Noon.AddMinutes(-20));
        TimedReading newer = TimedReading.Pulse(70, Noon.AddMinutes(-10));

        Assert.Equal(70, ReadingWindow.Build([old, newer], Noon, HalfAnHour, scale: null).Set.Pulse);
        Assert.Equal(70, ReadingWindow.Build([newer, old], Noon, HalfAnHour, scale: null).Set.Pulse);
    }

    [Fact]
    public void Of_two_readings_of_one_time_the_later_in_the_span_counts()
    {
        TimedReading one = TimedReading.Pulse(60, Noon);
        TimedReading other = TimedReading.Pulse(70, Noon);

        Assert.Equal(70, ReadingWindow.Build([one, other], Noon, HalfAnHour, scale: null).Set.Pulse);
        Assert.Equal(60, ReadingWindow.Build([other, one], Noon, HalfAnHour, scale: null).Set.Pulse);
    }

    /// <summary>Fault 18: after a device drops out, its last reading must not go on scoring.</summary>
    [Fact]
    public void A_device_that_drops_out_stops_scoring_when_its_last_reading_leaves_the_window()
    {
        TimedReading[] readings = [.. Normal(Noon.AddMinutes(30)).Where(static reading => reading.Item is not ObservationItems.SpO2), TimedReading.SpO2(91, Noon)];

        WindowedSet inTime = ReadingWindow.Build(readings, Noon.AddMinutes(30), HalfAnHour, SpO2Scale.Scale1);
        WindowedSet stale = ReadingWindow.Build(readings, Noon.AddMinutes(30).AddTicks(1), HalfAnHour, SpO2Scale.Scale1);

        Assert.Equal(3, News2.Score(inTime.Set).Total);
        Assert.Null(News2.Score(stale.Set).Total);
        Assert.Equal(new(0, 3), Bounds(stale));
        Assert.Equal(ObservationItems.SpO2, stale.Set.Missing);
        Assert.Equal(AbsenceReason.TooOld, stale.Set.AbsenceReasonOf(ObservationItems.SpO2));
        Assert.Equal(HalfAnHour + TimeSpan.FromTicks(1), stale.AgeOf(ObservationItems.SpO2));
        Assert.Equal(TimeSpan.FromTicks(1), stale.OldestAge);
    }

    [Fact]
    public void A_later_attempt_that_gave_nothing_stops_an_earlier_reading_from_scoring()
    {
        TimedReading[] readings = [.. Normal(Noon), TimedReading.NotObtained(ObservationItems.SpO2, Noon.AddMinutes(5)), TimedReading.Refused(ObservationItems.Temperature, Noon.AddMinutes(6))];

        WindowedSet windowed = ReadingWindow.Build(readings, Noon.AddMinutes(10), HalfAnHour, SpO2Scale.Scale1);

        Assert.Equal(AbsenceReason.NotObtained, windowed.Set.AbsenceReasonOf(ObservationItems.SpO2));
        Assert.Equal(AbsenceReason.Refused, windowed.Set.AbsenceReasonOf(ObservationItems.Temperature));
        Assert.Equal(TimeSpan.FromMinutes(5), windowed.AgeOf(ObservationItems.SpO2));
        Assert.Equal(TimeSpan.FromMinutes(10), windowed.OldestAge);
    }

    [Fact]
    public void A_reading_after_a_refusal_counts()
    {
        TimedReading[] readings = [TimedReading.Refused(ObservationItems.Pulse, Noon), TimedReading.Pulse(64, Noon.AddMinutes(1))];

        Assert.Equal(64, ReadingWindow.Build(readings, Noon.AddMinutes(1), HalfAnHour, scale: null).Set.Pulse);
    }

    [Theory]
    [InlineData(30, AbsenceReason.Refused)]
    [InlineData(31, AbsenceReason.NotStated)]
    public void A_refusal_that_left_the_window_says_nothing_any_more(int minutes, AbsenceReason reason)
    {
        TimedReading[] readings = [TimedReading.Refused(ObservationItems.Pulse, Noon)];

        WindowedSet windowed = ReadingWindow.Build(readings, Noon.AddMinutes(minutes), HalfAnHour, scale: null);

        Assert.Equal(reason, windowed.Set.AbsenceReasonOf(ObservationItems.Pulse));
        Assert.Equal(TimeSpan.FromMinutes(minutes), windowed.AgeOf(ObservationItems.Pulse));
        Assert.Null(windowed.OldestAge);
    }

    [Fact]
    public void Readings_out_of_range_are_reported_and_the_sound_ones_are_kept()
    {
        TimedReading[] readings =
        [
            TimedReading.RespiratoryRate(251, Noon), TimedReading.SpO2(101, Noon), TimedReading.AirOrOxygen((AirOrOxygen)3, Noon), TimedReading.SystolicBloodPressure(451, Noon),
            TimedReading.Pulse(350, Noon), TimedReading.Consciousness((Consciousness)7, Noon), TimedReading.Temperature(501, Noon),
        ];

        WindowedSet windowed = ReadingWindow.Build(readings, Noon, HalfAnHour, (SpO2Scale)3);

        Assert.Equal(ObservationItems.All & ~ObservationItems.Pulse, windowed.OutOfRange);
        Assert.Equal(ObservationItems.All & ~ObservationItems.Pulse, windowed.Set.Missing);
        Assert.Equal(350, windowed.Set.Pulse);
        Assert.Equal(AbsenceReason.NotStated, windowed.Set.AbsenceReasonOf(ObservationItems.SpO2));
        Assert.Equal(TimeSpan.Zero, windowed.AgeOf(ObservationItems.SpO2));
    }

    [Fact]
    public void The_other_ends_of_the_ranges_are_read_alike()
    {
        TimedReading[] readings =
        [
            TimedReading.RespiratoryRate(-1, Noon), TimedReading.SpO2(0, Noon), TimedReading.AirOrOxygen(0, Noon), TimedReading.SystolicBloodPressure(-1, Noon),
            TimedReading.Pulse(-1, Noon), TimedReading.Consciousness(0, Noon), TimedReading.Temperature(-1, Noon),
        ];

        WindowedSet windowed = ReadingWindow.Build(readings, Noon, HalfAnHour, SpO2Scale.Scale1);

        Assert.Equal(ObservationItems.Readings & ~ObservationItems.SpO2, windowed.OutOfRange);
        Assert.Equal(0, windowed.Set.SpO2);
    }

    [Fact]
    public void There_is_no_falling_back_from_a_reading_out_of_range_and_a_correction_takes_its_place()
    {
        TimedReading sound = TimedReading.Pulse(64, Noon);
        TimedReading slip = TimedReading.Pulse(640, Noon.AddMinutes(1));
        TimedReading correction = TimedReading.Pulse(66, Noon.AddMinutes(2));

        WindowedSet before = ReadingWindow.Build([sound, slip], Noon.AddMinutes(3), HalfAnHour, scale: null);
        WindowedSet after = ReadingWindow.Build([sound, slip, correction], Noon.AddMinutes(3), HalfAnHour, scale: null);

        Assert.Null(before.Set.Pulse);
        Assert.Equal(ObservationItems.Pulse, before.OutOfRange);
        Assert.Equal(66, after.Set.Pulse);
        Assert.Equal(ObservationItems.None, after.OutOfRange);
    }

    [Fact]
    public void A_reading_out_of_range_that_left_the_window_is_only_too_old()
    {
        WindowedSet windowed = ReadingWindow.Build([TimedReading.Pulse(640, Noon)], Noon.AddMinutes(31), HalfAnHour, scale: null);

        Assert.Equal(ObservationItems.None, windowed.OutOfRange);
        Assert.Equal(AbsenceReason.TooOld, windowed.Set.AbsenceReasonOf(ObservationItems.Pulse));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(SpO2Scale.Scale1)]
    [InlineData(SpO2Scale.Scale2)]
    public void The_scale_is_the_one_that_the_caller_states(SpO2Scale? scale) =>
        Assert.Equal(scale, ReadingWindow.Build(Normal(Noon), Noon, HalfAnHour, scale).Set.SpO2Scale);

    [Fact]
    public void Zero_is_a_measurement()
    {
        WindowedSet windowed = ReadingWindow.Build([TimedReading.Pulse(0, Noon), TimedReading.RespiratoryRate(0, Noon)], Noon, TimeSpan.Zero, scale: null);

        Assert.Equal(0, windowed.Set.Pulse);
        Assert.Equal(0, windowed.Set.RespiratoryRate);
    }

    [Fact]
    public void A_window_of_all_time_takes_the_first_moment_there_is() =>
        Assert.Equal(64, ReadingWindow.Build([TimedReading.Pulse(64, DateTime.MinValue)], DateTime.MaxValue, TimeSpan.MaxValue, scale: null).Set.Pulse);

    [Fact]
    public void A_negative_window_is_refused()
    {
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(() => ReadingWindow.Build(Normal(Noon), Noon, TimeSpan.FromTicks(-1), scale: null));

        Assert.Equal("window", refused.ParamName);
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        TimedReading[] readings = [.. Normal(Noon), TimedReading.Refused(ObservationItems.Pulse, Noon), TimedReading.SpO2(640, Noon), TimedReading.Temperature(380, Noon.AddHours(-2))];

        Assert.Equal(0, Allocated.By(() =>
        {
            WindowedSet windowed = ReadingWindow.Build(readings, Noon, HalfAnHour, SpO2Scale.Scale1);
            _ = windowed.AgeOf(ObservationItems.SpO2) + windowed.OldestAge;
        }));
    }

    [Fact]
    public void The_order_of_readings_of_distinct_times_changes_nothing()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            Random random = new(seed);
            TimedReading[] readings = [.. Enumerable.Range(0, random.Next(40)).SelectMany(minute => Normal(Noon.AddMinutes(minute)).Where(_ => random.Next(4) == 0))];
            WindowedSet before = ReadingWindow.Build(readings, Noon.AddMinutes(35), TimeSpan.FromMinutes(4), SpO2Scale.Scale1);
            random.Shuffle(readings);

            Assert.True(before == ReadingWindow.Build(readings, Noon.AddMinutes(35), TimeSpan.FromMinutes(4), SpO2Scale.Scale1), $"Seed {seed}.");
        }
    }

    private static TimedReading[] Normal(DateTime at) =>
    [
        TimedReading.RespiratoryRate(14, at), TimedReading.SpO2(97, at), TimedReading.AirOrOxygen(AirOrOxygen.Air, at), TimedReading.SystolicBloodPressure(132, at),
        TimedReading.Pulse(64, at), TimedReading.Consciousness(Consciousness.Alert, at), TimedReading.Temperature(367, at),
    ];

    private static ScoreBounds Bounds(WindowedSet windowed) => new(News2.Score(windowed.Set).Lower.GetValueOrDefault(), News2.Score(windowed.Set).Upper.GetValueOrDefault());
}
