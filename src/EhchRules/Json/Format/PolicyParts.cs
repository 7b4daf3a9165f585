using EhchRules.Scoring;

namespace EhchRules.Json;

/// <summary>A policy as it stands in a document.</summary>
internal sealed record PolicyParts(
    string Name,
    string Version,
    string Owner,
    string Setting,
    string LicenceNote,
    string? Note,
    bool? IsReadAgainstUsual,
    bool? UnalteredOfficialContent,
    Facts<PolicyRowParts> Rows)
{
    internal static PolicyParts Of(ResponsePolicy policy) => new(
        policy.Name,
        policy.Version,
        policy.Owner,
        policy.Setting,
        policy.LicenceNote,
        policy.Note,
        policy.IsReadAgainstUsual,
        policy.UnalteredOfficialContent,
        policy.Rows.Select(PolicyRowParts.Of).ToFacts());
}

/// <summary>A row of a policy. The intervals of its monitoring are whole minutes.</summary>
internal sealed record PolicyRowParts(
    int From,
    int Through,
    bool? SingleParameterThree,
    MonitoringKind Monitoring,
    int? ShortestMinutes,
    int? LongestMinutes,
    SourceStatus? MonitoringStatus,
    string? Response,
    string? WhyNotSourced,
    SourceStatus? ResponseStatus,
    ScoringSource? Source,
    string? Note)
{
    internal static PolicyRowParts Of(ResponseRow row) => new(
        row.From,
        row.Through,
        row.SingleParameterThree,
        row.Monitoring.Kind,
        Minutes(row.Monitoring.Shortest),
        Minutes(row.Monitoring.Longest),
        row.MonitoringStatus,
        row.Response,
        row.WhyNotSourced,
        row.ResponseStatus,
        row.Source,
        row.Note);

    private static int? Minutes(TimeSpan? interval) => interval is { } known ? (int)(known.Ticks / TimeSpan.TicksPerMinute) : null;
}
