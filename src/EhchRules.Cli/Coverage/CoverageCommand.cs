using System.CommandLine;
using EhchRules.Calendars;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;

namespace EhchRules.Cli.Coverage;

/// <summary><c>ehch coverage</c>: what records suffice for, and what to add.</summary>
internal static class CoverageCommand
{
    private const string Description = "Show which requirements the records can decide, and which facts to add for the others, in the order that opens most.";

    internal static Command Make(Terminal terminal)
    {
        Argument<string[]> files = RecordFilesArgument.Make(ArgumentArity.OneOrMore);
        Option<DateOnly?> on = DayOption.Make("--on", "The day to judge: which duties are in force, and which entries are known. The default is today");
        Option<DateOnly?> knownOn = DayOption.Make("--known-on", "Use only texts published, and bank holidays announced, by this day. The default is everything known");
        Option<WorkingDayCalendar?> calendar = HolidayOption.Make();
        Option<CoverageFormat> format = NamesOption.One<CoverageFormat>("--format", "How to write it; all records together");
        Option<string?> output = new("-o", "--output") { Description = "Write to this file, which is replaced only by a whole report", HelpName = "OUT" };
        Command command = new("coverage", Description)
        {
            files, on, knownOn, calendar, format, output,
        };
        command.SetAction((call, cancellationToken) => new CoverageRun
        {
            Terminal = terminal,
            Files = call.GetRequiredValue(files),
            On = call.GetValue(on) ?? terminal.Today,
            KnownOn = call.GetValue(knownOn),
            Calendar = call.GetValue(calendar) ?? WorkingDayCalendar.EnglandAndWales,
            Format = call.GetValue(format),
            Output = call.GetValue(output),
        }.RunAsync(cancellationToken));
        return command;
    }
}
