using System.Globalization;
using System.Text.RegularExpressions;

namespace EhchRules.Cli.Import;

/// <summary>The day that CQC puts before the names of its files, as in <c>01_September_2026_HSCA_Active_Locations.ods</c>.</summary>
internal static partial class FileDay
{
    /// <summary>Gets the day of a file; null where its name has none.</summary>
    internal static DateOnly? Of(string file) =>
        Dated().Match(Path.GetFileName(file)) is { Success: true } match && DateOnly.TryParseExact(match.Value, "d_MMMM_yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    [GeneratedRegex("^[0-9]{1,2}_[A-Za-z]+_[0-9]{4}(?=[_.])", RegexOptions.CultureInvariant)]
    private static partial Regex Dated();
}
