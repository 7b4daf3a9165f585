using EhchRules.Measures;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Measures;

public sealed class OutcomeMeasureTests
{
    private static readonly NetworkRecord Record = Figures.Homes(Situation.Oakfield);

    private static EventCount Count(EventSide side, long count, long? bedDays, string from, string to, string? home = null) =>
        new() { Network = Situation.HayesWick, Home = home, Event = "conveyances", Side = side, From = Day(from), To = Day(to), Count = count, BedDays = bedDays };

    private static EventCount Before(long count, long? bedDays) => Count(EventSide.Before, count, bedDays, "2020-07-01", "2020-07-31");

    private static EventCount After(long count, long? bedDays) => Count(EventSide.After, count, bedDays, "2020-08-01", "2020-08-31");

    private static Measurement Change(params EventCount[] counts) => Figures.OfNetwork(Record, "2020-10-19", MeasureCatalogue.EventRateChange, new() { Events = counts.ToFacts() });

    [Fact]
    public void The_change_is_of_the_rates_and_counts_stand_beside_it()
    {
        Measurement change = Change(Before(100, 10_000), After(87, 10_000));

        Assert.Equal((MeasureState.Known, -0.13m, -0.12m), (change.State, change.Value, change.ValueWithOneMore));
        Assert.Equal((10m, 8.7m), (change.Before!.Value.PerThousandBedDays, change.After!.Value.PerThousandBedDays));
        Assert.Equal((100L, 87L), (change.Before.Value.Events, change.After.Value.Events));
        Assert.Equal("2020-07-01/2020-08-31", change.Period.ToString());
    }

    [Fact]
    public void Counts_of_several_months_are_added_up_and_other_networks_passed_over()
    {
        EventCount other = Before(5, 10) with { Network = PcnCode.Parse("U10001") };

        Measurement change = Change(Count(EventSide.Before, 6, 1_000, "2020-06-01", "2020-06-30"), Before(4, 1_000), other, After(5, 2_000));

        Assert.Equal((10L, 2_000L, -0.5m), (change.Before!.Value.Events, change.Before.Value.BedDays, change.Value));
    }

    public static TheoryData<long, long?, long, long?, WhyUnknown> NotTold => new()
    {
        { 0, 1_000, 5, 1_000, WhyUnknown.NoEventBefore },
        { 5, 0, 5, 1_000, WhyUnknown.NoBedDays },
        { 5, 1_000, 5, 0, WhyUnknown.NoBedDays },
        { 5, null, 5, 1_000, WhyUnknown.BedDaysNotKnown },
    };

    [Theory]
    [MemberData(nameof(NotTold))]
    public void Nothing_is_told_of_no_bed_days_or_no_event_before(long before, long? bedDaysBefore, long after, long? bedDaysAfter, WhyUnknown why)
    {
        Measurement change = Change(Before(before, bedDaysBefore), After(after, bedDaysAfter));

        Assert.Equal((MeasureState.Unknown, why, null), (change.State, change.Why, change.Value));
        Assert.Equal(before, change.Before!.Value.Events);
    }

    [Fact]
    public void Both_periods_are_needed_in_their_order_and_over()
    {
        Assert.Equal(WhyUnknown.OnePeriodOnly, Change(Before(5, 10)).Why);
        Assert.Equal(WhyUnknown.PeriodsNotInOrder, Change(Before(5, 10), Count(EventSide.After, 5, 10, "2020-07-31", "2020-08-31")).Why);
        Assert.Null(Change(Before(5, 10), Count(EventSide.After, 5, 10, "2020-08-01", "2020-10-19")).Why);
        Measurement later = Change(Before(5, 10), Count(EventSide.After, 5, 10, "2020-08-01", "2020-10-20"));
        Assert.Equal((WhyUnknown.OnePeriodOnly, "LaterThanTheDay=1"), (later.Why, Figures.LeftOut(later)));
    }

    [Fact]
    public void Homes_stand_apart_from_the_network()
    {
        Measurement[] changes = Figures.All(
            Record, "2020-10-19", MeasureCatalogue.EventRateChange, new() { Events = [Before(5, 10), After(5, 10), Before(4, 10) with { Home = "oakfield" }, After(2, 10) with { Home = "oakfield" }] });

        Assert.Equal([("Network U57491", 0m), ("Home oakfield", -0.5m)], changes.Select(static one => (one.Subject.ToString(), one.Value!.Value)));
    }

    [Fact]
    public void What_the_record_does_not_carry_and_nobody_gave_is_said_so()
    {
        Assert.Equal(WhyUnknown.NotInTheRecord, Figures.OfNetwork(Record, "2020-10-19", MeasureCatalogue.EventRateChange).Why);
        Assert.Equal(WhyUnknown.NotInTheRecord, Figures.OfNetwork(Record, "2020-10-19", MeasureCatalogue.Satisfaction).Why);
        Assert.Equal(WhyUnknown.NothingToCount, Change().Why);
    }

    [Theory]
    [InlineData("2021-03-31", "9/3", "LaterThanTheDay=4")]
    [InlineData("2021-04-01", "NothingToCount", "LaterThanTheDay=4 OutsideThePeriod=3")]
    [InlineData("2021-04-02", "19/4", "OutsideThePeriod=3")]
    public void Satisfaction_is_the_mean_of_the_answers_of_the_contract_year_so_far(string on, string shown, string leftOut)
    {
        Facts<SatisfactionScore> scores =
        [
            new() { Network = Situation.HayesWick, Home = "oakfield", On = Day("2021-03-31"), Score = 2.5m, Answers = 2 },
            new() { Network = Situation.HayesWick, On = Day("2021-03-31"), Score = 4 },
            new() { Network = Situation.HayesWick, On = Day("2021-04-02"), Score = 4.75m, Answers = 4 },
            new() { Network = PcnCode.Parse("U10001"), On = Day("2021-03-31"), Score = 1 },
        ];

        Measurement[] satisfaction = Figures.All(Record, on, MeasureCatalogue.Satisfaction, new() { Satisfaction = scores });

        Assert.Equal((shown, leftOut), (Figures.Shown(satisfaction[0]), Figures.LeftOut(satisfaction[0])));
        Assert.Equal("Home oakfield", satisfaction[1].Subject.ToString());
    }
}
