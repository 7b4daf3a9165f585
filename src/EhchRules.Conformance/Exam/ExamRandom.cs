namespace EhchRules.Conformance;

/// <summary>A stream of numbers that is the same for the same start on every machine and run.</summary>
/// <remarks>The algorithm is SplitMix64 (Steele, Lea and Flood, 2014), written out here so that no release of the framework can change a deck.</remarks>
internal sealed class ExamRandom(ulong start)
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    private ulong state = start;

    /// <summary>Gets the stream of one round of one seed.</summary>
    internal static ExamRandom Of(int seed, int round) => new(unchecked(Mix((uint)seed + GoldenGamma) ^ Mix(((uint)round + 1UL) * 0xD1B54A32D192ED03)));

    /// <summary>Gets a stream of its own for a part, so that drawing more or less for it leaves the parts after it as they were.</summary>
    internal ExamRandom Fork() => new(Next());

    /// <summary>Draws a number from 0 up to a limit, itself not included.</summary>
    internal int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>Draws a number between two, both included.</summary>
    internal int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Draws a day between two, both included.</summary>
    internal DateOnly Between(DateOnly first, DateOnly last) => first.AddDays(Below(last.DayNumber - first.DayNumber + 1));

    /// <summary>Says yes so many times in a hundred.</summary>
    internal bool InHundred(int times) => Below(100) < times;

    internal T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    internal T Pick<T>(ReadOnlySpan<T> items) => items[Below(items.Length)];

    /// <summary>Lists items in a drawn order.</summary>
    internal T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        for (int i = shuffled.Length - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
        }

        return shuffled;
    }

    /// <summary>Makes an id that says nothing.</summary>
    internal string Id(string kind)
    {
        const string signs = "bcdfghjkmnpqrstvwxz23456789";
        return string.Create(kind.Length + 7, (kind, this), static (id, made) =>
        {
            made.kind.CopyTo(id);
            id[made.kind.Length] = '-';
            for (int i = made.kind.Length + 1; i < id.Length; i++) id[i] = signs[made.Item2.Below(signs.Length)];
        });
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
