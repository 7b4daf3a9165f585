using EhchRules.Json;
using EhchRules.Worklists;

namespace EhchRules.Reports;

/// <summary>A worklist as its template reads it.</summary>
internal sealed class WorklistPage
{
    private const string AnchorOfNetwork = "network";
    private const int MostLines = 400;
    private const int HomesAtHead = 20;
    private const int ResidentsNamed = 8;

    internal WorklistPage(Worklist worklist)
    {
        PrimaryCareNetwork network = worklist.Record.Network;
        DateOnly on = worklist.On;
        Network = ShownText.Of(network.Name ?? network.Code.Value);
        Code = network.Code.Value;
        Head = new($"{Network}: EHCH worklist for {Words.Of(on)}");
        Days = $"Worklist for {Words.WithWeekday(on)}, looking ahead to {Words.WithWeekday(worklist.Through)}{Words.AsPublishedBy(worklist.Options.Assessment?.KnownOn)}.";
        Overdue = Words.Number(WorkRows.CountOf(worklist, WorklistState.Overdue));
        Due = Words.Number(WorkRows.CountOf(worklist, WorklistState.Due));
        NotMet = Words.Number(WorkRows.CountOf(worklist, WorklistState.NotMet));
        Dictionary<string, string> anchors = worklist.Homes
            .Select(static (home, i) => (home.Home.Id, Anchor: FormattableString.Invariant($"home-{i + 1}")))
            .ToDictionary(static pair => pair.Id, static pair => pair.Anchor, StringComparer.Ordinal);
        WorklistLine[] lines = [.. LinesOf(worklist, WorklistState.Overdue, anchors), .. LinesOf(worklist, WorklistState.Due, anchors)];
        Lines = [.. lines.Take(MostLines)];
        More = lines.Length > MostLines ? $"and {Words.Count(lines.Length - MostLines, "more line")}: see home by home" : string.Empty;
        OfNetwork = new(AnchorOfNetwork, "The network", Code, worklist.OfNetwork, on, home: null);
        Homes =
        [
            .. worklist.Homes.Select(home => new WorklistSheet(anchors[home.Home.Id], NameOf(home.Home), ShownText.Of(home.Home.Id), home.Items, on, home)),
        ];
        RuleSet = EhchRuleSet.Current.Version;
        RecordHash = EhchJson.HashRecord(worklist.Record);
    }

    public PageHead Head { get; }

    public string Network { get; }

    public string Code { get; }

    public string Days { get; }

    public string Overdue { get; }

    public string Due { get; }

    public string NotMet { get; }

    /// <summary>Gets what has a day, the soonest first.</summary>
    public IReadOnlyList<WorklistLine> Lines { get; }

    public string More { get; }

    public WorklistSheet OfNetwork { get; }

    public IReadOnlyList<WorklistSheet> Homes { get; }

    /// <summary>Gets the homes for the head of the page, where they are few enough to find one there.</summary>
    public IReadOnlyList<WorklistSheet> FewHomes => Homes.Count <= HomesAtHead ? Homes : [];

    public string RuleSet { get; }

    public string RecordHash { get; }

    private static string NameOf(CareHome home) => ShownText.Of(home.Name ?? home.Id);

    private static IEnumerable<WorklistLine> LinesOf(Worklist worklist, WorklistState state, Dictionary<string, string> anchors) => WorkRows
        .GroupsOf(worklist, state)
        .OrderBy(static pair => pair.Group.First.By)
        .Select(pair => new WorklistLine(
            state is WorklistState.Overdue,
            WorklistTask.DayOf(pair.Group, worklist.On),
            pair.Home is { } home ? NameOf(home) : "The network",
            $"#{(pair.Home is { } of ? anchors[of.Id] : AnchorOfNetwork)}",
            $"{pair.Group.Requirement.Id} {pair.Group.Requirement.Title}",
            WorklistTask.ForceOf(pair.Group),
            Words.Listed(pair.Group.Residents, ResidentsNamed)));
}
