using EhchRules.Cli.Output;
using Spectre.Console;

namespace EhchRules.Cli.Differences;

/// <summary>Writes how many outcomes change over many networks, the worst first.</summary>
internal sealed class OutcomeTotalsPage(Page page)
{
    private const int IdColumn = 15;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    internal void Write(OutcomeTotals totals)
    {
        page.Blank();
        page.Write($"Whose outcome changes, over {Words.Count(totals.Networks, "network")}", style: Heading);
        if (totals.Unchanged > 0) page.Write($"In {Words.Number(totals.Unchanged)} of them, nothing changes.");
        foreach (IGrouping<ChangeRank, (OutcomeTotals.Key Key, long Findings, int Networks)> rank in totals.All().GroupBy(static count => count.Key.Rank))
        {
            page.Write(ChangeRanks.InWords(rank.Key), indent: 2, style: Heading);
            foreach ((OutcomeTotals.Key key, long findings, int networks) in rank)
            {
                string before = ChangeWords.Before(key.Before, key.ForceBefore);
                string force = key.ForceAfter is { } now && rank.Key is not ChangeRank.NotMetByContract ? $", now {Words.Of(now)}" : string.Empty;
                page.Write($"{key.Requirement.Title}: {Words.Count(findings, "outcome")} in {Words.Count(networks, "network")}{force}; before, {before}; {ChangeWords.Of(key.Cause)}.", IdColumn, lead: $"    {key.Requirement.Id}");
            }
        }
    }
}
