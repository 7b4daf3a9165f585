using EhchRules.Assessments;
using EhchRules.Json;

namespace EhchRules.Cli.Reports;

/// <summary>Writes one assessment as an indented document, many as an array of them.</summary>
internal sealed class JsonReport(Stream output, FindingFilter filter) : AssessmentReport
{
    private bool hasBegun;

    /// <inheritdoc/>
    internal override async Task WriteAsync(Assessment assessment, bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (isOneOfMany) await output.WriteAsync(hasBegun ? ",\n"u8.ToArray() : "[\n"u8.ToArray(), cancellationToken);
        hasBegun = true;
        await EhchJson.WriteAssessmentAsync(output, assessment, filter.Shows, indented: true, cancellationToken);
    }

    /// <inheritdoc/>
    internal override async Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (isOneOfMany) await output.WriteAsync(hasBegun ? "]\n"u8.ToArray() : "[]\n"u8.ToArray(), cancellationToken);
    }
}
