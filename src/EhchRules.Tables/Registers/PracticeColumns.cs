namespace EhchRules.Tables;

/// <summary>What the columns of a mapping of practices are called. NHS Digital publishes the same in two layouts.</summary>
/// <param name="Source">The layout.</param>
/// <param name="Practice">The practice's code.</param>
/// <param name="Network">The network's code.</param>
/// <param name="NetworkName">The network's name.</param>
/// <param name="SubIcb">The code of the sub-ICB location, once the clinical commissioning group.</param>
/// <param name="Icb">The code of the integrated care board, once the partnership.</param>
internal sealed record PracticeColumns(PracticeSource Source, string Practice, string Network, string NetworkName, string SubIcb, string Icb)
{
    /// <summary>The day of the extract, in the monthly layout alone. It may be missing.</summary>
    internal const string Extract = "EXTRACT_DATE";

    private static PracticeColumns Qof { get; } = new(PracticeSource.QofMapping, "PRACTICE_CODE", "PCN_ODS_CODE", "PCN_NAME", "CCG_ODS_CODE", "STP_ODS_CODE");

    private static PracticeColumns Monthly { get; } = new(PracticeSource.MonthlyMapping, "PRACTICE_CODE", "PCN_CODE", "PCN_NAME", "CCG_CODE", "STP_CODE");

    internal IReadOnlyList<string> All => [Practice, Network, NetworkName, SubIcb, Icb];

    /// <summary>Says whether a row is the header of a mapping, whole or not.</summary>
    internal static bool AreAnyIn(IReadOnlyCollection<string> row) => In(row).All.Any(name => row.Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>Finds the layout of a header: the one that more of its columns fit.</summary>
    internal static PracticeColumns In(IReadOnlyCollection<string> header)
    {
        HashSet<string> names = new(header, StringComparer.OrdinalIgnoreCase);
        return Monthly.All.Count(names.Contains) > Qof.All.Count(names.Contains) ? Monthly : Qof;
    }
}
