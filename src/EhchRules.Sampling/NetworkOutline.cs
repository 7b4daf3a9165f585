namespace EhchRules.Sampling;

/// <summary>Who a network of a sample is, before anything is drawn about it.</summary>
internal sealed record NetworkOutline
{
    /// <summary>Gets the network's position in the sample, from 0.</summary>
    internal required int Position { get; init; }

    internal required PcnCode Code { get; init; }

    internal required string Name { get; init; }

    internal required OdsCode Commissioner { get; init; }

    /// <summary>Gets the practices of the network, at least one.</summary>
    internal required IReadOnlyList<PracticeCode> Practices { get; init; }

    /// <summary>Gets the network to which a home of this one may move away.</summary>
    internal required PcnCode Neighbour { get; init; }

    /// <summary>Gets practices outside the network, with which residents may be registered, at least one.</summary>
    internal required IReadOnlyList<PracticeCode> PracticesElsewhere { get; init; }
}
