using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Cli.Options;
using EhchRules.Json;

namespace EhchRules.Cli.Timelines;

/// <summary>The subjects asked for by id, and what the records of a file say of which kind they are.</summary>
internal sealed class AskedSubjects(ChosenIds ids, IReadOnlyList<Requirement>? requirements)
{
    private readonly Dictionary<string, HashSet<SubjectKind>> kinds = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private bool isAnyUnread;

    internal bool Contains(string id) => asked.Contains(id);

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
        asked.UnionWith(ids.Read());
        foreach (string id in asked) Check(id, kinds.GetValueOrDefault(id) ?? []);
    }

    private void Check(string id, HashSet<SubjectKind> held)
    {
        if (id.Length == 0) throw new UsageException("--subject: an id is empty");
        if (held.Count == 0 && !isAnyUnread) throw new UsageException($"--subject: no network, home or resident of the input has the id \"{ShownText.Resident(id)}\"");
        if (held.Count == 0 || requirements is null || requirements.Any(requirement => held.Contains(requirement.Subject))) return;
        string judged = string.Join(", ", requirements.Select(static requirement => $"{requirement.Id} for each {requirement.Subject.ToString().ToLowerInvariant()}"));
        throw new UsageException($"--subject: \"{(held.Contains(SubjectKind.Resident) ? ShownText.Resident(id) : ShownText.Of(id))}\" is a {string.Join(" and a ", held.Select(static kind => kind.ToString().ToLowerInvariant()))}, but --requirement names requirements judged for others: {judged}");
    }

    private void Note(string id, SubjectKind kind)
    {
        if (!ids.Note(id)) return;
        if (!kinds.TryGetValue(id, out HashSet<SubjectKind>? held)) kinds[id] = held = [];
        held.Add(kind);
    }
}
