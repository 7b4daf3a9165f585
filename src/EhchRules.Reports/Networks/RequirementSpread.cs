using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>How a requirement is spread over networks: the worst outcome of each, and the share of its findings that are not met.</summary>
internal sealed class RequirementSpread(Requirement requirement)
{
    private readonly int[] byWorst = new int[Enum.GetValues<Outcome>().Length];
    private readonly List<decimal> shares = [];

    internal Requirement Requirement { get; } = requirement;

    /// <summary>Gets the shares of findings not met, of those that apply; one of each network where any does, in ascending order.</summary>
    internal IReadOnlyList<decimal> Shares => [.. shares.Order()];

    internal int Of(Outcome worst) => byWorst[(int)worst];

    /// <summary>Adds the findings of a network.</summary>
    internal void Add(IEnumerable<Finding> findings)
    {
        int[] counts = new int[byWorst.Length];
        foreach (Finding finding in findings) counts[(int)finding.Outcome]++;
        byWorst[(int)OutcomeSigns.WorstFirst.First(outcome => counts[(int)outcome] > 0)]++;
        int applying = counts.Sum() - counts[(int)Outcome.NotApplicable];
        if (applying > 0) shares.Add((decimal)counts[(int)Outcome.NotMet] / applying);
    }
}
