using System.Collections.Immutable;
using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>The bands behind a parameter, taken from the rows of the NEWS2 table.</summary>
internal static class ScoredBands
{
    // Readings are whole numbers, so that the edge between two of them stands in the middle.
    internal const double Half = 0.5;

    /// <summary>Gets the bands of one row, or of several that may apply, lowest first.</summary>
    internal static ImmutableArray<ScoredBand> Of(params ReadOnlySpan<News2Row> rows)
    {
        SortedSet<int> ends = [];
        foreach (News2Row row in rows) ends.UnionWith(row.Steps.Select(static step => step.Through).OfType<int>());

        ImmutableArray<ScoredBand>.Builder bands = ImmutableArray.CreateBuilder<ScoredBand>();
        double from = double.NegativeInfinity;
        foreach (int end in ends)
        {
            Add(bands, new(from, end + Half, Common(rows, end)));
            from = end + Half;
        }

        Add(bands, new(from, double.PositiveInfinity, Common(rows, ends.Max + 1)));
        return bands.ToImmutable();
    }

    private static void Add(ImmutableArray<ScoredBand>.Builder bands, ScoredBand band)
    {
        if (bands.Count > 0 && bands[^1].Score == band.Score) bands[^1] = bands[^1] with { Through = band.Through };
        else bands.Add(band);
    }

    private static int? Common(ReadOnlySpan<News2Row> rows, int reading)
    {
        int score = rows[0].Score(reading);
        foreach (News2Row row in rows)
        {
            if (row.Score(reading) != score) return null;
        }

        return score;
    }
}
