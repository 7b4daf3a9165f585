namespace EhchRules.Scoring;

/// <summary>The sets at the end of a series that can be compared with the latest: those since the last change of scale.</summary>
/// <param name="Comparison">Whether the latest can be compared with one before it.</param>
/// <param name="Previous">The set to compare with.</param>
/// <param name="Since">The time of the first set of the period.</param>
internal readonly record struct ComparisonPeriod(ScoreComparison Comparison, TimedScore? Previous, DateTime? Since)
{
    /// <summary>Finds the period of the last set of a series that is not empty. Empty sets, those whose scale nobody stated, and repeated ones are ignored.</summary>
    internal static ComparisonPeriod Of(ReadOnlySpan<TimedScore> series)
    {
        int last = series.Length - 1;
        while (last >= 0 && Trend.IsIgnored(series, last)) last--;
        if (last < 0) return new(ScoreComparison.NoSet, Previous: null, Since: null);
        if (series[last].ComparedOn is not { } scale) return new(ScoreComparison.ScaleNotStated, Previous: null, Since: null);

        ScoreComparison comparison = ScoreComparison.NothingToCompareWith;
        TimedScore? previous = null;
        DateTime since = series[last].At;
        for (int index = last - 1; index >= 0; index--)
        {
            if (Trend.IsIgnored(series, index)) continue;
            if (series[index].ComparedOn is null)
            {
                comparison = previous is null ? ScoreComparison.ScaleNotStated : comparison;
                continue;
            }

            if (series[index].ComparedOn != scale)
            {
                comparison = previous is null ? ScoreComparison.OtherScale : comparison;
                break;
            }

            comparison = ScoreComparison.Compared;
            previous ??= series[index];
            since = series[index].At;
        }

        return new(comparison, previous, since);
    }
}
