using System.Globalization;

namespace EhchRules.Sampling;

/// <summary>Ids of locations with the shape that CQC gives them, <c>1-</c> and 9 to 11 digits, each used once in a sample of any size.</summary>
internal static class CqcLocations
{
    /// <summary>How many homes a network may have so that ids stay apart.</summary>
    internal const int MostHomes = 20_000;

    private const int RegistrationsPerHome = 2;

    // The step and the prime have no common factor, so distinct positions give distinct ids, and neighbours look unrelated.
    private const long Prime = 9_999_999_967;
    private const long Step = 6_180_339_887;
    private const long Smallest = 100_000_000;

    /// <summary>Gets the id of a registration.</summary>
    /// <param name="network">The network's position, from 0.</param>
    /// <param name="home">The home's position in it, from 0.</param>
    /// <param name="registration">Which registration of the home it is: 0, or 1 where it was registered anew.</param>
    internal static CqcLocationId Of(int network, int home, int registration)
    {
        long position = (((long)network * MostHomes) + home) * RegistrationsPerHome + registration + 1;
        long id = Smallest + (long)((Int128)position * Step % Prime);
        return CqcLocationId.Parse(string.Create(CultureInfo.InvariantCulture, $"1-{id}"));
    }
}
