using System.Globalization;

namespace EhchRules.Tables;

/// <summary>The days of registers, as their publishers and the spreadsheets that people save them with write them.</summary>
/// <remarks>
/// CQC's active locations have ISO days in the spreadsheet and dd/mm/yyyy in CSV saved from it, its API has ISO days, and reports of ODS have
/// yyyymmdd. A publisher of England puts the day before the month. A time may follow, and counts for nothing.
/// </remarks>
internal static class RegisterDays
{
    internal const string Expected = "is not a day written as yyyy-mm-dd, dd/mm/yyyy or yyyymmdd";

    private static readonly string[] Shapes =
    [
        "yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss'Z'", "d/M/yyyy", "d/M/yyyy HH:mm", "d/M/yyyy HH:mm:ss", "yyyyMMdd",
    ];

    private static readonly string[] InWords = ["d MMMM yyyy"];

    internal static bool TryRead(string text, out DateOnly day) => TryRead(text, Shapes, out day);

    /// <summary>Reads a day with the month's name, as <c>16 September 2026</c>.</summary>
    internal static bool TryReadWords(string text, out DateOnly day) => TryRead(text, InWords, out day);

    /// <summary>Reads a day as the monthly mapping of practices has it, <c>01Jan2022</c>.</summary>
    internal static bool TryReadExtract(string text, out DateOnly day) => TryRead(text, ["ddMMMyyyy"], out day);

    /// <summary>Writes a day as it is said.</summary>
    internal static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static bool TryRead(string text, string[] shapes, out DateOnly day)
    {
        bool isDay = DateTime.TryParseExact(text, shapes, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out DateTime moment);
        day = isDay ? DateOnly.FromDateTime(moment) : default;
        return isDay;
    }
}
