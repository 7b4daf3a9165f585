using System.Globalization;

namespace EhchRules.Tests;

/// <summary>Days as the documents write them.</summary>
internal static class Iso
{
    internal static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static DateOnly? DayOrNone(string? day) => day is null ? null : Day(day);

    /// <summary>Reads <c>2020-10-01/2020-10-31</c>; an open end is two dots.</summary>
    internal static DateRange Range(string range) => range.Split('/') switch
    {
        ["..", ".."] => DateRange.Always,
        ["..", var to] => DateRange.Through(Day(to)),
        [var from, ".."] => DateRange.StartingOn(Day(from)),
        [var from, var to] => DateRange.Between(Day(from), Day(to)),
        _ => throw new ArgumentException($"\"{range}\" is no range of days.", nameof(range)),
    };
}
