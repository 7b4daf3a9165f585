using EhchRules.Json;
using EhchRules.Worklists;

namespace EhchRules.Cli.Worklists;

/// <summary>
/// Concerns as they were given, each the id of a resident, or an id, an equals sign and words. An id may hold equals signs itself: which it is
/// is known when the records have been seen. The longest that is an id of a record is taken, first of all the whole.
/// </summary>
/// <param name="arguments">The arguments as they were given.</param>
internal sealed class AskedConcerns(IReadOnlyList<string> arguments)
{
    private readonly HashSet<string> candidates = [.. arguments.SelectMany(IdsIn)];
    private readonly HashSet<string> found = new(StringComparer.Ordinal);

    /// <summary>Gets whether there are any.</summary>
    internal bool AreAny => arguments.Count > 0;

    /// <summary>Notes which residents a record holds.</summary>
    internal void LookIn(RecordReading reading)
    {
        if (reading.Record is { } record) found.UnionWith(record.Residents.Select(static resident => resident.Id).Where(candidates.Contains));
    }

    /// <summary>Gets the concerns about residents of the records.</summary>
    internal IReadOnlyList<StaffConcern> Read() =>
    [
        .. from argument in arguments
           let id = IdOf(argument)
           where id is not null
           select new StaffConcern(id, id.Length < argument.Length ? argument[(id.Length + 1)..] : null),
    ];

    /// <summary>Gets the residents of whom no record holds any, as they would be named without the words.</summary>
    internal IReadOnlyList<string> NotFound() => [.. arguments.Where(argument => IdOf(argument) is null).Select(static argument => IdsIn(argument).Last()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private string? IdOf(string argument) => IdsIn(argument).FirstOrDefault(found.Contains);

    /// <summary>Gets what may be the id, the longest first. That before a first equals sign is none if it is empty.</summary>
    private static IEnumerable<string> IdsIn(string argument)
    {
        yield return argument;
        for (int equals = argument.LastIndexOf('='); equals > 0; equals = argument.LastIndexOf('=', equals - 1)) yield return argument[..equals];
    }
}
