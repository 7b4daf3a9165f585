using EhchRules.Cli.Console;

namespace EhchRules.Cli.Assess;

/// <summary>Writes Markdown for a comment on a pull request: one network in full, many side by side. Of each of many it keeps some numbers.</summary>
internal sealed class MarkdownAssessments(Stream output, DateOnly on) : Report<Assessment>
{
    private readonly NetworksReport networks = new(on);

    /// <inheritdoc/>
    internal override async Task WriteAsync(Assessment assessment, bool isOneOfMany, CancellationToken cancellationToken)
    {
        AssessmentReport report = EhchRuleSet.Current.Report(assessment);
        if (isOneOfMany) networks.Add(report, page: null);
        else await report.WriteMarkdownAsync(output, cancellationToken);
    }

    /// <inheritdoc/>
    internal override Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken) =>
        networks.Count == 0 ? Task.CompletedTask : networks.WriteMarkdownAsync(output, cancellationToken);
}
