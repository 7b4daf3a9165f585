using System.Globalization;
using EhchRules.Rules;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Rules;

/// <summary>Spans and sets of days as the tests write them: <c>2020-10-01/2020-10-05 2020-10-20/..</c>.</summary>
internal static class Span
{
    internal static DaySpan Run(string run) => DaySpan.Of(Range(run));

    internal static Days Set(string runs) => Days.Of([.. runs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Run)]);

    internal static string Shown(DaySpan run) => $"{Shown(run.From, DaySpan.NoStart)}/{Shown(run.To, DaySpan.NoEnd)}";

    internal static string Shown(HeldSpan span) => Shown(span.Days);

    internal static string Shown(Days days)
    {
        List<string> runs = [];
        foreach (DaySpan run in days.Runs) runs.Add(Shown(run));
        return string.Join(' ', runs);
    }

    internal static string Shown(int day) => Shown(day, DaySpan.NoStart);

    private static string Shown(int day, int open) => day == open ? ".." : DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
