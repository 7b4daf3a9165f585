using EhchRules.Cli.Console;

namespace EhchRules.Cli.Assess;

/// <summary>Writes a page of one network or, of many, a page of each and an index. Of each network it keeps some numbers.</summary>
internal sealed class HtmlAssessments(PagesOutput output, DateOnly on, AssessmentReportOptions options) : Report<Assessment>
{
    private readonly NetworksReport networks = new(on);

    /// <inheritdoc/>
    internal override async Task WriteAsync(Assessment assessment, bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (!isOneOfMany)
        {
            await EhchRuleSet.Current.Report(assessment, options).WriteHtmlAsync(output.Stream, cancellationToken);
            return;
        }

        string page = $"{assessment.Record.Network.Code}.html";
        await using Stream stream = output.OpenPage(page);
        AssessmentReport report = EhchRuleSet.Current.Report(assessment, options);
        await report.WriteHtmlAsync(stream, cancellationToken);
        networks.Add(report, page);
    }

    /// <inheritdoc/>
    internal override async Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (networks.Count == 0) return;
        await using Stream index = output.OpenPage("index.html");
        await networks.WriteHtmlAsync(index, cancellationToken);
    }
}
