using System.Globalization;
using EhchRules.WhatIf;
using EhchRules.Worklists;

namespace EhchRules.Reports;

/// <summary>Something that is overdue or falls due, for one subject or several of one home.</summary>
internal sealed class WorkRow
{
    private const int ResidentsNamed = 8;
    private const int WaysSaid = 3;

    internal WorkRow(WorklistGroup group, PageSubject where, PageLinks links)
    {
        WorklistItem first = group.First;
        DateOnly by = first.By!.Value;
        Day = by.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);
        SortKey = by.DayNumber;
        RequirementId = first.Requirement.Id;
        Title = first.Requirement.Title;
        Home = where.Kind is SubjectKind.Home ? where.Name : "The network";
        HomeHref = where.Kind is SubjectKind.Home ? $"#home-{where.Anchor}" : "#home-network";
        Force = WorklistTask.ForceOf(group);
        bool isOfResidents = group.Residents.Count > 0;
        IReadOnlyList<WorklistItem> named = [.. group.Items.Take(ResidentsNamed)];
        Who = isOfResidents ? [.. named.Select(item => links.To(item.Finding))] : [];
        More = isOfResidents && group.Items.Count > named.Count ? $"and {Words.Number(group.Items.Count - named.Count)} more" : string.Empty;
        ListHref = PageLinks.ToList(first.Requirement, home: where.Home);
        FindingHref = isOfResidents ? null : links.To(first.Finding);
        Sentence = SentenceOf(group);
        ToDo = ToDoOf(group);
    }

    public string Day { get; }

    public int SortKey { get; }

    public string RequirementId { get; }

    public string Title { get; }

    public string Home { get; }

    public string HomeHref { get; }

    /// <summary>Gets the force in words, where it is not a contract's.</summary>
    public string Force { get; }

    public IReadOnlyList<FindingLink> Who { get; }

    public string More { get; }

    public string ListHref { get; }

    /// <summary>Gets the link to the one finding, where it is not about residents, who have links of their own.</summary>
    public FindingLink? FindingHref { get; }

    public string Sentence { get; }

    public string ToDo { get; }

    /// <summary>Gets the one sentence that is said of all; empty where they differ, or nothing is wrong yet.</summary>
    internal static string SentenceOf(WorklistGroup group) => group.Sentence is { } sentence && !group.First.IsComing ? ShownText.Of(sentence) : string.Empty;

    /// <summary>Says what would settle it, of several by the example of the first.</summary>
    internal static string ToDoOf(WorklistGroup group)
    {
        Settlement settlement = group.First.FindSettlement();
        string of = group.Residents.Count > 1 ? $"for example for {group.Residents[0]}: " : string.Empty;
        return ShownText.Of(settlement.WhyNone is null ? $"To do: {of}{settlement.Ways(WaysSaid)}." : settlement.ToString());
    }
}
