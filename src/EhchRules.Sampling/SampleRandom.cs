using System.Runtime.InteropServices;

namespace EhchRules.Sampling;

/// <summary>A stream of numbers that is the same for the same start on every machine and run.</summary>
/// <remarks>
/// The algorithm is SplitMix64 (Steele, Lea and Flood, 2014), written out here so that no release of the framework can change a sample.
/// Everything drawn from it is worked out in whole numbers: logarithms differ between machines, so lengths come from
/// <see cref="LengthTable"/>.
/// </remarks>
internal sealed class SampleRandom(ulong start)
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    private ulong state = start;

    /// <summary>Gets the stream of one network of one seed, which depends on no other network.</summary>
    internal static SampleRandom ForNetwork(int seed, int network) =>
        new(Mix(unchecked((uint)seed * GoldenGamma)) ^ Mix(unchecked(((uint)network + 1UL) * 0xD1B54A32D192ED03)));

    /// <summary>Gets a stream of its own for a part, so that drawing more or less for it leaves the parts after it as they were.</summary>
    internal SampleRandom Fork() => new(Next());

    /// <summary>Draws a number from 0 up to a limit, itself not included.</summary>
    internal int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>Draws a number between two, both included.</summary>
    internal int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Draws a day between two, both included; the first where the second is before it.</summary>
    internal DateOnly Between(DateOnly first, DateOnly last) =>
        last <= first ? first : first.AddDays(Below(last.DayNumber - first.DayNumber + 1));

    /// <summary>Says yes so many times in a hundred.</summary>
    internal bool InHundred(int times) => Below(100) < times;

    internal T Pick<T>(ReadOnlySpan<T> items) => items[Below(items.Length)];

    internal T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    internal void Shuffle<T>(List<T> items)
    {
        Span<T> span = CollectionsMarshal.AsSpan(items);
        for (int i = span.Length - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (span[i], span[j]) = (span[j], span[i]);
        }
    }

    /// <summary>Lists the numbers from 0 up to a limit, itself not included, in a drawn order.</summary>
    internal List<int> Order(int limit)
    {
        List<int> order = [.. Enumerable.Range(0, limit)];
        Shuffle(order);
        return order;
    }

    private ulong Next() => Mix(state = unchecked(state + GoldenGamma));

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
