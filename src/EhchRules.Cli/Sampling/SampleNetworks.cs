namespace EhchRules.Cli.Sampling;

/// <summary>Makes synthetic networks, with homes and residents about whom nothing is real, for trying the tool and measuring its speed.</summary>
/// <remarks>
/// Equal options give equal records, on every machine and in every run. A network depends on the seed, its own position and the size asked
/// for, and on no other network, so the first ten of a thousand are the ten that one gets when asking for ten.
/// </remarks>
internal static class SampleNetworks
{
    /// <summary>Makes the networks one at a time, so that a whole country needs no more memory than one network.</summary>
    /// <param name="options">What is asked for.</param>
    /// <exception cref="ArgumentException">The options cannot be met; <see cref="SampleOptions.Problems"/> says so beforehand.</exception>
    internal static IEnumerable<NetworkRecord> Generate(SampleOptions options)
    {
        MappedNetworks? mapped = Check(options);
        return Enumerable.Range(0, options.Networks ?? 1).Select(position => Make(options, mapped, position));
    }

    /// <summary>Makes the one network at a position, from 0.</summary>
    internal static NetworkRecord At(SampleOptions options, int position) => Make(options, Check(options), position);

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
