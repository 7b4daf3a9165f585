using EhchRules.Comparison;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Writes whose outcome changes in one network, the worst first. What changes alike for many is one entry that names them.</summary>
internal sealed class OutcomeChangesText(TextPage page, RecordChanges changes, IReadOnlyList<OutcomeChange> chosen)
{
    private const int IdColumn = 15;
    private const int NamesShown = 8;

    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Wrong = new(Color.Red, decoration: Decoration.Bold);

    internal void Write()
    {
        PrimaryCareNetwork network = changes.Record.Network;
        string name = network.Name is { } known ? $"{known} ({network.Code})" : network.Code.ToString();
        page.Write($"Whose outcome changes in {name}, {ChangeWords.Sides(changes.From, changes.To)}", style: Heading);
        if (chosen.Count == 0)
        {
            page.Write("Nobody's.");
            return;
        }

        IReadOnlyList<OutcomeChangeGroup> groups = OutcomeChangeGroup.Of(chosen, changes);
        bool isOneDay = changes.From.On == changes.To.On;
        foreach (IGrouping<(ChangeRank Rank, ChangeCause Cause), OutcomeChangeGroup> told in groups.GroupBy(static group => (group.Rank, group.Cause)))
        {
            page.Write($"{ChangeRanks.InWords(told.Key.Rank)}, {ChangeWords.Of(told.Key.Cause, isOneDay)}", indent: 2, style: told.Key.Rank <= ChangeRank.NotMetOtherwise ? Wrong : Heading);
            foreach (OutcomeChangeGroup group in told) Write(group);
        }

        page.Blank();
        page.Write("The cause is found by judging the second day again with one thing changed: with the first day's rules, or without entries dated after the first day. Where neither matters, the cause is that time passed.");
    }

    private void Write(OutcomeChangeGroup group)
    {
        page.Write($"{group.Requirement.Title}: {group.Reach()}{group.Force()}; before, {group.Before()}.", IdColumn, lead: $"    {group.Requirement.Id}");
        if (group.IsOfTheTerm) return;

        // What is well needs no sentence, unless it is of one alone.
        if (group.Rank is not ChangeRank.Met || group.Names is [_]) page.Write(group.Sentence(), IdColumn);
        if (group.Requirement.Subject is not SubjectKind.Network && group.Names is [_, _, ..]) page.Write($"{Words.Listed(group.Names, NamesShown)}.", IdColumn, hang: 2);
    }
}
