using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>A usual total that was estimated from a resident's own readings, with the method and the number of readings.</summary>
/// <remarks>
/// <para>
/// It is not what a clinician agreed (<see cref="UsualScore"/>), and no study that validates an estimate for a care home resident was found. Which readings were stable, and how many
/// are enough, the caller says. Two estimates are equal when every part is.
/// </para>
/// <para>The default value is a total of 0 from no reading, which no estimate is.</para>
/// </remarks>
public readonly record struct UsualEstimate
{
    private UsualEstimate(int total, SpO2Scale scale, UsualEstimateMethod method, int readings)
    {
        Total = total;
        Scale = scale;
        Method = method;
        Readings = readings;
    }

    /// <summary>Gets the estimated total, 0 to 20: always one that was observed.</summary>
    public int Total { get; }

    /// <summary>Gets the SpO2 scale of the readings.</summary>
    public SpO2Scale Scale { get; }

    /// <summary>Gets how it was estimated.</summary>
    public UsualEstimateMethod Method { get; }

    /// <summary>Gets from how many readings.</summary>
    public int Readings { get; }

    /// <summary>Estimates the usual total. It allocates nothing where the scores come in the order of time.</summary>
    /// <remarks>
    /// The sets of one time are one reading. Where they have different totals, which of them was read is not known, and none of them counts.
    /// </remarks>
    /// <param name="stable">Scores that the caller holds to be of stable days, in any order. Those that are partial or empty, or of the other scale, are ignored.</param>
    /// <param name="scale">The scale to estimate for: totals of the two are not mixed.</param>
    /// <param name="method">The method.</param>
    /// <param name="atLeast">How many readings are enough: 1 or more.</param>
    /// <param name="estimate">The estimate; the default value where the answer is false.</param>
    /// <returns>Whether there were enough readings.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> or <paramref name="method"/> is no value of its enumeration, or <paramref name="atLeast"/> is below 1.</exception>
    public static bool TryEstimate(ReadOnlySpan<TimedScore> stable, SpO2Scale scale, UsualEstimateMethod method, int atLeast, out UsualEstimate estimate)
    {
        CheckScale(scale);
        CheckMethod(method);
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
        Span<int> counts = stackalloc int[News2Table.HighestTotal + 1];
        int readings = Count(stable, scale, counts);
        estimate = readings < atLeast ? default : new(Smallest(counts, readings, method is UsualEstimateMethod.Median ? 50 : 80), scale, method, readings);
        return readings >= atLeast;
    }

    /// <summary>Counts the readings from which <see cref="TryEstimate"/> would estimate, be they enough or not.</summary>
    /// <param name="stable">Scores, in any order.</param>
    /// <param name="scale">The scale.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scale"/> is no value of its enumeration.</exception>
    public static int CountReadings(ReadOnlySpan<TimedScore> stable, SpO2Scale scale)
    {
        CheckScale(scale);
        return Count(stable, scale, stackalloc int[News2Table.HighestTotal + 1]);
    }

    /// <summary>Takes the estimate for a usual score, for which somebody answers.</summary>
    /// <param name="on">The day on which it is taken for one.</param>
    public UsualScore AsUsualScore(DateOnly on) => new() { Total = Total, Scale = Scale, StatedOn = on, StatedBy = Origin };

    /// <summary>Writes it for people, as <c>2 (scale 1; estimated: median of 12 readings)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Total} (scale {(int)Scale}; {Origin})");

    private string Origin => string.Create(
        CultureInfo.InvariantCulture, $"estimated: {(Method is UsualEstimateMethod.Median ? "median" : "80th centile")} of {Readings} reading{(Readings == 1 ? "" : "s")}");

    internal static void CheckMethod(UsualEstimateMethod method)
    {
        if (method is not (UsualEstimateMethod.Median or UsualEstimateMethod.EightiethCentile)) throw new ArgumentOutOfRangeException(nameof(method), method, "The methods are the median and the 80th centile.");
    }

    private static void CheckScale(SpO2Scale scale)
    {
        if (scale is not (SpO2Scale.Scale1 or SpO2Scale.Scale2)) throw new ArgumentOutOfRangeException(nameof(scale), scale, "A scale is 1 or 2.");
    }

    private static int Count(ReadOnlySpan<TimedScore> sets, SpO2Scale scale, Span<int> counts)
    {
        ReadOnlySpan<TimedScore> inOrder = InOrder(sets);
        int readings = 0;
        for (int next = 0; next < inOrder.Length;)
        {
            DateTime at = inOrder[next].At;
            int? total = null;
            bool disagree = false;
            for (; next < inOrder.Length && inOrder[next].At == at; next++)
            {
                if (inOrder[next].Scale != scale || inOrder[next].Score.Total is not { } one) continue;
                disagree |= total is { } other && other != one;
                total = one;
            }

            if (disagree || total is not { } read) continue;
            counts[read]++;
            readings++;
        }

        return readings;
    }

    private static ReadOnlySpan<TimedScore> InOrder(ReadOnlySpan<TimedScore> sets)
    {
        for (int index = 1; index < sets.Length; index++)
        {
            if (sets[index].At >= sets[index - 1].At) continue;
            TimedScore[] sorted = sets.ToArray();
            Array.Sort(sorted, static (one, other) => one.At.CompareTo(other.At));
            return sorted;
        }

        return sets;
    }

    private static int Smallest(ReadOnlySpan<int> counts, int readings, int inHundred)
    {
        int total = 0;
        long covered = counts[0];
        while (covered * 100 < (long)readings * inHundred) covered += counts[++total];
        return total;
    }
}
