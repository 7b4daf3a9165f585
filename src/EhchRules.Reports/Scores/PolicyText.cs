using System.Globalization;
using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>The rows of a policy in words.</summary>
internal static class PolicyText
{
    /// <summary>What stands for the status of a response that is not sourced.</summary>
    internal const string NotSourced = "NotSourced";

    /// <summary>Writes the response, or why there is none and where to turn.</summary>
    internal static string Response(ResponseRow row) => row.Response ?? row.WhyNotSourced!;

    internal static string ResponseStatus(ResponseRow row) => row.IsSourced ? row.ResponseStatus.ToString() : NotSourced;

    internal static string MonitoringStatus(ResponseRow row) => row.Monitoring.Kind is MonitoringKind.NotSourced ? NotSourced : row.MonitoringStatus.ToString();

    /// <summary>Names a source in short: by whom, what, and when.</summary>
    internal static string Source(ScoringSource source) => source.Year is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"{source.Publisher}, {source.Title}, {year}")
        : $"{source.Publisher}, {source.Title}";
}
