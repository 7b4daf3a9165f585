using EhchRules.Assessments;
using EhchRules.Cli.Output;
using EhchRules.Json;

namespace EhchRules.Cli.Reports;

/// <summary>Writes one assessment as an indented document, many as an array of them.</summary>
internal sealed class JsonReport(Stream output, FindingFilter filter) : AssessmentReport
{
    private readonly JsonDocuments documents = new(output);

    /// <inheritdoc/>
    internal override async Task WriteAsync(Assessment assessment, bool isOneOfMany, CancellationToken cancellationToken)
    {
        await documents.BeginAsync(isOneOfMany, cancellationToken);
        await EhchJson.WriteAssessmentAsync(output, assessment, filter.Shows, indented: true, cancellationToken);
    }

    /// <inheritdoc/>
    internal override Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken) => documents.EndAsync(isOneOfMany, cancellationToken);
}
