namespace EhchRules.Sampling;

/// <summary>A practice and the network it belongs to, as published for England (NHS Digital's QOF mapping, 2023/24).</summary>
public sealed record PracticeMapping
{
    /// <summary>Gets the practice. It belongs to one network alone.</summary>
    public required PracticeCode Practice { get; init; }

    /// <summary>Gets the network.</summary>
    public required PcnCode Network { get; init; }

    /// <summary>Gets the network's name. Where the rows of a network differ, the name of most of them is taken.</summary>
    public required string NetworkName { get; init; }

    /// <summary>Gets the sub-ICB location, once the clinical commissioning group: the commissioner in a sample.</summary>
    public required OdsCode SubIcb { get; init; }

    /// <summary>Gets the integrated care board, which published files still call by its older name, STP; null where the file has no code of it. A sample makes no use of it.</summary>
    public OdsCode? Icb { get; init; }
}
