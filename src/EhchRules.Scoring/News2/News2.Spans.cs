using System.Numerics;
using System.Runtime.Intrinsics;

namespace EhchRules.Scoring;

public static partial class News2
{
    /// <summary>Scores many sets at once, each as <see cref="Score(ObservationSet)"/> does.</summary>
    /// <remarks>
    /// The time does not turn on what is recorded, except for sets that have a saturation and no scale: those take about as long as one by
    /// one.
    /// </remarks>
    /// <param name="sets">The sets: any number, none included.</param>
    /// <param name="scores">Where the scores go, at the places of their sets. What is beyond the last set is left as it is.</param>
    /// <exception cref="ArgumentException"><paramref name="scores"/> is shorter than <paramref name="sets"/>. Nothing has been written then.</exception>
    public static void Score(ReadOnlySpan<ObservationSet> sets, Span<News2Score> scores)
    {
        SpanLengths.Require(scores.Length, sets.Length, nameof(scores));
        if (Vector512.IsHardwareAccelerated) VectorKernel512.Score(sets, scores);
        else if (Vector.IsHardwareAccelerated) VectorKernel.Score(sets, scores);
        else
        {
            for (int i = 0; i < sets.Length; i++) scores[i] = Score(sets[i]);
        }
    }

    /// <summary>Scores sets that are held as columns.</summary>
    /// <remarks>
    /// A row with a reading that no set can hold is not scored from the others: its score is that of an empty set, and <paramref name="outOfRange"/> says which readings they are.
    /// </remarks>
    /// <param name="columns">The columns: any number of rows, none included.</param>
    /// <param name="scores">Where the scores go, at the places of their rows. What is beyond the last row is left as it is.</param>
    /// <param name="outOfRange">Where the readings go that no set can hold (see <see cref="ObservationLimits"/>), at the places of their rows: <see cref="ObservationItems.None"/> for a sound row.</param>
    /// <returns>How many rows were not scored.</returns>
    /// <exception cref="ArgumentException">The columns are not of one length, or one of the destinations is shorter. Nothing has been written then.</exception>
    public static int Score(in ObservationColumns columns, Span<News2Score> scores, Span<ObservationItems> outOfRange)
    {
        columns.RequireOneLength();
        SpanLengths.Require(scores.Length, columns.Length, nameof(scores));
        SpanLengths.Require(outOfRange.Length, columns.Length, nameof(outOfRange));
        int faults = 0;
        int done = Vector.IsHardwareAccelerated ? ColumnKernel.Score(columns, scores, outOfRange, out faults) : 0;
        return faults + ColumnKernel.ScoreRows(columns, scores, outOfRange, done, columns.Length);
    }
}
