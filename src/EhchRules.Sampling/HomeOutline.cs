namespace EhchRules.Sampling;

/// <summary>What sort of home it is, which settles its size, its services, and how long people live there.</summary>
internal enum HomeKind
{
    LearningDisability,
    MentalHealth,
    Residential,
    Nursing,
}

/// <summary>What happens to a home over the years that does not happen to most.</summary>
internal enum HomeStory
{
    Ordinary,

    /// <summary>It is an extra-care scheme, not a care home, and so out of scope.</summary>
    ExtraCare,

    /// <summary>It is claimed not to act as a care home substantively.</summary>
    Exempt,

    /// <summary>It was aligned weeks after the day by which it was to be.</summary>
    AlignedLate,

    /// <summary>It moved to the neighbouring network.</summary>
    MovedAway,

    /// <summary>A new owner registered it anew: another CQC location, the same home.</summary>
    RegisteredAnew,

    /// <summary>It opened when the service had been running for a while, in a wing of another home.</summary>
    NewlyOpened,
}

/// <summary>A home before its facts are drawn.</summary>
internal sealed record HomeOutline
{
    /// <summary>Gets the home's position in the network, from 0.</summary>
    internal required int Position { get; init; }

    internal required string Id { get; init; }

    internal required string Name { get; init; }

    internal required HomeKind Kind { get; init; }

    internal required HomeStory Story { get; init; }

    /// <summary>Gets the day on which it was first registered.</summary>
    internal required DateOnly Opened { get; init; }

    /// <summary>Gets the beds, from the first day on which anything is known to the last.</summary>
    internal required Facts<BedCount> Beds { get; init; }

    /// <summary>Gets whether its people live there for years, as they do where they did not come at the end of a long life.</summary>
    internal bool IsForWorkingAge => Kind is HomeKind.LearningDisability or HomeKind.MentalHealth;
}
