namespace EhchRules.Cli.Sampling;

/// <summary>A practice and the network it belongs to, as published for England (NHS Digital QOF mapping, 2023/24).</summary>
internal sealed record PracticeMapping
{
    internal required PracticeCode Practice { get; init; }

    internal required PcnCode Network { get; init; }

    internal required string NetworkName { get; init; }

    /// <summary>Gets the sub-ICB location, once the clinical commissioning group: the commissioner in a sample.</summary>
    internal required OdsCode SubIcb { get; init; }

    /// <summary>Gets the integrated care board, which the file still calls by its older name, STP.</summary>
    internal required OdsCode Icb { get; init; }
}
