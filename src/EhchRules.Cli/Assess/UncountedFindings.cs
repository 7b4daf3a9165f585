namespace EhchRules.Cli.Assess;

/// <summary>What is NotMet with a force that does not make the program exit with 1. A gate that lets it pass says so.</summary>
internal sealed class UncountedFindings
{
    private const int MostNamed = 6;

    private readonly SortedDictionary<Force, Dictionary<string, long>> counts = [];

    internal void Add(Finding finding)
    {
        if (!counts.TryGetValue(finding.Force, out Dictionary<string, long>? ofForce)) counts[finding.Force] = ofForce = new(StringComparer.Ordinal);
        ofForce[finding.Requirement.Id] = ofForce.GetValueOrDefault(finding.Requirement.Id) + 1;
    }

    /// <summary>Writes what there is, with the option that would count it; null where there is nothing.</summary>
    internal string? InWords(FailOn failOn)
    {
        if (counts.Count == 0) return null;
        IEnumerable<string> forces = counts.Select(static pair => $"{Words.Number(pair.Value.Values.Sum())} {pair.Key} ({Named(pair.Value)})");
        return $"note: --fail-on {failOn} found nothing, but findings are NotMet with a force that it does not name: {string.Join("; ", forces)}";
    }

    private static string Named(Dictionary<string, long> counts)
    {
        string[] ids = [.. counts.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => pair.Value == 1 ? pair.Key : $"{pair.Key} {Words.Number(pair.Value)}")];
        return Words.Listed(ids, MostNamed);
    }
}
