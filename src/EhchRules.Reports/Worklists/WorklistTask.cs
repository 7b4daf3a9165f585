using System.Globalization;
using EhchRules.Worklists;

namespace EhchRules.Reports;

/// <summary>Something to be done in a home, or by the network, to be ticked off.</summary>
internal sealed class WorklistTask
{
    private const int ResidentsNamed = 40;

    internal WorklistTask(WorklistGroup group, DateOnly on)
    {
        IsOverdue = group.First.State is WorklistState.Overdue;
        Day = DayOf(group, on);
        RequirementId = group.Requirement.Id;
        Title = group.Requirement.Title;
        Force = ForceOf(group);
        Residents = [.. group.Residents.Take(ResidentsNamed)];
        More = group.Residents.Count > ResidentsNamed ? $"and {Words.Number(group.Residents.Count - ResidentsNamed)} more" : string.Empty;
        Sentence = WorkRow.SentenceOf(group);
        ToDo = WorkRow.ToDoOf(group);
    }

    public bool IsOverdue { get; }

    /// <summary>Gets the day in words; empty where none is set.</summary>
    public string Day { get; }

    public string RequirementId { get; }

    public string Title { get; }

    public string Force { get; }

    /// <summary>Gets the residents, each with a box of its own; empty where it is about the home or the network.</summary>
    public IReadOnlyList<string> Residents { get; }

    public string More { get; }

    public string Sentence { get; }

    public string ToDo { get; }

    /// <summary>Writes the day, with the year where that is not the worklist's.</summary>
    internal static string DayOf(WorklistGroup group, DateOnly on) => group.First.By is { } by
        ? by.ToString(by.Year == on.Year ? "ddd d MMM" : "ddd d MMM yyyy", CultureInfo.InvariantCulture)
        : string.Empty;

    /// <summary>Names the force, where it is not a contract's.</summary>
    internal static string ForceOf(WorklistGroup group) =>
        group.First.Finding.Force is EhchRules.Force.Contractual ? string.Empty : Words.Of(group.First.Finding.Force);
}

/// <summary>A line of the list by day.</summary>
/// <param name="IsOverdue">Whether the day has passed.</param>
/// <param name="Day">The day in words.</param>
/// <param name="Where">The home, or the network.</param>
/// <param name="Href">Where its tasks stand.</param>
/// <param name="What">The requirement.</param>
/// <param name="Force">The force, where it is not a contract's.</param>
/// <param name="Who">The residents; empty where it is not about residents.</param>
internal sealed record WorklistLine(bool IsOverdue, string Day, string Where, string Href, string What, string Force, string Who);
