namespace EhchRules.Tables;

/// <summary>What rows of <c>complete</c> say of single owners of one network, by the owner's row.</summary>
internal sealed class CompleteOwners
{
    private readonly OfTable?[] tables = new OfTable?[RecordTableTree.Current.All.Count];

    /// <summary>Adds days for which the rows of an owner are all there are.</summary>
    internal void Add(RecordTableNode table, int owner, DaySpan days) => (tables[table.Number] ??= new()).Add(owner, days);

    /// <summary>Says whether nothing is said of any owner.</summary>
    internal bool AreNone(RecordTableNode table) => tables[table.Number] is not { IsEmpty: false };

    /// <summary>Says whether the rows of an owner are all there are, for all days.</summary>
    internal bool IsAll(RecordTableNode table, int owner) => tables[table.Number] is { } said && said.IsAll(owner);

    /// <summary>Adds the days for which the rows of an owner are all there are, but are not for all days.</summary>
    internal void AddDays(RecordTableNode table, int owner, List<DaySpan> days) => tables[table.Number]?.AddDays(owner, days);

    internal void Clear()
    {
        foreach (OfTable? said in tables) said?.Clear();
    }

    /// <summary>What is said of one table.</summary>
    private sealed class OfTable
    {
        private readonly Dictionary<int, List<DaySpan>> some = [];
        private bool[] all = [];

        internal bool IsEmpty { get; private set; } = true;

        internal void Add(int owner, DaySpan days)
        {
            IsEmpty = false;
            if (days == DaySpan.All)
            {
                if (all.Length <= owner) Array.Resize(ref all, Math.Max(owner + 1, 2 * all.Length));
                all[owner] = true;
            }
            else if (some.TryGetValue(owner, out List<DaySpan>? known)) known.Add(days);
            else some[owner] = [days];
        }

        internal bool IsAll(int owner) => owner < all.Length && all[owner];

        internal void AddDays(int owner, List<DaySpan> days)
        {
            if (some.TryGetValue(owner, out List<DaySpan>? known)) days.AddRange(known);
        }

        internal void Clear()
        {
            IsEmpty = true;
            some.Clear();
            Array.Clear(all);
        }
    }
}
