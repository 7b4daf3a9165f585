using System.Collections.Immutable;

namespace EhchRules.Reports;

/// <summary>Where sets stand across the page: at their times. Sets of one minute stand side by side about it, so that each is seen.</summary>
internal static class SetPositions
{
    private const double Beside = 6;

    internal static ImmutableArray<double> Of(ResidentSeries series, TimeScale time)
    {
        ImmutableArray<double>.Builder positions = ImmutableArray.CreateBuilder<double>(series.Scores.Count);
        (double X, int Count)[] minutes =
        [
            .. series.Scores
                .GroupBy(static set => set.At.Ticks / TimeSpan.TicksPerMinute)
                .Select(group => (time.X(group.Key * TimeSpan.TicksPerMinute), group.Count())),
        ];
        for (int i = 0; i < minutes.Length; i++)
        {
            (double x, int count) = minutes[i];
            double before = i == 0 ? double.PositiveInfinity : x - minutes[i - 1].X;
            double after = i == minutes.Length - 1 ? double.PositiveInfinity : minutes[i + 1].X - x;
            double apart = Math.Min(Beside, Math.Min(2 * TimeScale.Padding, Math.Min(before, after)) / count);
            for (int one = 0; one < count; one++) positions.Add(x + ((one - ((count - 1) / 2.0)) * apart));
        }

        return positions.MoveToImmutable();
    }
}
