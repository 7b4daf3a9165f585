namespace EhchRules.Cli.Options;

/// <summary>
/// Ids that were given to an option, parted by commas. An id may hold commas itself: what is one is known when the records have been seen.
/// Of several readings, the one with the longest id first is taken, so that a whole argument is an id where there is such a one.
/// </summary>
/// <param name="arguments">The arguments as they were given.</param>
internal sealed class ChosenIds(IReadOnlyList<string> arguments)
{
    private readonly HashSet<string> pieces = [.. arguments.SelectMany(static argument => argument.Split(',', StringSplitOptions.TrimEntries))];
    private readonly HashSet<string> found = new(StringComparer.Ordinal);

    /// <summary>Says whether an id of a record may be among those that were given, and notes it.</summary>
    internal bool Note(string id)
    {
        bool isGiven = pieces.Contains(id) || (id.AsSpan().IndexOfAny(',', ' ') >= 0 && arguments.Any(argument => argument.Contains(id, StringComparison.Ordinal)));
        if (isGiven) found.Add(id);
        return isGiven;
    }

    /// <summary>Parts the arguments by the ids that were noted. What is no id of a record is parted at its commas.</summary>
    internal IReadOnlyList<string> Read() => [.. arguments.SelectMany(Parts).Distinct(StringComparer.Ordinal)];

    private List<string> Parts(string argument)
    {
        List<string> parts = [];
        for (int start = 0; start <= argument.Length;)
        {
            string part = LongestAt(argument, start) ?? argument[start..End(argument, start)];
            start += part.Length + 1;
            parts.Add(found.Contains(part) ? part : part.Trim());
        }

        return parts;
    }

    private string? LongestAt(string argument, int start) => found
        .Where(id => argument.AsSpan(start).StartsWith(id, StringComparison.Ordinal) && (start + id.Length == argument.Length || argument[start + id.Length] == ','))
        .MaxBy(static id => id.Length);

    private static int End(string argument, int start) => argument.IndexOf(',', start) is >= 0 and var comma ? comma : argument.Length;
}
