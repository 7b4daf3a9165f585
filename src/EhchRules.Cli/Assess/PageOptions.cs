using EhchRules.Cli.Console;

namespace EhchRules.Cli.Assess;

/// <summary>The options that only a page has.</summary>
internal static class PageOptions
{
    /// <summary>The longest timeline of a page, in years.</summary>
    private const int MostYears = 5;

    /// <summary>Takes the days of the timeline.</summary>
    /// <exception cref="UsageException">They are given for another format, or are not in order, or too many.</exception>
    internal static AssessmentReportOptions Of(FindingsFormat format, DateOnly on, DateOnly? from, DateOnly? to)
    {
        if (from is null && to is null) return AssessmentReportOptions.Default;
        if (format is not FindingsFormat.Html) throw new UsageException($"{(from is null ? "--to" : "--from")}: only a page has a timeline; it goes with --format html (ehch timeline follows days as text and JSON)");
        DateRange usual = AssessmentReportOptions.UsualTimeline(on);
        DateOnly first = from ?? usual.From!.Value;
        DateOnly last = to ?? usual.To!.Value;
        if (last < first) throw new UsageException(FormattableString.Invariant($"--to: {last:yyyy-MM-dd} is before --from, {first:yyyy-MM-dd}"));
        if (first <= DateOnly.MaxValue.AddYears(-MostYears) && last >= first.AddYears(MostYears))
        {
            throw new UsageException(FormattableString.Invariant($"--to: {last:yyyy-MM-dd} is too late: a page follows at most {MostYears} years, from {first:yyyy-MM-dd} to {first.AddYears(MostYears).AddDays(-1):yyyy-MM-dd}"));
        }

        return new() { Timeline = DateRange.Between(first, last) };
    }
}
