namespace EhchRules.Reports;

/// <summary>How many networks were assessed, and in how many something is not met by contract.</summary>
public sealed class AssessmentSummary : SummaryReport<Assessment>
{
    private int withNotMet;

    private protected override void Take(Assessment answer)
    {
        if (answer.Findings.Any(static finding => finding is { Outcome: Outcome.NotMet, Force: Force.Contractual })) withNotMet++;
    }

    internal override void Write(TextPage page) => page.Write($"{Words.Count(Count, "network")} assessed; something is not met by contract in {withNotMet}.");
}
