using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using EhchRules.Calendars;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;
using EhchRules.Worklists;

namespace EhchRules.Cli.Worklists;

/// <summary><c>ehch worklist</c>: what is overdue and what falls due, by home, and residents to consider at the next round.</summary>
internal static class WorklistCommand
{
    private const int UsualFrom = 5;

    internal static Command Make(Terminal terminal)
    {
        Argument<string[]> files = RecordFilesArgument.Make(ArgumentArity.OneOrMore);
        Option<DateOnly?> on = DayOption.Make("--on", "The day of the worklist: facts dated after it are not yet known. The default is today");
        Option<int?> days = NumberOption.Make("--days", $"How many days to look ahead, 0 to {WorklistOptions.MostDays}. The default is {WorklistOptions.UsualDays}");
        Option<DateOnly?> knownOn = DayOption.Make("--known-on", "Use only texts published, and bank holidays announced, by this day. The default is everything known");
        Option<string?> observations = new("--observations") { Description = "Rank residents by their latest NEWS2 too: a file of observation rows, as 'ehch score' reads; rows after the day are ignored", HelpName = "CSV" };
        Option<int?> usualFrom = NumberOption.Make("--usual-from", $"How many earlier complete sets are needed before a resident's usual total is used: their median, on the same SpO2 scale. No source gives a number; the default is {UsualFrom}");
        Option<AskedConcerns?> concerns = new("--concern")
        {
            Description = "Staff are concerned about this resident; may be given more than once. An id may hold equals signs",
            HelpName = "RESIDENT[=WORDS]",
            CustomParser = Concerns,
            Arity = ArgumentArity.OneOrMore,
        };
        Option<WorkingDayCalendar?> calendar = HolidayOption.Make();
        Option<WorklistFormat> format = NamesOption.One<WorklistFormat>("--format", "How to write it: html is a page to print, ics a calendar to subscribe to, each of one network");
        Option<string?> output = new("-o", "--output") { Description = "Write to this file, which is replaced only by a whole report", HelpName = "OUT" };
        Command command = new("worklist", "List what is overdue and what falls due from a day on, by home, soonest first, and residents to consider at the next home round.")
        {
            files, on, days, knownOn, observations, usualFrom, concerns, calendar, format, output,
        };
        command.SetAction((call, cancellationToken) => new WorklistRun
        {
            Terminal = terminal,
            Files = call.GetRequiredValue(files),
            On = call.GetValue(on) ?? terminal.Today,
            Options = new() { Days = InRange("--days", call.GetValue(days) ?? WorklistOptions.UsualDays, 0, WorklistOptions.MostDays), Assessment = new() { KnownOn = call.GetValue(knownOn), Calendar = call.GetValue(calendar) ?? WorkingDayCalendar.EnglandAndWales } },
            Concerns = call.GetValue(concerns) ?? new([]),
            Observations = call.GetValue(observations),
            UsualFrom = InRange("--usual-from", call.GetValue(usualFrom) ?? UsualFrom, 1, 1000),
            Format = call.GetValue(format),
            Output = call.GetValue(output),
        }.RunAsync(cancellationToken));
        return command;
    }

    private static int InRange(string option, int value, int least, int most) => value >= least && value <= most
        ? value
        : throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{option}: {value} is not from {least} to {most}"));

    private static AskedConcerns Concerns(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(static token => token.Value.Length == 0)) result.AddError($"--concern: \"{token.Value}\" names no resident; expected RESIDENT or RESIDENT=WORDS");
        return new([.. result.Tokens.Select(static token => token.Value)]);
    }
}
