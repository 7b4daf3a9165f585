using EhchRules.Catalogue;
using EhchRules.Comparison;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>How many outcomes change over several networks between the same two days, the worst first.</summary>
/// <param name="topics">The topics whose changes are counted; null means all.</param>
public sealed class OutcomeChangeSummary(IReadOnlySet<Topic>? topics = null) : SummaryReport<RecordChanges>
{
    private const int IdColumn = 15;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    private readonly OutcomeTotals totals = new();
    private bool isOneDay;

    private protected override void Take(RecordChanges answer)
    {
        isOneDay = answer.From.On == answer.To.On;
        totals.Add(ChangeWords.Of(answer, topics));
    }

    internal override void Write(TextPage page)
    {
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
