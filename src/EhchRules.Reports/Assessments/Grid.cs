using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>The grid of homes and topics, by the worst outcome.</summary>
internal sealed class Grid
{
    internal Grid(AssessmentView view, PageSubjects subjects)
    {
        Topic[] topics = [.. view.Assessment.Findings.Select(static finding => finding.Requirement.Topic).Distinct().Order()];
        Topics = [.. topics.Select(Words.Of)];
        int homes = subjects.Record.Homes.Count;
        List<Finding>[][] cells = [.. Enumerable.Range(0, homes + 2).Select(_ => topics.Select(static _ => new List<Finding>()).ToArray())];

        foreach (Finding finding in view.Assessment.Findings) cells[subjects.Of(finding.Subject).Home + 1][Array.IndexOf(topics, finding.Requirement.Topic)].Add(finding);
        int[] worstFirst = [.. view.Homes.Where(static home => home.Home is not null).Select(home => subjects.OfHome(home.Home!).Home)];
        HashSet<int> withSection = [.. worstFirst];
        int[] order = [-1, .. worstFirst, .. Enumerable.Range(0, homes).Where(place => !withSection.Contains(place))];
        bool isHomeNotKnown = view.Homes.Any(static home => home.Home is null);
        List<GridRow> rows = [.. order.Select(place => RowOf(place))];
        bool anyWithoutHome = subjects.All.Any(subject => subject.Home == homes);
        if (anyWithoutHome) rows.Add(RowOf(homes));
        Rows = rows;

        GridRow RowOf(int place)
        {
            PageSubject? subject = place >= 0 && place < homes ? subjects.All[place + 1] : null;
            string href = place < 0 ? "#home-network" : subject is null && isHomeNotKnown ? "#" + HomeSection.AnchorOfNoHome : subject is not null && withSection.Contains(place) ? $"#home-{subject.Anchor}" : "#home-others";
            string name = place < 0 ? "The network" : subject?.Name ?? "Residents whose home is not known";
            return new(name, href, place < 0, [.. topics.Select((topic, j) => GridCell.Of(topic, cells[place + 1][j], place, href))]);
        }
    }

    public IReadOnlyList<string> Topics { get; }

    public IReadOnlyList<GridRow> Rows { get; }

    /// <summary>Gets the outcomes, for the key.</summary>
    public IReadOnlyList<OutcomeLook> Key => [.. OutcomeSigns.WorstFirst.Select(OutcomeLook.Of)];
}
