using System.Globalization;

namespace EhchRules.Tables;

/// <summary>Faults as they are found, up to a number: what is beyond is counted.</summary>
internal sealed class TableFaults
{
    private const int Most = 10_000;

    private readonly List<TableFault> listed = [];
    private long unlisted;

    /// <summary>Gets how many there are.</summary>
    internal long Count => listed.Count + unlisted;

    /// <summary>Gets the faults; where there are too many, the last says how many more there are.</summary>
    internal IEnumerable<TableFault> Listed =>
        unlisted == 0 ? listed : listed.Append(new() { Text = string.Create(CultureInfo.InvariantCulture, $"there are {unlisted} more faults than the first {Most}") });

    internal void Add(TableFault fault)
    {
        if (listed.Count < Most) listed.Add(fault);
        else unlisted++;
    }

    internal void Clear()
    {
        listed.Clear();
        unlisted = 0;
    }
}
