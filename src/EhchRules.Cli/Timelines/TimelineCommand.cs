using System.CommandLine;
using EhchRules.Calendars;
using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;
using EhchRules.Cli.Suggestions;

namespace EhchRules.Cli.Timelines;

/// <summary><c>ehch timeline</c>: follows outcomes over a range of days.</summary>
internal static class TimelineCommand
{
    /// <summary>The longest range that is followed, in years.</summary>
    private const int MostYears = 20;

    internal static Command Make(Terminal terminal)
    {
        Argument<string[]> files = RecordFilesArgument.Make(ArgumentArity.OneOrMore);
        Option<DateOnly?> from = DayOption.Make("--from", "The first day");
        Option<DateOnly?> to = DayOption.Make("--to", $"The last day, included; at most {MostYears} years are followed");
        from.Required = true;
        to.Required = true;
        Option<IReadOnlyList<string>?> requirements = IdsOption.Make("--requirement", "Show these requirements in full, such as PCSP-3,ROUND-1");
        Option<ChosenIds?> subjects = IdsOption.OfRecord("--subject", "Show these subjects in full: the network by its code, homes and residents by their ids. An id may hold commas");
        Option<IReadOnlySet<Topic>?> topics = NamesOption.Make<Topic>("--topic", "Show only these topics");
        Option<DateOnly?> knownOn = DayOption.Make("--known-on", "Use only texts published, and bank holidays announced, by this day. The default is everything known");
        Option<WorkingDayCalendar?> calendar = HolidayOption.Make();
        Option<DocumentFormat> format = NamesOption.One<DocumentFormat>("--format", "How to write the timeline");
        Option<string?> output = new("-o", "--output") { Description = "Write to this file, which is replaced only by a whole report", HelpName = "OUT" };
        Command command = new("timeline", "Follow outcomes over time: from when to when each duty was met or not, and why that changed.") { files, from, to, requirements, subjects, topics, knownOn, calendar, format, output };
        command.SetAction((call, cancellationToken) =>
        {
            DateRange range = RangeOf(call.GetRequiredValue(from)!.Value, call.GetRequiredValue(to)!.Value);
            Requirement[]? chosen = call.GetValue(requirements) is { } asked ? [.. asked.Select(Find)] : null;
            return new TimelineRun
            {
                Terminal = terminal,
                Files = call.GetRequiredValue(files),
                Range = range,
                Requirements = chosen,
                Subjects = call.GetValue(subjects) is { } ids ? new(ids, chosen) : null,
                Topics = call.GetValue(topics),
                KnownOn = call.GetValue(knownOn),
                Calendar = call.GetValue(calendar) ?? WorkingDayCalendar.EnglandAndWales,
                Format = call.GetValue(format),
                Output = call.GetValue(output),
            }.RunAsync(cancellationToken);
        });
        return command;
    }

    private static DateRange RangeOf(DateOnly from, DateOnly to)
    {
        if (to < from) throw new UsageException(FormattableString.Invariant($"--to: {to:yyyy-MM-dd} is before --from, {from:yyyy-MM-dd}"));
        if (from <= DateOnly.MaxValue.AddYears(-MostYears) && to >= from.AddYears(MostYears))
        {
            throw new UsageException(FormattableString.Invariant($"--to: {to:yyyy-MM-dd} is too late: at most {MostYears} years are followed, from {from:yyyy-MM-dd} to {from.AddYears(MostYears).AddDays(-1):yyyy-MM-dd}"));
        }

        return DateRange.Between(from, to);
    }

    private static Requirement Find(string asked)
    {
        if (RequirementCatalogue.Judged.FirstOrDefault(one => string.Equals(one.Id, asked, StringComparison.OrdinalIgnoreCase)) is { } requirement) return requirement;
        bool isListed = RequirementCatalogue.Listed.Any(one => string.Equals(one.Id, asked, StringComparison.OrdinalIgnoreCase));
        throw new UsageException(isListed
            ? $"--requirement: {asked} is listed and not judged, so it has no timeline; ehch explain {asked} says why"
            : $"--requirement: \"{asked}\" is not the id of a requirement; {NearIds.Suggest(asked)}");
    }
}
