using System.CommandLine;
using EhchRules.Calendars;
using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;

namespace EhchRules.Cli.Diff;

/// <summary><c>ehch diff</c>: what changes between two days, and for whom.</summary>
internal static class DiffCommand
{
    internal static Command Make(Terminal terminal)
    {
        Argument<string[]> files = RecordFilesArgument.Make(ArgumentArity.ZeroOrMore, "to show whose outcome changes and why");
        Option<DateOnly?> from = DayOption.Make("--from", "The first day");
        Option<DateOnly?> to = DayOption.Make("--to", "The second day: the same, or a later one");
        Option<DateOnly?> knownOn = DayOption.Make("--known-on", "On both days, use only texts published, and bank holidays announced, by this day. The default is everything known");
        Option<DateOnly?> fromKnownOn = DayOption.Make("--from-known-on", "The same, for the first day only");
        Option<DateOnly?> toKnownOn = DayOption.Make("--to-known-on", "The same, for the second day only");
        Option<IReadOnlySet<Topic>?> topics = NamesOption.Make<Topic>("--topic", "Show only these topics");
        Option<WorkingDayCalendar?> calendar = HolidayOption.Make();
        Option<string?> ruleSet = new("--rule-set") { Description = "Instead of two days, compare another version of the rule set, in this file (ehch requirements --all --format json), with this tool's own", HelpName = "FILE" };
        Option<string?> toRuleSet = new("--to-rule-set") { Description = "With --rule-set, compare it with the version in this file", HelpName = "FILE" };
        Option<DocumentFormat> format = NamesOption.One<DocumentFormat>("--format", "How to write it");
        Option<string?> output = new("-o", "--output") { Description = "Write to this file, which is replaced only by a whole report", HelpName = "OUT" };
        Command command = new("diff", "Show what changes in the rules between two days (or two versions): what begins, what ends, and which terms change; with a record, whose outcome changes and why.") { files, from, to, knownOn, fromKnownOn, toKnownOn, topics, calendar, ruleSet, toRuleSet, format, output };
        command.SetAction((call, cancellationToken) =>
        {
            if (call.GetValue(ruleSet) is { } other)
            {
                if (call.GetValue(files) is { Length: > 0 } || ((Option[])[from, to, knownOn, fromKnownOn, toKnownOn, topics, calendar]).Any(option => call.GetResult(option) is not null)) throw new UsageException("--rule-set compares catalogues whole; it goes only with --to-rule-set, --format and -o");
                return new RuleSetDiffRun { Terminal = terminal, From = other, To = call.GetValue(toRuleSet), Format = call.GetValue(format), Output = call.GetValue(output) }.RunAsync(cancellationToken);
            }

            if (call.GetResult(toRuleSet) is not null) throw new UsageException("--to-rule-set goes with --rule-set");
            if (call.GetValue(from) is not { } first || call.GetValue(to) is not { } second) throw new UsageException("--from and --to are needed: the two days to compare");
            if (second < first) throw new UsageException(FormattableString.Invariant($"--to {second:yyyy-MM-dd} is before --from {first:yyyy-MM-dd}"));
            return new DiffRun
            {
                Terminal = terminal,
                Files = call.GetValue(files) ?? [],
                From = new(first, call.GetValue(fromKnownOn) ?? call.GetValue(knownOn)),
                To = new(second, call.GetValue(toKnownOn) ?? call.GetValue(knownOn)),
                Topics = call.GetValue(topics),
                Calendar = call.GetValue(calendar) ?? WorkingDayCalendar.EnglandAndWales,
                Format = call.GetValue(format),
                Output = call.GetValue(output),
            }.RunAsync(cancellationToken);
        });
        return command;
    }
}
