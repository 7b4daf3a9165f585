using System.CommandLine;
using EhchRules.Calendars;
using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;

namespace EhchRules.Cli.Assess;

/// <summary><c>ehch assess</c>: judges records on a day.</summary>
internal static class AssessCommand
{
    internal static Command Make(Terminal terminal)
    {
        Argument<string[]> files = RecordFilesArgument.Make(ArgumentArity.OneOrMore);
        Option<DateOnly?> on = DayOption.Make("--on", "The day judged: facts dated after it are not yet known. The default is today");
        Option<DateOnly?> knownOn = DayOption.Make("--known-on", "Use only texts published, and bank holidays announced, by this day. The default is everything known");
        Option<IReadOnlySet<Outcome>?> outcomes = NamesOption.Make<Outcome>("--outcome", "Show only these outcomes");
        Option<IReadOnlySet<Force>?> forces = NamesOption.Make<Force>("--force", "Show only these forces");
        Option<IReadOnlySet<Topic>?> topics = NamesOption.Make<Topic>("--topic", "Show only these topics");
        Option<IReadOnlySet<FailOn.Name>?> failOn = NamesOption.MakeWithNone<FailOn.Name>("--fail-on", "Exit with 1 if any finding, shown or not, is NotMet with one of these forces (the default is Contractual), or has one of these other outcomes, with any force");
        Option<OccasionScope> occasions = NamesOption.One<OccasionScope>("--occasions", "Which stays to include when judging admissions, returns and discharges");
        Option<WorkingDayCalendar?> calendar = HolidayOption.Make();
        Option<FindingsFormat> format = NamesOption.One<FindingsFormat>("--format", "How to write the findings");
        Option<DateOnly?> from = DayOption.Make("--from", "With --format html: the first day of the timeline. The default is a year before the day judged");
        Option<DateOnly?> to = DayOption.Make("--to", "With --format html: the last day of the timeline. The default is two weeks after the day judged");
        Option<string?> output = new("-o", "--output") { Description = "Write to this file, which is replaced only by a whole report; with --format html and many records, to this folder: an index and a page of each network", HelpName = "OUT" };
        Command command = new("assess", "Judge records on a day: what is met, what is not, what falls due, and what is not known.") { files, on, knownOn, outcomes, forces, topics, failOn, occasions, calendar, format, from, to, output };
        command.SetAction((call, cancellationToken) => Checked(new AssessRun
        {
            Terminal = terminal,
            Files = call.GetRequiredValue(files),
            On = call.GetValue(on) ?? terminal.Today,
            Options = new() { KnownOn = call.GetValue(knownOn), Calendar = call.GetValue(calendar) ?? WorkingDayCalendar.EnglandAndWales, AllOccasions = call.GetValue(occasions) is OccasionScope.All },
            Filter = new() { Outcomes = call.GetValue(outcomes), Forces = call.GetValue(forces), Topics = call.GetValue(topics) },
            FailOn = call.GetValue(failOn) is { } names ? FailOn.Of(names) : FailOn.Default,
            Format = call.GetValue(format),
            Page = PageOptions.Of(call.GetValue(format), call.GetValue(on) ?? terminal.Today, call.GetValue(from), call.GetValue(to)),
            Output = call.GetValue(output),
        }).RunAsync(cancellationToken));
        return command;
    }

    private static AssessRun Checked(AssessRun run) => run.Filter.ShowsEverything ? run : run.Format switch
    {
        FindingsFormat.Html => throw new UsageException("--format html: the page has filters of its own; leave --outcome, --force and --topic out"),
        FindingsFormat.Markdown => throw new UsageException("--format markdown: its totals are of all findings; leave --outcome, --force and --topic out"),
        FindingsFormat.JUnit => throw new UsageException("--format junit: a failure that is not shown would be missed; leave --outcome, --force and --topic out, and say with --fail-on what fails"),
        _ => run,
    };

    private enum OccasionScope
    {
        Current,
        All,
    }
}
