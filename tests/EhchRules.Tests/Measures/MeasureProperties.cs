using EhchRules.Json;
using EhchRules.Measures;
using EhchRules.Records;

namespace EhchRules.Tests.Measures;

public sealed class MeasureProperties
{
    private const int Runs = 120;

    [SeededProperty(Runs, desk: 40, Arbitrary = [typeof(MeasuredRecords)])]
    public void A_share_is_never_more_than_the_whole_and_nothing_unknown_is_a_zero(RecordOnDay given)
    {
        NetworkMeasures measures = EhchRuleSet.Current.Measures(given.Record, given.On);
        foreach (Measurement one in measures.Measurements)
        {
            if (one.Measure.Kind is MeasureKind.Proportion && one.Value is not null) Assert.InRange(one.Value.Value, 0, 1);
            Assert.Equal(one.State is MeasureState.Unknown, one.Why is not null);
            Assert.Equal(one.State is MeasureState.PartlyKnown, one.Unknown > 0 && one.Why is null);
            if (one.Why is WhyUnknown.FactsAbsent) Assert.True(one.Unknown > 0 && one.Numerator is null && one.Denominator is null, one.ToString());
            if (one.Measure.Kind is MeasureKind.Mean or MeasureKind.Ratio && one.State is MeasureState.PartlyKnown) Assert.NotEqual(0, one.Value);
        }
    }

    [SeededProperty(Runs, desk: 40, Arbitrary = [typeof(MeasuredRecords)])]
    public void The_networks_figure_is_the_sum_of_its_homes(RecordOnDay given)
    {
        NetworkMeasures measures = EhchRuleSet.Current.Measures(given.Record, given.On);
        foreach (IGrouping<(Measure Measure, string? Detail), Measurement> figure in measures.Measurements.GroupBy(static one => (one.Measure, one.Detail)))
        {
            Measurement[] homes = [.. figure.Where(static one => one.Subject.Kind is MeasuredKind.Home)];
            Measurement network = figure.Single(static one => one.Subject.Kind is MeasuredKind.Network);
            if (homes.Length == 0 || network.Value is null) continue;
            // A home with nothing above the line and something unknown shows no numbers, though it may count below the network's line.
            if (figure.Key.Measure.Kind is not MeasureKind.Proportion && homes.Any(static home => home.Why is WhyUnknown.FactsAbsent)) continue;
            Assert.Equal((network.Numerator, network.Denominator), (homes.Sum(static home => home.Numerator), homes.Sum(static home => home.Denominator)));
        }
    }

    [SeededProperty(3_000, desk: 200, Arbitrary = [typeof(MeasuredRecords)])]
    public async Task Facts_dated_after_the_day_change_nothing(RecordOnDay given) =>
        Assert.Equal(await WrittenAsync(given.Record, given.On), await WrittenAsync(Hindsight.Without(given.Record, given.On), given.On));

    [Fact]
    public void Any_day_of_the_calendar_can_be_asked_about()
    {
        NetworkRecord record = MeasuredRecords.Make(7);

        foreach (DateOnly day in (DateOnly[])[DateOnly.MinValue, new(1, 12, 31), new(2, 2, 28), new(2020, 9, 30), new(2020, 10, 1), new(9999, 4, 1), DateOnly.MaxValue])
        {
            Assert.NotEmpty(EhchRuleSet.Current.Measures(record, day).Measurements);
        }
    }

    /// <summary>Writes the measures, without the hash of the record, which tells records apart.</summary>
    private static async Task<string> WrittenAsync(NetworkRecord record, DateOnly on)
    {
        using MemoryStream stream = new();
        await EhchJson.WriteMeasuresAsync(stream, EhchRuleSet.Current.Measures(record, on), indented: false, TestContext.Current.CancellationToken);
        string text = System.Text.Encoding.UTF8.GetString(stream.ToArray());
        return text.Replace(EhchJson.HashRecord(record), "hash", StringComparison.Ordinal);
    }
}
