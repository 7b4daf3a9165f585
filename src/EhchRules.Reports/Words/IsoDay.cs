using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace EhchRules.Reports;

/// <summary>Days for other programs, as 2020-10-19.</summary>
internal static class IsoDay
{
    /// <summary>Writes a day; null where there is none.</summary>
    [return: NotNullIfNotNull(nameof(day))]
    internal static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
