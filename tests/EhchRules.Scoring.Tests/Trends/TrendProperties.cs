namespace EhchRules.Scoring.Tests.Trends;

/// <summary>What holds of a description for any series. Sets are on whole minutes, so that a window can be walked minute by minute.</summary>
public sealed class TrendProperties
{
    private const int Runs = 300;

    [Fact]
    public void What_is_taken_after_the_moment_changes_nothing() => ForSeeds(static (seed, series, question) =>
    {
        TimedScore[] known = [.. series.Where(set => set.At <= question.AsOf)];

        Assert.True(Trend.Describe(known, question) == Trend.Describe(series, question), $"Seed {seed}.");
    });

    [Fact]
    public void The_window_counts_what_a_plain_query_counts() => ForSeeds(static (seed, series, question) =>
    {
        News2Score[] scores = [.. Observed(series, question).Where(set => set.At >= question.AsOf - question.Window).Select(static set => set.Score)];
        int certain = scores.Count(score => score.Lower >= question.Level);
        int perhaps = scores.Count(score => score.Upper >= question.Level) - certain;
        (int, int, int, int?, int?) expected = (scores.Length, certain, perhaps, scores.Max(static score => score.Lower), scores.Max(static score => score.Upper));

        TrendWindow window = Trend.Describe(series, question).Window;

        Assert.True(expected == (window.Sets, window.AtOrAbove, window.PerhapsAtOrAbove, window.Highest?.Lower, window.Highest?.Upper), $"Seed {seed}: expected {expected}, found {window}.");
    });

    [Fact]
    public void The_time_is_what_walking_the_window_minute_by_minute_adds_up() => ForSeeds(static (seed, series, question) =>
    {
        TimedScore[] known = Observed(series, question);
        int certain = 0;
        int perhaps = 0;
        for (DateTime minute = question.AsOf - question.Window; minute < question.AsOf; minute = minute.AddMinutes(1))
        {
            int standing = Array.FindLastIndex(known, set => set.At <= minute);
            if (standing < 0 || standing == known.Length - 1) continue;
            if (known[standing].Score.Lower >= question.Level) certain++;
            else if (known[standing].Score.Upper >= question.Level) perhaps++;
        }

        TrendWindow window = Trend.Describe(series, question).Window;

        Assert.True((TimeSpan.FromMinutes(certain), TimeSpan.FromMinutes(perhaps)) == (window.TimeAtOrAbove, window.TimePerhapsAtOrAbove),
            $"Seed {seed}: expected {certain} and {perhaps} minutes, found {window}.");
    });

    [Fact]
    public void The_set_before_is_the_nearest_one_with_a_scale_and_no_other_scale_between() => ForSeeds(static (seed, series, question) =>
    {
        TimedScore[] known = Observed(series, question);
        TimedScore[] scaled = [.. known.Where(static set => set.Scale is not null)];
        bool compares = scaled.Length > 1 && known[^1].Scale is { } scale && scaled[^2].Scale == scale;

        TrendDescription trend = Trend.Describe(series, question);

        Assert.True((compares ? scaled[^2] : (TimedScore?)null) == trend.Previous, $"Seed {seed}: {trend}.");
    });

    /// <summary>The sets that are known at the moment and have a reading, each once.</summary>
    private static TimedScore[] Observed(TimedScore[] series, TrendQuestion question) => [.. series.Where(set => set.At <= question.AsOf && set.Score.State is not News2State.Empty).Distinct()];

    private static void ForSeeds(Action<int, TimedScore[], TrendQuestion> check)
    {
        for (int seed = 0; seed < Runs; seed++)
        {
            Random random = new(seed);
            TrendQuestion question = new()
            {
                AsOf = Sets.Noon.AddMinutes(random.Next(40)), Window = TimeSpan.FromMinutes(random.Next(35)), Level = random.Next(21), ObserveWithin = TimeSpan.FromMinutes(random.Next(5)),
            };
            check(seed, new RandomRows(seed, distinctTimes: seed % 2 == 0).Series(), question);
        }
    }
}
