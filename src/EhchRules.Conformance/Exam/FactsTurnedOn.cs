namespace EhchRules.Conformance;

/// <summary>What the answers of a deck turned on so far, by requirement: the members of a record that could not be taken away.</summary>
internal sealed class FactsTurnedOn
{
    private readonly Dictionary<string, SortedSet<string>> members = new(StringComparer.Ordinal);

    internal IReadOnlyCollection<string> Of(string requirement) => members.TryGetValue(requirement, out SortedSet<string>? known) ? known : [];

    internal void Add(string requirement, IEnumerable<string> needed)
    {
        if (!members.TryGetValue(requirement, out SortedSet<string>? known)) members[requirement] = known = new(StringComparer.Ordinal);
        known.UnionWith(needed);
    }
}
