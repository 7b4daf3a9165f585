using System.Globalization;

namespace EhchRules.Sampling;

/// <summary>
/// Invents the records of primary care networks, with homes and residents about whom nothing is real: for tests, demonstrations and
/// measurements.
/// </summary>
/// <remarks>
/// <para>Equal options give equal records, on every machine and in every run. A network depends on the seed, its own position and the size
/// asked for, and on no other network, so the first ten of a thousand are the ten that one gets when asking for ten.</para>
/// <para>A record has no faults. It is not tidy: some facts are unknown, some duties are met late and some not at all. A network of some
/// size has every outcome. Proportions follow published figures where there are any (docs/sources.md), and are invented elsewhere. No
/// conclusion about the service can be drawn from them.</para>
/// </remarks>
public static class SampleNetworks
{
    /// <summary>Gets the days of which a sample says something. Nothing is recorded after the last: judge on one of these days.</summary>
    public static DateRange Period { get; } = DateRange.Between(SampleDays.StaysKnownFrom, SampleDays.DataEnd);

    /// <summary>Makes the networks that are asked for, one at a time: a whole country needs no more memory than one network.</summary>
    /// <param name="options">What is asked for; null means one network of average size.</param>
    /// <returns>The networks in order of position. Each enumeration makes them again.</returns>
    /// <exception cref="ArgumentException">The options cannot be met. It names all their <see cref="SampleOptions.Problems"/>.</exception>
    public static IEnumerable<NetworkRecord> Generate(SampleOptions? options = null)
    {
        options ??= new();
        MappedNetworks? mapped = Check(options);
        return Enumerable.Range(0, options.Networks).Select(position => Make(options, mapped, position));
    }

    /// <summary>Makes the one network at a position, without those before it.</summary>
    /// <param name="options">What is asked for; null means a network of average size. How many networks are asked for plays no part.</param>
    /// <param name="position">The position, from 0.</param>
    /// <exception cref="ArgumentException">The options cannot be met. It names all their <see cref="SampleOptions.Problems"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No network can be made at the position.</exception>
    public static NetworkRecord GenerateOne(SampleOptions? options = null, int position = 0)
    {
        options ??= new();
        MappedNetworks? mapped = Check(options);
        if (position < 0 || position >= options.MostNetworks)
        {
            throw new ArgumentOutOfRangeException(
                nameof(position), position, string.Create(CultureInfo.InvariantCulture, $"The position of a network is from 0 to {options.MostNetworks - 1}."));
        }

        return Make(options, mapped, position);
    }

    private static MappedNetworks? Check(SampleOptions options)
    {
        IReadOnlyList<string> problems = options.Problems();
        if (problems.Count > 0) throw new ArgumentException(string.Join(Environment.NewLine, problems), nameof(options));
        return options.Practices is null ? null : new(options.Practices);
    }

    private static NetworkRecord Make(SampleOptions options, MappedNetworks? mapped, int position)
    {
        SampleRandom random = SampleRandom.ForNetwork(options.Seed, position);

        // Forked in one place and in this order: what one part draws does not shift the others.
        SampleRandom practicesRandom = random.Fork();
        SampleRandom outlines = random.Fork();
        SampleRandom occupancy = random.Fork();
        SampleRandom homesRandom = random.Fork();
        SampleRandom residentsRandom = random.Fork();
        SampleRandom networkRandom = random.Fork();
        SampleRandom attestationsRandom = random.Fork();

        NetworkOutline network = mapped?.At(position) ?? InventedNetworks.At(position, practicesRandom);
        (int homeCount, int beds) = options.SizeOf(position);
        (HomeOutline[] homes, BedSlot[] slots) = HomeOutlines.Draw(outlines, homeCount, beds);
        List<Residency> residencies = OccupancySample.Draw(occupancy, slots, homes);
        DateOnly began = NetworkSample.DrawBeginning(networkRandom);
        Facts<PracticeMembership> practices = NetworkSample.DrawPractices(networkRandom, network, began);

        return NetworkRecord.Create(
            NetworkSample.Draw(networkRandom, network, began, practices),
            Homes(homesRandom, homes, network, practices, residencies),
            Residents(residentsRandom, homes, network, residencies),
            AttestationSample.Draw(attestationsRandom, network, homes));
    }

    private static Facts<CareHome> Homes(
        SampleRandom random, HomeOutline[] homes, NetworkOutline network, Facts<PracticeMembership> practices, List<Residency> residencies)
    {
        HomePresence[] presence = HomePresence.ByHome(residencies, homes.Length);
        LeadSample leads = new(random.Fork(), practices, homes.Length);
        CareHome[] drawn = new CareHome[homes.Length];
        for (int i = 0; i < drawn.Length; i++) drawn[i] = HomeSample.Draw(random.Fork(), homes[i], network, leads, presence[i]);
        return [.. drawn];
    }

    private static Facts<Resident> Residents(SampleRandom random, HomeOutline[] homes, NetworkOutline network, List<Residency> residencies)
    {
        int codedAsDescription = residencies.Count == 0 ? 0 : random.Below(residencies.Count);
        Resident[] drawn = new Resident[residencies.Count];
        for (int i = 0; i < drawn.Length; i++)
        {
            drawn[i] = ResidentSample.Draw(random.Fork(), residencies[i], homes, network, i == codedAsDescription);
        }

        return [.. drawn];
    }
}
