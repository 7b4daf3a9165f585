using System.Globalization;
using EhchRules.WhatIf;
using EhchRules.Worklists;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Writes one worklist as text: what a lead opens on Monday.</summary>
internal sealed class WorklistText(TextPage page, Worklist worklist)
{
    private const int Indent = 2;
    private const int DayColumn = 12;
    private const int ResidentsNamed = 8;
    private const int WaysSaid = 3;
    private const int CandidatesShown = 12;
    private const int HomesInFull = 20;

    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Late = new(Color.Red);

    internal void Write()
    {
        PrimaryCareNetwork network = worklist.Record.Network;
        WorklistItem[] all = [.. worklist.OfNetwork, .. worklist.Homes.SelectMany(static home => home.Items)];
        page.Write(network.Name is { } name ? $"{name} ({network.Code})" : network.Code.Value, style: Heading);
        page.Write($"Worklist for {Words.WithWeekday(worklist.On)}, looking ahead to {Words.WithWeekday(worklist.Through)}{Words.AsPublishedBy(worklist.Options.Assessment?.KnownOn)}.", style: Heading);
        page.Write($"As known on the day, and if nothing more is recorded: {Tally(all)}.");
        WriteSection("THE NETWORK", WorklistGroup.Of(worklist.OfNetwork));
        foreach (HomeWorklist home in worklist.Homes.Take(HomesInFull)) WriteHome(home);
        WriteOtherHomes([.. worklist.Homes.Skip(HomesInFull)]);
        page.Blank();
        page.Write("The order of residents is only a guide: who to see is a matter for clinical judgement and the home's advice, and nobody has to be seen every week. What needs judgement, or is not known, is listed by 'ehch assess'.");
    }

    private static string Tally(IReadOnlyCollection<WorklistItem> items)
    {
        int Of(WorklistState state) => items.Count(item => item.State == state);
        return $"{Words.Number(Of(WorklistState.Overdue))} overdue, {Words.Number(Of(WorklistState.Due))} due by then, {Words.Number(Of(WorklistState.NotMet))} not met with no due date";
    }

    private void WriteHome(HomeWorklist home)
    {
        page.Blank();
        page.Write(home.Home.Name is { } name ? $"{name.ToUpperInvariant()} ({home.Home.Id})" : home.Home.Id, style: Heading);
        WriteGroups(WorklistGroup.Of(home.Items));
        WriteRound(home);
    }

    private void WriteSection(string heading, IReadOnlyList<WorklistGroup> groups)
    {
        if (groups.Count == 0) return;
        page.Blank();
        page.Write(heading, style: Heading);
        WriteGroups(groups);
    }

    private void WriteGroups(IReadOnlyList<WorklistGroup> groups)
    {
        WriteDated("Overdue since", groups.Where(static group => group.First.State is WorklistState.Overdue), Late);
        WriteDated("Due by", groups.Where(static group => group.First.State is WorklistState.Due), null);
        WriteNotMet([.. groups.Where(static group => group.First.State is WorklistState.NotMet)]);
    }

    private void WriteDated(string heading, IEnumerable<WorklistGroup> groups, Style? style)
    {
        bool isFirst = true;
        DateOnly? told = null;
        foreach (WorklistGroup group in groups)
        {
            if (isFirst) page.Write(heading, Indent);
            isFirst = false;
            string day = group.First.By == told ? string.Empty : group.First.By!.Value.ToString("ddd d MMM", CultureInfo.InvariantCulture);
            if (group.First.By is { } by && by.Year != worklist.On.Year && day.Length > 0) day = by.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
            told = group.First.By;
            WriteGroup(group, day, style);
        }
    }

    private void WriteNotMet(IReadOnlyList<WorklistGroup> groups)
    {
        WorklistGroup[] duties = [.. groups.Where(static group => group.First.Finding.Force is not Force.Guidance)];
        if (duties.Length > 0) page.Write("Not met, no due date", Indent);
        foreach (WorklistGroup group in duties) WriteGroup(group, string.Empty, null);
        string[] advice = [.. groups.Except(duties).Select(static group => group.Residents.Count > 1 ? $"{group.Requirement.Id} {group.Requirement.Title} ({Words.Count(group.Residents.Count, "resident")})" : $"{group.Requirement.Id} {group.Requirement.Title}")];
        if (advice.Length > 0) page.Write($"Good practice (guidance) not in place: {string.Join("; ", advice)}", Indent, hang: Indent);
    }

    private void WriteGroup(WorklistGroup group, string day, Style? style)
    {
        string force = group.First.Finding.Force is Force.Contractual ? string.Empty : $" [{Words.Of(group.First.Finding.Force)}]";
        string who = group.Residents.Count > 0 ? $": {Words.Listed(group.Residents, ResidentsNamed)}" : string.Empty;
        page.Write($"{group.Requirement.Id} {group.Requirement.Title}{who}{force}", Indent * 2 + DayColumn, hang: Indent, lead: new string(' ', Indent * 2) + day, style: style);
        if (group.Sentence is { } sentence && !group.First.IsComing) page.Write(sentence, Indent * 2 + DayColumn + Indent);
        Settlement settlement = group.First.FindSettlement();
        string of = group.Residents.Count > 1 ? $", for example for {group.Residents[0]}" : string.Empty;
        page.Write(settlement.WhyNone is null ? $"To do{of}: {settlement.Ways(WaysSaid)}." : settlement.ToString(), Indent * 2 + DayColumn + Indent);
    }

    private void WriteRound(HomeWorklist home)
    {
        if (home.Candidates.IsEmpty && home.InHospital.IsEmpty) return;
        string by = home.NextRoundBy is { } next ? $", due by {next.ToString("dddd d MMMM", CultureInfo.InvariantCulture)}" : string.Empty;
        string last = home.LastRound is { } held ? $"; the last was held on {held.ToString("d MMMM", CultureInfo.InvariantCulture)}" : string.Empty;
        page.Write($"For the next round{by}{last}", Indent);
        foreach ((RoundCandidate candidate, int rank) in home.Candidates.Take(CandidatesShown).Select(static (candidate, i) => (candidate, i + 1)))
        {
            page.Write(
                $"{ShownText.Resident(candidate.Resident)}: {string.Join("; ", candidate.Reasons.Select(static reason => reason.Text))}",
                Indent * 2 + 4,
                hang: Indent,
                lead: rank.ToString(CultureInfo.InvariantCulture).PadLeft(Indent * 2 + 2));
        }

        List<string> rest = [];
        if (home.Candidates.Length > CandidatesShown) rest.Add($"{Words.Number(home.Candidates.Length - CandidatesShown)} more with a reason (--format json lists all)");
        if (home.Others > 0) rest.Add($"{Words.Count(home.Others, "other resident")} with no recorded reason");
        if (!home.InHospital.IsEmpty) rest.Add($"in hospital: {Words.Listed([.. home.InHospital.Select(ShownText.Resident)], ResidentsNamed)}");
        if (rest.Count > 0) page.Write(string.Join("; ", rest), Indent * 2 + 4);
    }

    private void WriteOtherHomes(IReadOnlyList<HomeWorklist> homes)
    {
        if (homes.Count == 0) return;
        page.Blank();
        page.Write("OTHER HOMES, IN SHORT (--format json lists all)", style: Heading);
        foreach (HomeWorklist home in homes)
        {
            string first = home.Items.Min(static item => item.By) is { } soonest ? $", the first on {Words.Of(soonest)}" : string.Empty;
            page.Write($"{home.Home.Name ?? home.Home.Id}: {Tally(home.Items)}{first}; {Words.Count(home.Candidates.Length, "resident")} to consider at the next round", Indent, hang: Indent);
        }
    }
}
