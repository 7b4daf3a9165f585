using EhchRules.Worklists;

namespace EhchRules.Reports;

/// <summary>A network in the index.</summary>
internal sealed class NetworkRow
{
    private const int RequirementsNamed = 10;

    internal NetworkRow(AssessmentReport report, string? page)
    {
        Assessment assessment = report.Assessment;
        PrimaryCareNetwork network = assessment.Record.Network;
        Name = ShownText.Of(network.Name ?? network.Code.Value);
        Code = network.Code.Value;
        Page = page;
        Homes = new(assessment.Record.Homes.Count);
        Residents = new(new Residences(assessment.Record, assessment.On).Total);
        Overdue = new(WorkRows.CountOf(report.Worklist, WorklistState.Overdue));
        Due = new(WorkRows.CountOf(report.Worklist, WorklistState.Due));
        Finding[] byContract = [.. assessment.Findings.Where(static finding => finding is { Outcome: Outcome.NotMet, Force: Force.Contractual })];
        NotMetByContract = new(byContract.Length);
        OtherwiseNotMet = new(assessment.Findings.Count(static finding => finding.Outcome is Outcome.NotMet && finding.Force is not Force.Contractual));
        NotKnown = new(assessment.Findings.Count(static finding => finding.Outcome is Outcome.Undetermined));
        NeedsJudgement = new(assessment.Findings.Count(static finding => finding.Outcome is Outcome.NeedsJudgement));
        RequirementsNotMetByContract = Words.Listed(Words.Tally(byContract.Select(static finding => finding.Requirement.Id)), RequirementsNamed);
    }

    public string Name { get; }

    public string Code { get; }

    public string? Page { get; }

    public ShownNumber Homes { get; }

    public ShownNumber Residents { get; }

    public ShownNumber Overdue { get; }

    public ShownNumber Due { get; }

    public ShownNumber NotMetByContract { get; }

    public ShownNumber OtherwiseNotMet { get; }

    public ShownNumber NotKnown { get; }

    public ShownNumber NeedsJudgement { get; }

    /// <summary>Gets the ids of the requirements that are not met by contract, each with how often.</summary>
    internal string RequirementsNotMetByContract { get; }

    /// <summary>Puts networks in order, the one with most that is not met by contract first.</summary>
    internal static IEnumerable<NetworkRow> WorstFirst(IEnumerable<NetworkRow> networks) =>
        networks.OrderByDescending(static network => network.NotMetByContract.Value).ThenBy(static network => network.Code, StringComparer.Ordinal);
}

/// <summary>A number as it is sorted by, and as it is shown.</summary>
/// <param name="Value">The number.</param>
internal sealed record ShownNumber(int Value)
{
    public string Text => Words.Number(Value);
}
