using System.Globalization;
using EhchRules.Rules;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Rules;

/// <summary>Spans and sets of days as the tests write them: <c>2020-10-01/2020-10-05 2020-10-20/..</c>.</summary>
internal static class Span
{
    internal static DayRun Run(string run) => DayRun.Of(Range(run));

    internal static Days Set(string runs) => Days.Of([.. runs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Run)]);

    internal static string Shown(DayRun run) => $"{Shown(run.From, DayRun.NoStart)}/{Shown(run.To, DayRun.NoEnd)}";

    internal static string Shown(HeldSpan span) => Shown(span.Days);

    internal static string Shown(Days days)
    {
        List<string> runs = [];
        foreach (DayRun run in days.Runs) runs.Add(Shown(run));
        return string.Join(' ', runs);
    }

    internal static string Shown(int day) => Shown(day, DayRun.NoStart);

    private static string Shown(int day, int open) => day == open ? ".." : DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
