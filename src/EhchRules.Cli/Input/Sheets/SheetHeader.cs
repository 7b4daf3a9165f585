using System.Globalization;

namespace EhchRules.Cli.Input.Sheets;

/// <summary>The first row of a sheet: where each column stands.</summary>
internal sealed class SheetHeader
{
    private readonly Dictionary<string, int> places;

    private SheetHeader(Dictionary<string, int> places, int count)
    {
        this.places = places;
        Count = count;
    }

    /// <summary>Gets how many cells each row must have.</summary>
    internal int Count { get; }

    /// <summary>Gets whether each row is of a resident.</summary>
    internal bool HasResidents => places.ContainsKey("resident");

    /// <summary>Gets a column.</summary>
    /// <param name="name">One of those that the file must have.</param>
    internal SheetColumn this[string name] => new(name, places[name]);

    /// <summary>Finds the columns.</summary>
    /// <param name="line">The line of the header.</param>
    /// <param name="names">The names, in the order of the file.</param>
    /// <param name="columns">The columns that are expected.</param>
    /// <param name="faults">Takes every fault of the header.</param>
    /// <returns>The header; null where it has a fault.</returns>
    internal static SheetHeader? Find(long line, IReadOnlyList<string> names, SheetColumns columns, ICollection<SheetFault> faults)
    {
        if (names.Count == 1 && SeparatorIn(names[0]) is { } separator)
        {
            faults.Add(NoCommas(line, separator, columns));
            return null;
        }

        int before = faults.Count;
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int place = 0; place < names.Count; place++)
        {
            string name = names[place].Trim();
            if (SheetColumns.IsCallersOwn(name)) continue;
            string? column = columns.Find(name);
            if (name.Length == 0) faults.Add(new(line, null, string.Create(CultureInfo.InvariantCulture, $"cell {place + 1} of the header has no name; leave the column out, or give it a name that begins x_, which is skipped")));
            else if (!places.TryAdd(column ?? name, place)) faults.Add(new(line, ShownText.Of(column ?? name), "stands in the header more than once"));
            else if (column is null) faults.Add(new(line, null, $"{ShownText.Quoted(name)} is not a column of {columns.Kind}; known: {string.Join(", ", columns.Required)}; a column whose name begins x_ or x- is skipped"));
        }

        foreach (string column in columns.Required.Where(column => !places.ContainsKey(column))) faults.Add(new(line, column, "the header has no such column"));
        return faults.Count == before ? new(places, names.Count) : null;
    }

    /// <summary>Finds what parts the cells of a line that has no comma, in words; null where nothing else does.</summary>
    internal static string? SeparatorIn(string line) => line switch
    {
        _ when line.Contains(',', StringComparison.Ordinal) => null,
        _ when line.Contains(';', StringComparison.Ordinal) => "semicolons",
        _ when line.Contains('\t', StringComparison.Ordinal) => "tabs",
        _ when line.Contains('|', StringComparison.Ordinal) => "bars",
        _ => null,
    };

    internal static SheetFault NoCommas(long line, string separator, SheetColumns columns) =>
        new(line, null, $"the header has no comma, and its cells are parted by {separator}; expected commas, as in {columns.Header}");
}
