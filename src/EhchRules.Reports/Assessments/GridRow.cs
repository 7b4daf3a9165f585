using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>A row of the grid: the network or a home, and for each topic the worst that is found.</summary>
/// <param name="Name">The name.</param>
/// <param name="Href">The section that tells more.</param>
/// <param name="IsNetwork">Whether it is the row of the network, which stays first however the rows are sorted.</param>
/// <param name="Cells">The cells, one a topic.</param>
internal sealed record GridRow(string Name, string Href, bool IsNetwork, IReadOnlyList<GridCell> Cells);

/// <summary>A cell of the grid.</summary>
/// <param name="Topic">The topic, in words.</param>
/// <param name="Look">How the worst outcome looks.</param>
/// <param name="Key">The style: of the outcome, and apart where nothing of it is by contract.</param>
/// <param name="Count">How many findings have that outcome, in words; empty where nothing is judged.</param>
/// <param name="Detail">What else is to be said.</param>
/// <param name="SortKey">A number by which cells are sorted, the worst the least.</param>
/// <param name="Href">The section that a reader without scripts is led to.</param>
/// <param name="ListHref">The findings of the cell.</param>
internal sealed record GridCell(string Topic, OutcomeLook Look, string Key, string Count, string Detail, int SortKey, string Href, string ListHref)
{
    internal static GridCell Of(Topic topic, IReadOnlyList<Finding> findings, int home, string href)
    {
        string words = Words.Of(topic);
        string list = PageLinks.ToList(topic: topic, home: home);
        if (findings.Count == 0) return new(words, OutcomeLook.Of(Outcome.NotApplicable), "Nothing", string.Empty, "nothing to judge", int.MaxValue, href, list);
        Outcome worst = OutcomeSigns.WorstFirst.First(outcome => findings.Any(finding => finding.Outcome == outcome));
        OutcomeLook look = OutcomeLook.Of(worst);
        int count = findings.Count(finding => finding.Outcome == worst);
        int byContract = findings.Count(finding => finding.Outcome == worst && finding.Force is Force.Contractual);
        bool isNotMet = worst is Outcome.NotMet;
        string detail = !isNotMet || byContract == count ? string.Empty : byContract == 0 ? "none by contract" : $"{Words.Number(byContract)} by contract";
        int rank = (look.Rank * 2) + (isNotMet && byContract == 0 ? 1 : 0);
        int sort = (rank * 1_000_000) + 999_999 - Math.Min(isNotMet && byContract > 0 ? byContract : count, 999_999);
        string shown = worst is Outcome.NotApplicable ? string.Empty : Words.Number(count);
        return new(words, look, isNotMet && byContract == 0 ? "NotMetOther" : look.Key, shown, detail, sort, href, list);
    }
}
