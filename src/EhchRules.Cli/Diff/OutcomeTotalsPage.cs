using EhchRules.Cli.Console;
using EhchRules.Comparison;
using Spectre.Console;

namespace EhchRules.Cli.Diff;

/// <summary>Writes how many outcomes change over many networks, the worst first.</summary>
internal sealed class OutcomeTotalsPage(TextPage page, bool isOneDay)
{
    private const int IdColumn = 15;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    internal void Write(OutcomeTotals totals)
    {
        page.Blank();
        page.Write($"Whose outcome changes, over {Words.Count(totals.Networks, "network")}", style: Heading);
        if (totals.Unchanged > 0) page.Write($"In {Words.Number(totals.Unchanged)} of them, nothing changes.");
        foreach (IGrouping<(ChangeRank Rank, ChangeCause Cause), OutcomeTotal> told in totals.All().GroupBy(static total => (total.Rank, total.Cause)).OrderBy(static told => told.Key))
        {
            page.Write($"{ChangeRanks.InWords(told.Key.Rank)}, {ChangeWords.Of(told.Key.Cause, isOneDay)}", indent: 2, style: Heading);
            foreach (OutcomeTotal total in told)
            {
                string before = ChangeWords.Before(total.Before, total.ForceBefore);
                string force = total.ForceAfter is { } now && told.Key.Rank is not ChangeRank.NotMetByContract ? $", now {Words.Of(now)}" : string.Empty;
                page.Write($"{total.Requirement.Title}: {Words.Count(total.Outcomes, "outcome")} in {Words.Count(total.Networks, "network")}{force}; before, {before}.", IdColumn, lead: $"    {total.Requirement.Id}");
            }
        }
    }
}
