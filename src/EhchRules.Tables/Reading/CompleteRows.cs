using System.Text;

namespace EhchRules.Tables;

/// <summary>What rows of <c>complete</c> say by name: of which owners the rows of a table are all there are, and for which days.</summary>
internal sealed class CompleteRows
{
    private readonly Dictionary<RecordTableNode, OfTable> tables = [];

    /// <summary>Adds a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="key">The owner; empty for all.</param>
    /// <param name="entry">The owning entry; empty for all.</param>
    internal void Add(CompleteRow row, ReadOnlySpan<byte> key, ReadOnlySpan<byte> entry)
    {
        if (!tables.TryGetValue(row.Table, out OfTable? said)) tables[row.Table] = said = new();
        said.Add(Name(key), Name(entry), row.Days);
    }

    /// <summary>Says whether every list of a table is complete, for all days.</summary>
    internal bool AreAll(RecordTableNode table) => tables.TryGetValue(table, out OfTable? said) && said.AreAll;

    /// <summary>Says whether nothing is said of any list of a table.</summary>
    internal bool AreNone(RecordTableNode table) => !tables.ContainsKey(table);

    /// <summary>Adds the days for which something is said of an owner.</summary>
    /// <param name="table">The table of whose rows it is said.</param>
    /// <param name="key">The id of the home or the resident, or the code of the network.</param>
    /// <param name="entry">What the owning entry is named by; null where the home, the resident or the network owns.</param>
    /// <param name="days">Takes the days.</param>
    internal void AddDays(RecordTableNode table, string key, string? entry, List<DaySpan> days)
    {
        if (!tables.TryGetValue(table, out OfTable? said)) return;
        said.AddDays(null, null, days);
        said.AddDays(key, null, days);
        if (entry is null) return;
        said.AddDays(null, entry, days);
        said.AddDays(key, entry, days);
    }

    internal void Clear() => tables.Clear();

    private static string? Name(ReadOnlySpan<byte> utf8) => utf8.IsEmpty ? null : Encoding.UTF8.GetString(utf8);

    /// <summary>What is said of one table.</summary>
    private sealed class OfTable
    {
        private readonly Dictionary<(string? Key, string? Entry), List<DaySpan>> owners = [];

        internal bool AreAll { get; private set; }

        internal void Add(string? key, string? entry, DaySpan days)
        {
            AreAll |= key is null && entry is null && days == DaySpan.All;
            if (!owners.TryGetValue((key, entry), out List<DaySpan>? known)) owners[(key, entry)] = known = [];
            known.Add(days);
        }

        internal void AddDays(string? key, string? entry, List<DaySpan> days)
        {
            if (owners.TryGetValue((key, entry), out List<DaySpan>? found)) days.AddRange(found);
        }
    }
}
