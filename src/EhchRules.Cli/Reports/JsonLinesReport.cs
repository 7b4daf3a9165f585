using EhchRules.Assessments;
using EhchRules.Json;

namespace EhchRules.Cli.Reports;

/// <summary>Writes each assessment on a line of its own.</summary>
internal sealed class JsonLinesReport(Stream output, FindingFilter filter) : AssessmentReport
{
    /// <inheritdoc/>
    internal override Task WriteAsync(Assessment assessment, bool isOneOfMany, CancellationToken cancellationToken) =>
        EhchJson.WriteAssessmentAsync(output, assessment, filter.Shows, indented: false, cancellationToken);

    /// <inheritdoc/>
    internal override Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken) => Task.CompletedTask;
}
