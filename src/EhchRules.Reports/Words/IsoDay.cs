using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace EhchRules.Reports;

/// <summary>Days for other programs, as 2020-10-19.</summary>
internal static class IsoDay
{
    private const string Pattern = "yyyy-MM-dd";

    /// <summary>Writes a day; null where there is none.</summary>
    [return: NotNullIfNotNull(nameof(day))]
    internal static string? Of(DateOnly? day) => day?.ToString(Pattern, CultureInfo.InvariantCulture);

    /// <summary>Reads a day that is written so, and in no other way.</summary>
    /// <returns>Whether it is one.</returns>
    internal static bool TryRead(string? text, out DateOnly day) => DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
