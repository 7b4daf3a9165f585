namespace EhchRules.Cli.Sample;

/// <summary>What the columns of a file of practices are called. NHS Digital publishes the same in two layouts.</summary>
/// <param name="Practice">The practice's code.</param>
/// <param name="Network">The network's code.</param>
/// <param name="NetworkName">The network's name.</param>
/// <param name="SubIcb">The code of the sub-ICB location, once the clinical commissioning group.</param>
/// <param name="Icb">The code of the integrated care board, once the partnership.</param>
internal sealed record PracticeMappingColumns(string Practice, string Network, string NetworkName, string SubIcb, string Icb)
{
    /// <summary>Gets the columns of the mapping that goes with QOF, a file a year.</summary>
    internal static PracticeMappingColumns Qof { get; } = new("PRACTICE_CODE", "PCN_ODS_CODE", "PCN_NAME", "CCG_ODS_CODE", "STP_ODS_CODE");

    /// <summary>Gets the columns of the mapping that goes with the numbers of registered patients, a file a month.</summary>
    internal static PracticeMappingColumns Monthly { get; } = new("PRACTICE_CODE", "PCN_CODE", "PCN_NAME", "CCG_CODE", "STP_CODE");

    internal IReadOnlyList<string> All => [Practice, Network, NetworkName, SubIcb, Icb];

    /// <summary>Finds the layout of a header: the one that more of its columns fit.</summary>
    internal static PracticeMappingColumns In(IReadOnlyCollection<string> header)
    {
        HashSet<string> names = new(header.Select(static name => name.Trim()), StringComparer.OrdinalIgnoreCase);
        return Monthly.All.Count(names.Contains) > Qof.All.Count(names.Contains) ? Monthly : Qof;
    }
}
