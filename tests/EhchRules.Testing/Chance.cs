namespace EhchRules.Testing;

/// <summary>Seeded choices: the same seed gives the same record on every machine.</summary>
public sealed class Chance(int seed)
{
    // The days around which the service changes: where mistakes live.
    private static readonly DateOnly[] Boundaries =
    [
        new(2020, 4, 1), new(2020, 5, 15), new(2020, 7, 31), new(2020, 9, 1), new(2020, 9, 30), new(2020, 10, 1), new(2020, 10, 5), new(2020, 12, 24),
        new(2021, 3, 31), new(2021, 4, 1), new(2022, 6, 1), new(2022, 9, 12), new(2024, 3, 31), new(2024, 4, 1), new(2025, 3, 31), new(2025, 4, 1),
        new(2022, 4, 1), new(2023, 4, 1), new(2024, 10, 1), new(2026, 4, 1), new(2026, 5, 1), new(2026, 6, 8),
    ];

    private readonly Random random = new(seed);

    public int Below(int bound) => random.Next(bound);

    public bool Likely(int percent) => random.Next(100) < percent;

    public T Of<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    public T Of<T>()
        where T : struct, Enum => Of(Enum.GetValues<T>().AsSpan());

    /// <summary>Picks a day from 2020 to 2026: near a boundary in two cases of three.</summary>
    public DateOnly Day() => Likely(66)
        ? Boundaries[random.Next(Boundaries.Length)].AddDays(random.Next(-12, 13))
        : new DateOnly(2020, 3, 1).AddDays(random.Next(2430));

    public DateOnly Day(DateOnly from, int within) => from.AddDays(random.Next(within));

    /// <summary>Makes up to some days, each once, in order.</summary>
    public List<DateOnly> Days(int most) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => Day()).Distinct().Order()];

    public DateOnly? End(DateOnly from) => Likely(50) ? null : from.AddDays(Likely(30) ? random.Next(4) : random.Next(900));

    public int[] Shuffled(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        random.Shuffle(order);
        return order;
    }
}
