using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>Moments in words, for messages and for people.</summary>
internal static class MomentText
{
    /// <summary>Writes a time to the second: with Z where it is in UTC, and else without an offset, because whose clock it is only the caller knows.</summary>
    internal static string Of(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + (at.Kind is DateTimeKind.Utc ? "Z" : string.Empty);

    /// <summary>Writes a moment by the clocks of England, with their zone.</summary>
    internal static string Of(DateTimeOffset at) => $"{EnglishTime.Of(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} {EnglishTime.ZoneOf(at)}";
}
