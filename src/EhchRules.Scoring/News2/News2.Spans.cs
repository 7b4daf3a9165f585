using System.Numerics;

namespace EhchRules.Scoring;

public static partial class News2
{
    /// <summary>Scores many sets at once, each as <see cref="Score(ObservationSet)"/> does.</summary>
    /// <remarks>
    /// The time does not turn on what is recorded, but for sets that have a saturation and no scale: those take about as long as one by
    /// one.
    /// </remarks>
    /// <param name="sets">The sets: any number, none included.</param>
    /// <param name="scores">Where the scores go, at the places of their sets. What is beyond the last set is left as it is.</param>
    /// <exception cref="ArgumentException"><paramref name="scores"/> is shorter than <paramref name="sets"/>. Nothing has been written then.</exception>
    public static void Score(ReadOnlySpan<ObservationSet> sets, Span<News2Score> scores)
    {
        SpanLengths.Require(scores.Length, sets.Length, nameof(scores));
        if (Vector.IsHardwareAccelerated)
        {
            VectorKernel.Score(sets, scores);
            return;
        }

        for (int i = 0; i < sets.Length; i++) scores[i] = Score(sets[i]);
    }
}
