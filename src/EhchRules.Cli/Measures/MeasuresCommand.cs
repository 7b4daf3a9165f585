using System.CommandLine;
using EhchRules.Calendars;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;

namespace EhchRules.Cli.Measures;

/// <summary><c>ehch measures</c>: descriptive figures, with published ones beside them.</summary>
internal static class MeasuresCommand
{
    private const string Description =
        "Count what a network is asked to report: leads, teams, plans and rounds in time, coding, training. Published figures are shown for comparison; none is a target. For many networks, show how each figure is spread.";

    private static readonly string EventsDescription =
        $"""
        A CSV file of events, for the change in their rate, with the columns {EventRows.Columns.Header}.
        home may be empty (the whole network), and so may bed_days (not known); period is before or after; from and to are days, both included, which no other row of the same event may share.
        Faulty rows are reported; the rest are used
        """;

    private static readonly string SatisfactionDescription =
        $"A CSV file of answers, with the columns {SatisfactionRows.Columns.Header}. score is from 1 to 5, of one answer or the mean of several; home may be empty, and so may answers (one)";

    internal static Command Make(Terminal terminal)
    {
        Argument<string[]> files = RecordFilesArgument.Make(ArgumentArity.OneOrMore);
        Option<DateOnly?> on = DayOption.Make("--on", "The day on which to count: facts dated after it are not yet known. The default is today");
        Option<DateOnly?> knownOn = DayOption.Make("--known-on", "Use only texts published, and bank holidays announced, by this day. The default is everything known");
        Option<string?> events = new("--events") { Description = EventsDescription, HelpName = "CSV" };
        Option<string?> satisfaction = new("--satisfaction") { Description = SatisfactionDescription, HelpName = "CSV" };
        Option<WorkingDayCalendar?> calendar = HolidayOption.Make();
        Option<ReportFormat> format = NamesOption.One<ReportFormat>("--format", "How to write the figures (text for many networks shows how each figure is spread; the other formats have every network)");
        Option<string?> output = new("-o", "--output") { Description = "Write to this file, which is replaced only by a whole report", HelpName = "OUT" };
        Command command = new("measures", Description) { files, on, knownOn, events, satisfaction, calendar, format, output };
        command.SetAction((call, cancellationToken) => new MeasuresRun
        {
            Terminal = terminal,
            Files = call.GetRequiredValue(files),
            On = call.GetValue(on) ?? terminal.Today,
            KnownOn = call.GetValue(knownOn),
            Calendar = call.GetValue(calendar) ?? WorkingDayCalendar.EnglandAndWales,
            Events = call.GetValue(events),
            Satisfaction = call.GetValue(satisfaction),
            Format = call.GetValue(format),
            Output = call.GetValue(output),
        }.RunAsync(cancellationToken));
        return command;
    }
}
