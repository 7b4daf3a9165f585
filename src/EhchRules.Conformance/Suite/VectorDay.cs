using System.Globalization;

namespace EhchRules.Conformance;

/// <summary>Days as they stand in a vector.</summary>
internal static class VectorDay
{
    private const string Pattern = "yyyy-MM-dd";

    internal static string Write(DateOnly day) => day.ToString(Pattern, CultureInfo.InvariantCulture);

    internal static DateOnly Read(string day) => DateOnly.ParseExact(day, Pattern, CultureInfo.InvariantCulture);

    /// <summary>Reads a day; null where the text is none.</summary>
    internal static DateOnly? TryRead(string text) =>
        text.Length == Pattern.Length && DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
