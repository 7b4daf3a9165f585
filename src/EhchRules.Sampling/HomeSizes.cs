namespace EhchRules.Sampling;

/// <summary>How many beds each home of a network has.</summary>
internal static class HomeSizes
{
    /// <summary>The fewest beds of a home, and the most.</summary>
    internal const int Least = 3;

    internal const int Most = 120;

    private const int ShareOfLearningDisability = 20;
    private const int ShareOfMentalHealth = 5;

    /// <summary>Draws the kinds of a network's homes, so that homes of their usual sizes come near the beds asked for.</summary>
    internal static HomeKind[] DrawKinds(SampleRandom random, int homes, int beds)
    {
        // A fifth of the homes with 7 beds, a twentieth with 12 and the rest with 27 come to 22; a nursing home in place of a
        // residential one adds 33.
        int nursing = Math.Clamp(((beds / homes) - 22) * 100 / 33, 5, 70);
        int forWorkingAge = beds / homes < 15 ? 60 : ShareOfLearningDisability;
        HomeKind[] kinds = new HomeKind[homes];
        for (int i = 0; i < homes; i++)
        {
            // Spread evenly over the homes and not drawn one by one, so that even a small network has several kinds.
            int place = ((i * 100) + 50) / homes;
            kinds[i] = place < nursing ? HomeKind.Nursing
                : place < nursing + forWorkingAge ? HomeKind.LearningDisability
                : place < nursing + forWorkingAge + ShareOfMentalHealth ? HomeKind.MentalHealth
                : HomeKind.Residential;
        }

        List<HomeKind> shuffled = [.. kinds];
        random.Shuffle(shuffled);
        return [.. shuffled];
    }

    /// <summary>Draws sizes that are usual for the kinds and add up to the beds asked for, to the bed.</summary>
    internal static int[] Draw(SampleRandom random, ReadOnlySpan<HomeKind> kinds, int beds)
    {
        int[] sizes = new int[kinds.Length];
        (int Least, int Most)[] usual = new (int, int)[kinds.Length];
        for (int i = 0; i < sizes.Length; i++)
        {
            usual[i] = Usual(kinds[i]);
            sizes[i] = random.Between(usual[i].Least, usual[i].Most);
        }

        int missing = beds - sizes.Sum();
        missing = Spread(random, sizes, missing, usual);
        Array.Fill(usual, (Least, Most));
        Spread(random, sizes, missing, usual);
        return sizes;
    }

    private static (int Least, int Most) Usual(HomeKind kind) => kind switch
    {
        HomeKind.LearningDisability => (4, 10),
        HomeKind.MentalHealth => (6, 18),
        HomeKind.Residential => (15, 40),
        _ => (30, 90),
    };

    /// <summary>Adds beds to homes, or takes them away where <paramref name="missing"/> is negative, in proportion to the room each has.</summary>
    /// <returns>The beds for which no home had room.</returns>
    private static int Spread(SampleRandom random, int[] sizes, int missing, (int Least, int Most)[] bounds)
    {
        int sign = Math.Sign(missing);
        long room = 0;
        for (int i = 0; i < sizes.Length; i++) room += Room(i);
        long wanted = Math.Min(Math.Abs((long)missing), room);
        if (wanted == 0) return missing;

        long left = wanted;
        for (int i = 0; i < sizes.Length; i++)
        {
            int share = (int)(Room(i) * wanted / room);
            sizes[i] += sign * share;
            left -= share;
        }

        while (left > 0)
        {
            foreach (int i in random.Order(sizes.Length))
            {
                if (left == 0 || Room(i) == 0) continue;
                sizes[i] += sign;
                left--;
            }
        }

        return missing - (int)(sign * wanted);

        int Room(int i) => sign > 0 ? Math.Max(0, bounds[i].Most - sizes[i]) : Math.Max(0, sizes[i] - bounds[i].Least);
    }
}
