using EhchRules.Worklists;

namespace EhchRules.Reports;

/// <summary>The rows of what is overdue, or of what falls due, the soonest first.</summary>
internal sealed class WorkRows
{
    /// <summary>More than a person reads; the list of findings has the rest.</summary>
    private const int MostRows = 250;

    private WorkRows(IReadOnlyList<WorkRow> rows, int items, int groups)
    {
        Rows = rows;
        Items = items;
        Count = Words.Number(items);
        More = groups > rows.Count ? $"and {Words.Count(groups - rows.Count, "more line")}: see the findings below" : string.Empty;
    }

    public IReadOnlyList<WorkRow> Rows { get; }

    internal int Items { get; }

    public string Count { get; }

    public string More { get; }

    internal static WorkRows Of(Worklist worklist, WorklistState state, PageSubjects subjects, PageLinks links)
    {
        (PageSubject Where, WorklistGroup Group)[] groups =
        [
            .. GroupsOf(worklist, state)
                .Select(pair => (pair.Home is { } home ? subjects.OfHome(home) : subjects.Network, pair.Group))
                .OrderBy(static pair => pair.Group.First.By),
        ];
        return new([.. groups.Take(MostRows).Select(pair => new WorkRow(pair.Group, pair.Where, links))], CountOf(worklist, state), groups.Length);
    }

    /// <summary>Counts what stands in a worklist with a state.</summary>
    internal static int CountOf(Worklist worklist, WorklistState state) =>
        worklist.OfNetwork.Count(item => item.State == state) + worklist.Homes.Sum(home => home.Items.Count(item => item.State == state));

    /// <summary>Gets what has a state and a day, of the network (whose home is null) and then of each home.</summary>
    internal static IEnumerable<(CareHome? Home, WorklistGroup Group)> GroupsOf(Worklist worklist, WorklistState state) =>
        GroupsOf(worklist.OfNetwork, state, null).Concat(worklist.Homes.SelectMany(home => GroupsOf(home.Items, state, home.Home)));

    private static IEnumerable<(CareHome? Home, WorklistGroup Group)> GroupsOf(IEnumerable<WorklistItem> items, WorklistState state, CareHome? home) =>
        WorklistGroup.Of(items.Where(item => item.State == state && item.By is not null)).Select(group => (home, group));
}
