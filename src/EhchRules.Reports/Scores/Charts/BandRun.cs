using System.Collections.Immutable;
using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>A stretch of time in which the same bands apply.</summary>
/// <param name="From">Its left edge, in pixels.</param>
/// <param name="Through">Its right edge, in pixels.</param>
/// <param name="Bands">The bands, lowest first.</param>
/// <param name="Headings">What it is called, the longest first; empty where there is nothing to say.</param>
/// <param name="ChangesScale">Whether it begins with a change of the SpO2 scale.</param>
internal sealed record BandRun(double From, double Through, ImmutableArray<ScoredBand> Bands, ImmutableArray<string> Headings, bool ChangesScale)
{
    /// <summary>Makes the one run of a parameter whose bands are always the same.</summary>
    internal static BandRun Whole(double left, double right, News2Row row) => new(left, right, ScoredBands.Of(row), [], ChangesScale: false);

    /// <summary>Gets how far a reading lies from those that score 0: negative below them, 0 among them or where no reading is known to.</summary>
    internal double FromZero(int reading)
    {
        ScoredBand[] zero = [.. Bands.Where(static band => band.Score is 0)];
        if (zero.Length == 0) return 0;
        return reading < zero[0].From ? reading - zero[0].From : Math.Max(reading - zero[^1].Through, 0);
    }
}
