using System.CommandLine;
using System.CommandLine.Parsing;
using EhchRules.Calendars;

namespace EhchRules.Cli.Options;

/// <summary>The option that adds bank holidays to the calendar: those announced after this tool was made.</summary>
internal static class HolidayOption
{
    private const string Name = "--holiday";

    /// <summary>Makes the option; its value is null where it is not given.</summary>
    internal static Option<WorkingDayCalendar?> Make() => new(Name)
    {
        Description = "Count this day as a bank holiday too, known from the day on which it was announced, if that is given; may be given more than once",
        HelpName = "DATE[=ANNOUNCED]",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Parse,
    };

    private static WorkingDayCalendar? Parse(ArgumentResult result)
    {
        WorkingDayCalendar known = WorkingDayCalendar.EnglandAndWales;
        SortedDictionary<DateOnly, BankHoliday> added = [];
        foreach (Token token in result.Tokens)
        {
            if (Read(token.Value) is not { } holiday) result.AddError($"{Name}: \"{token.Value}\" is not a day, or two parted by =, written as yyyy-MM-dd, such as 2027-06-14=2026-12-01");
            else if (!known.Coverage.Contains(holiday.Date)) result.AddError($"{Name}: \"{token.Value}\" is outside the calendar's days, {known.Coverage}");
            else if (holiday.AnnouncedOn > holiday.Date) result.AddError($"{Name}: \"{token.Value}\" was announced after its day");
            else if (!added.TryAdd(holiday.Date, holiday) && added[holiday.Date] != holiday) result.AddError($"{Name}: \"{token.Value}\" is given twice, with other days of announcement");
        }

        // The name says what was added, so that an assessment shows it.
        string name = string.Concat(added.Values.Select(static holiday => $"+{IsoDay.Of(holiday.Date)}{(holiday.AnnouncedOn is { } announced ? "=" + IsoDay.Of(announced) : string.Empty)}"));
        return added.Count == 0 ? null : new(known.Id + name, known.Coverage, [.. known.Holidays, .. added.Values]);
    }

    private static BankHoliday? Read(string text)
    {
        string[] days = text.Split('=', 2);
        if (!IsoDay.TryRead(days[0], out DateOnly date)) return null;
        if (days.Length == 1) return new() { Date = date, Name = "Added bank holiday" };
        return IsoDay.TryRead(days[1], out DateOnly announced) ? new() { Date = date, Name = "Added bank holiday", AnnouncedOn = announced } : null;
    }
}
