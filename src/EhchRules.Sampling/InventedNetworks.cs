using System.Globalization;

namespace EhchRules.Sampling;

/// <summary>
/// Networks that do not exist. Their codes have the right shape, so that a product takes them; that they are made up, the name says.
/// </summary>
internal static class InventedNetworks
{
    // A network's practices come from a block of its own, so that no two networks share one. Networks have 5 practices as a rule
    // (median 5 in 2022, most 32: docs/sources.md).
    private const int MostPractices = 8;
    private const int PracticeCodes = 100_000;
    private const int FirstPracticeCode = 90_000;

    /// <summary>How many networks the practice codes beginning with Y suffice for.</summary>
    internal const int Most = PracticeCodes / MostPractices;

    private static readonly OdsCode Commissioner = OdsCode.Parse("S0M0P");
    private static readonly int[] PracticeCounts = [2, 3, 4, 4, 5, 5, 6, 6, 7, 8];

    internal static NetworkOutline At(int position, SampleRandom random)
    {
        int neighbour = (position + 1) % Most;
        return new()
        {
            Position = position,
            Code = Code(position),
            Name = string.Create(CultureInfo.InvariantCulture, $"Sample PCN {position + 1:0000}"),
            Commissioner = Commissioner,
            Practices = Practices(position, random.Pick<int>(PracticeCounts)),
            Neighbour = Code(neighbour),
            PracticesElsewhere = Practices(neighbour, MostPractices),
        };
    }

    private static PcnCode Code(int position) => PcnCode.Parse(string.Create(CultureInfo.InvariantCulture, $"U{position + 1:00000}"));

    private static PracticeCode[] Practices(int position, int count)
    {
        PracticeCode[] practices = new PracticeCode[count];
        for (int i = 0; i < count; i++)
        {
            int number = (FirstPracticeCode + (position * MostPractices) + i) % PracticeCodes;
            practices[i] = PracticeCode.Parse(string.Create(CultureInfo.InvariantCulture, $"Y{number:00000}"));
        }

        return practices;
    }
}
