using EhchRules.Conformance;

namespace EhchRules.Cli.Conformance;

/// <summary>How <c>ehch conformance run</c> writes.</summary>
internal enum RunFormat
{
    /// <summary>A summary for people.</summary>
    Text,

    /// <summary>All of it: <see cref="ConformanceReportFormat.Json"/>.</summary>
    Json,

    /// <summary>For pipelines: <see cref="ConformanceReportFormat.JUnit"/>.</summary>
    JUnit,

    /// <summary>For a comment on a pull request: <see cref="ConformanceReportFormat.Markdown"/>.</summary>
    Markdown,

    /// <summary>A page: <see cref="ConformanceReportFormat.Html"/>.</summary>
    Html,
}
