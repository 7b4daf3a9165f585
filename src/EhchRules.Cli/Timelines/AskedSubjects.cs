using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Json;

namespace EhchRules.Cli.Timelines;

/// <summary>The subjects asked for by id, and what the records of a file say of which kind they are.</summary>
internal sealed class AskedSubjects(IReadOnlyList<string> ids, IReadOnlyList<Requirement>? requirements)
{
    private readonly Dictionary<string, HashSet<SubjectKind>> kinds = ids.ToDictionary(static id => id, static _ => new HashSet<SubjectKind>(), StringComparer.Ordinal);
    private bool isAnyUnread;

    internal bool Contains(string id) => kinds.ContainsKey(id);

    /// <summary>Notes which of the subjects a record holds. One that cannot be read may hold any.</summary>
    internal void LookIn(RecordReading reading)
    {
        if (reading.Record is not { } record)
        {
            isAnyUnread = true;
            return;
        }

        Note(record.Network.Code.Value, SubjectKind.Network);
        foreach (CareHome home in record.Homes) Note(home.Id, SubjectKind.Home);
        foreach (Resident resident in record.Residents) Note(resident.Id, SubjectKind.Resident);
    }

    /// <summary>Refuses a subject that no record holds, and one for which none of the requirements is judged.</summary>
    internal void Check()
    {
        foreach ((string id, HashSet<SubjectKind> held) in kinds)
        {
            if (held.Count == 0 && !isAnyUnread) throw new UsageException($"--subject: no network, home or resident of the input has the id \"{ShownText.Of(id)}\"");
            if (held.Count == 0 || requirements is null || requirements.Any(requirement => held.Contains(requirement.Subject))) continue;
            string judged = string.Join(", ", requirements.Select(static requirement => $"{requirement.Id} for each {requirement.Subject.ToString().ToLowerInvariant()}"));
            throw new UsageException($"--subject: \"{ShownText.Of(id)}\" is a {string.Join(" and a ", held.Select(static kind => kind.ToString().ToLowerInvariant()))}, but --requirement names requirements judged for others: {judged}");
        }
    }

    private void Note(string id, SubjectKind kind)
    {
        if (kinds.TryGetValue(id, out HashSet<SubjectKind>? held)) held.Add(kind);
    }
}
