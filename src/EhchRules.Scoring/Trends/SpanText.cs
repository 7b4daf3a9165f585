using System.Globalization;

namespace EhchRules.Scoring;

/// <summary>What is wrong with spans that do not fit each other, in words.</summary>
internal static class SpanText
{
    internal static string Differ(string one, int length, string other, int otherLength) =>
        string.Create(CultureInfo.InvariantCulture, $"{one} has {length} and {other} has {otherLength}: they must be of one length.");
}
