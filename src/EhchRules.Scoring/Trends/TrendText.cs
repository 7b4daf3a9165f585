using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>Times, changes and bounds in words, for messages and for people.</summary>
internal static class TrendText
{
    /// <summary>Writes a time to its last digit, to tell near ones apart.</summary>
    internal static string Exactly(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture);

    internal static string Of(TimeSpan span) => span.ToString("c", CultureInfo.InvariantCulture);

    internal static string Signed(int change) => change.ToString("+0;-0;0", CultureInfo.InvariantCulture);

    internal static string Of(ScoreBounds bounds) => bounds.IsCertain
        ? string.Create(CultureInfo.InvariantCulture, $"{bounds.Lower}")
        : string.Create(CultureInfo.InvariantCulture, $"{bounds.Lower} to {bounds.Upper}");
}
