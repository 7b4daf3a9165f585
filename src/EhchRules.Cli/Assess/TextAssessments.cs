using EhchRules.Cli.Console;

namespace EhchRules.Cli.Assess;

/// <summary>Writes for a clinical lead: what is wrong and by when, questions, what is not known, totals, and a closing line.</summary>
internal sealed class TextAssessments(Stream output, TextStyle style, FindingFilter filter) : Report<Assessment>
{
    private int count;
    private int withNotMet;

    /// <inheritdoc/>
    internal override async Task WriteAsync(Assessment assessment, bool isOneOfMany, CancellationToken cancellationToken)
    {
        AssessmentView view = new(assessment, filter);
        using (Page page = new(output, style))
        {
            if (count > 0) page.Rule();
            new AssessmentPages(page, view).Write();
        }

        count++;
        if (assessment.Findings.Any(static finding => finding is { Outcome: Outcome.NotMet, Force: Force.Contractual })) withNotMet++;
        await output.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    internal override async Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (!isOneOfMany || count == 0) return;
        using (Page page = new(output, style))
        {
            page.Rule();
            page.Write($"{Words.Count(count, "network")} assessed; something is not met by contract in {withNotMet}.");
        }

        await output.FlushAsync(cancellationToken);
    }
}
