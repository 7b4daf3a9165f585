namespace EhchRules.Tables;

/// <summary>Whether what has no rows is known to be none: whether <c>complete</c> covers all the days on which the owner could have had an entry that counts.</summary>
/// <remarks>
/// <para>
/// These days begin with the network, or with the home's first alignment to it, the resident's first stay or the owning entry, and end with the last day to be judged, or with the
/// resident's last stay if that is over. Where a beginning is not known, everything before is asked for as well.
/// </para>
/// <para>
/// So it is for what a home or a resident has once and for all, such as a plan, a code or an offer, and for what an entry has with a day of its own: one from before counts too. A round and a
/// check-in count in their week alone, and what has a first and a last day counts on the days between.
/// </para>
/// </remarks>
internal sealed class Coverage(NetworkRows rows, DateOnly? judgedThrough)
{
    private readonly Dictionary<RecordTableNode, Gap> gaps = [];
    private readonly List<DaySpan> said = [];
    private readonly Said[] ofNames = new Said[RecordTableTree.Current.All.Count];

    /// <summary>Gets a warning for each table of which some rows, or their absence, say less than they seem to.</summary>
    internal IEnumerable<TableWarning> Warnings => gaps.OrderBy(static gap => gap.Key.Number).SelectMany(static gap => gap.Value.Warnings(gap.Key.Table.Name));

    /// <summary>Says whether the entries of an owner are known.</summary>
    /// <param name="table">The table of the entries.</param>
    /// <param name="owner">The row of the owner.</param>
    /// <param name="hasRows">Whether there are any.</param>
    /// <param name="isNoted">Whether days that are not covered are warned of.</param>
    internal bool IsKnown(RecordTableNode table, int owner, bool hasRows, bool isNoted)
    {
        if (rows.WithLostRows.Count > 0 && rows.WithLostRows.Contains(table)) return hasRows;
        Said named = ofNames[table.Number] is Said.NotAsked ? ofNames[table.Number] = OfNames(table) : ofNames[table.Number];
        if (named is Said.All || rows.CompleteOwners.IsAll(table, owner)) return true;
        if (named is Said.Nothing && rows.CompleteOwners.AreNone(table)) return hasRows;
        said.Clear();
        rows.CompleteOwners.AddDays(table, owner, said);
        if (named is Said.Something)
        {
            (string of, string? at) = rows.NameOf(table.Anchor, owner);
            rows.OfAll.AddDays(table, of, at, said);
            rows.Complete.AddDays(table, of, at, said);
        }

        if (said.Count == 0) return hasRows;
        if (said.Contains(DaySpan.All)) return true;
        DaySpan needed = DaysOf(table, owner);
        if (needed.IsCoveredBy(said)) return true;
        if (!isNoted) return hasRows;
        if (!gaps.TryGetValue(table, out Gap? gap)) gaps[table] = gap = new();
        (string key, string? entry) = rows.NameOf(table.Anchor, owner);
        gap.Note(entry is null ? key : $"{key}, {entry}", needed, hasRows);
        return hasRows;
    }

    /// <summary>Says what rows of <c>complete</c> that are of all owners, or of those of a name, say of a table.</summary>
    private Said OfNames(RecordTableNode table) =>
        rows.OfAll.AreAll(table) || rows.Complete.AreAll(table) ? Said.All
        : rows.OfAll.AreNone(table) && rows.Complete.AreNone(table) ? Said.Nothing
        : Said.Something;

    private DaySpan DaysOf(RecordTableNode table, int owner)
    {
        DateOnly end = judgedThrough ?? DateOnly.MaxValue;
        DaySpan days = table.Anchor is not { } anchor ? OfNetwork(end)
            : anchor.IsOfEntries ? OfEntry(rows[anchor], owner, table.IsOfEvents ? null : end)
            : anchor.Table.Name == "homes" ? OfHome(owner, end)
            : OfResident(owner, end);
        if (table is { Anchor: not null, IsOfEvents: true }) days = days with { From = DateOnly.MinValue };
        return days.From > days.To ? days with { From = days.To } : days;
    }

    private DaySpan OfNetwork(DateOnly end) => new(Cell("networks", 0, "from") ?? DateOnly.MinValue, end);

    private DaySpan OfHome(int home, DateOnly end)
    {
        DaySpan whole = OfNetwork(end);
        IEnumerable<DateOnly?> begun = RowsOf("alignments", home).Where(row => Cells("alignments", "aligned_network").Text(row) == rows.Code).Select(row => Cell("alignments", row, "from"));
        return begun.Min() is { } first ? whole with { From = first } : whole;
    }

    private DaySpan OfResident(int resident, DateOnly end)
    {
        DaySpan whole = OfNetwork(end);
        int[] stays = [.. RowsOf("stays", resident)];
        if (stays.Length == 0 || stays.Any(stay => Cell("stays", stay, "from") is null)) return whole;
        DateOnly from = stays.Min(stay => Cell("stays", stay, "from")!.Value);
        DateOnly to = stays.Max(stay => Cell("stays", stay, "to") ?? DateOnly.MaxValue);
        return new(from, to < end ? to : end);
    }

    private DaySpan OfEntry(TableRows entries, int row, DateOnly? end)
    {
        if (end is not { } last) return new(DateOnly.MinValue, judgedThrough ?? DateOnly.MaxValue);
        RecordTable table = entries.Node.Table;
        DateOnly? from = Enumerable.Range(0, table.Columns.Length).Where(place => table.Columns[place] is { Kind: ColumnKind.Day, Name: not "to" }).Select(place => entries[place].Day(row)).Min();
        int to = table.PlaceOf("to");
        DateOnly through = to < 0 ? from ?? last : entries[to].Day(row) ?? last;
        return new(from ?? DateOnly.MinValue, through < last ? through : last);
    }

    private IEnumerable<int> RowsOf(string table, int owner)
    {
        TableRows entries = rows[RecordTableTree.Current.Find(table)!];
        for (int row = entries.FirstOf(owner); row >= 0; row = entries.NextOf(row)) yield return row;
    }

    private DateOnly? Cell(string table, int row, string column) => Cells(table, column).Day(row);

    private ColumnCells Cells(string table, string column)
    {
        TableRows entries = rows[RecordTableTree.Current.Find(table)!];
        return entries[entries.Node.Table.PlaceOf(column)];
    }

    private enum Said
    {
        NotAsked,
        Nothing,
        Something,
        All,
    }

    /// <summary>What is not covered of one table.</summary>
    private sealed class Gap
    {
        private int without;
        private string? firstWithout;
        private int with;
        private string? firstWith;

        internal void Note(string owner, DaySpan needed, bool hasRows)
        {
            string text = $"{ShownText.Resident(owner)}, from {Day(needed.From)} to {Day(needed.To)}";
            if (hasRows)
            {
                with++;
                firstWith ??= text;
            }
            else
            {
                without++;
                firstWithout ??= text;
            }
        }

        internal IEnumerable<TableWarning> Warnings(string table)
        {
            if (firstWithout is not null) yield return new(table, null, "no row, and complete does not cover all days that matter: not known, and not none", firstWithout, without);
            if (firstWith is not null) yield return new(table, null, "rows, but complete does not cover all days that matter: on the others there counts as none what may be missing", firstWith, with);
        }

        private static string Day(DateOnly day) =>
            day == DateOnly.MinValue ? "the beginning" : day == DateOnly.MaxValue ? "the end" : IsoDay.Of(day);
    }
}
