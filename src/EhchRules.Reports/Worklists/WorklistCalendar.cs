using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EhchRules.Catalogue;
using EhchRules.Worklists;

namespace EhchRules.Reports;

/// <summary>
/// Writes the days of a worklist as a calendar: one event of a whole day for each requirement of a home, or of the network, that is due on it.
/// </summary>
internal sealed class WorklistCalendar
{
    private const int LongestName = 60;
    private const int ResidentsNamed = 40;

    private readonly Worklist worklist;
    private readonly Assessment terms;

    internal WorklistCalendar(Worklist worklist)
    {
        this.worklist = worklist;

        // Which term is in force depends on the day alone, and not on what the record holds.
        NetworkRecord empty = NetworkRecord.Create(new() { Code = worklist.Record.Network.Code }, default, default);
        terms = EhchRuleSet.Current.Assess(empty, worklist.On, worklist.Options.Assessment);
    }

    internal void Write(TextWriter output)
    {
        CalendarLines lines = new(output);
        PrimaryCareNetwork network = worklist.Record.Network;
        lines.Line("BEGIN", "VCALENDAR");
        lines.Line("VERSION", "2.0");
        lines.Line("PRODID", "-//EhchRules//EhchRules.Reports//EN");
        lines.Line("CALSCALE", "GREGORIAN");
        lines.Line("METHOD", "PUBLISH");
        string name = $"EHCH due days: {(network.Name is { } named ? $"{Short(named)} ({network.Code})" : network.Code.Value)}";
        lines.Text("NAME", name);
        lines.Text("X-WR-CALNAME", name);
        lines.Line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        lines.Line("X-PUBLISHED-TTL", "P1D");
        foreach ((CareHome? home, WorklistItem[] items) in Events()) Write(lines, home, items);
        lines.Line("END", "VCALENDAR");
    }

    /// <summary>Gets what is due, by day, home and requirement: the soonest first.</summary>
    private IEnumerable<(CareHome? Home, WorklistItem[] Items)> Events() => WorkRows.GroupsOf(worklist, WorklistState.Overdue)
        .Concat(WorkRows.GroupsOf(worklist, WorklistState.Due))
        .GroupBy(static pair => (pair.Group.First.By, pair.Home?.Id, pair.Group.Requirement))
        .Select(static group => (group.First().Home, group.SelectMany(static pair => pair.Group.Items).ToArray()))
        .OrderBy(static one => one.Item2[0].By);

    private void Write(CalendarLines lines, CareHome? home, WorklistItem[] items)
    {
        Requirement requirement = items[0].Requirement;
        DateOnly by = items[0].By!.Value;
        bool isOverdue = items[0].State is WorklistState.Overdue;
        string where = home is null ? "the network" : Short(home.Name ?? home.Id);
        lines.Line("BEGIN", "VEVENT");
        lines.Line("UID", UidOf(home, requirement, by));
        lines.Line("DTSTAMP", $"{Compact(worklist.On)}T000000Z");
        lines.Line("DTSTART;VALUE=DATE", Compact(by));

        // Without an end, an event that begins on a date takes that one day.
        lines.Text("SUMMARY", $"{(isOverdue ? "Overdue: " : string.Empty)}{requirement.Id} {requirement.Title}, {where}");
        lines.Text("DESCRIPTION", Description(requirement, items, by, isOverdue));
        lines.Texts("CATEGORIES", isOverdue ? ["EHCH", "Overdue"] : ["EHCH"]);
        lines.Line("CLASS", "PRIVATE");
        lines.Line("TRANSP", "TRANSPARENT");
        lines.Line("END", "VEVENT");
    }

    private IEnumerable<string> Description(Requirement requirement, WorklistItem[] items, DateOnly by, bool isOverdue)
    {
        string[] residents = requirement.Subject is SubjectKind.Resident
            ? [.. items.Select(static item => item.Finding.Subject.Id).Distinct(StringComparer.Ordinal).Select(ShownText.Resident)]
            : [];
        yield return requirement.Says;
        yield return isOverdue ? $"It was due by {Words.Of(by)}." : $"Due by {Words.Of(by)}.";
        if (residents.Length > 0) yield return $"{Words.Count(residents.Length, "resident")}: {Words.Listed(residents, ResidentsNamed)}";
        yield return $"Force: {string.Join(", ", items.Select(static item => Words.Of(item.Finding.Force)).Distinct(StringComparer.Ordinal))}";
        foreach (Citation citation in terms.TermOf(requirement).Citations)
        {
            CitationRow row = new(citation);
            yield return $"Source: {row.Text} ({row.Status})";
        }

        yield return $"As known on {Words.Of(worklist.On)}, and if nothing more is recorded. Rule set {EhchRuleSet.Current.Version}.";
    }

    /// <summary>Makes an identifier that tells nothing and is the same in every run: of what is due, never of the day of the run.</summary>
    private string UidOf(CareHome? home, Requirement requirement, DateOnly by)
    {
        // The id of the home comes last, since it may hold any sign.
        string parts = string.Join(' ', worklist.Record.Network.Code.Value, requirement.Id, Compact(by), home is null ? "network" : $"home {home.Id}");
        return $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)).AsSpan(0, 16))}@ehch-rules";
    }

    private static string Short(string name) => ShownText.Cut(name, LongestName);

    private static string Compact(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
