using System.Globalization;
using EhchRules.Cli.Console;

namespace EhchRules.Cli.Input.Tables;

/// <summary>The first row of a file: where each column stands.</summary>
internal sealed class TableHeader
{
    private readonly Dictionary<string, int> places;

    private TableHeader(Dictionary<string, int> places, int count)
    {
        this.places = places;
        Count = count;
    }

    /// <summary>Gets how many cells each row must have.</summary>
    internal int Count { get; }

    /// <summary>Gets whether each row is of a resident.</summary>
    internal bool HasResidents => places.ContainsKey("resident");

    /// <summary>Gets where a column stands.</summary>
    /// <param name="column">One of those that the file must have.</param>
    internal int PlaceOf(string column) => places[column];

    /// <summary>Finds the columns.</summary>
    /// <param name="line">The line of the header.</param>
    /// <param name="names">The names, in the order of the file.</param>
    /// <param name="columns">The columns that are expected.</param>
    /// <param name="faults">Takes every fault of the header.</param>
    /// <returns>The header; null where it has a fault.</returns>
    internal static TableHeader? Find(long line, IReadOnlyList<string> names, TableColumns columns, ICollection<TableFault> faults)
    {
        if (names.Count == 1 && names[0].AsSpan().IndexOfAny(';', '\t', '|') >= 0)
        {
            faults.Add(new(line, null, $"the header has no comma, and cells are parted by commas; expected {columns.Header}"));
            return null;
        }

        int before = faults.Count;
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int place = 0; place < names.Count; place++)
        {
            string name = names[place];
            if (name.Length == 0) faults.Add(new(line, null, string.Create(CultureInfo.InvariantCulture, $"cell {place + 1} of the header has no name")));
            else if (!places.TryAdd(name, place)) faults.Add(new(line, ShownText.Of(name), "stands in the header more than once"));
            else if (!columns.Knows(name)) faults.Add(new(line, null, $"{ShownText.Quoted(name)} is not a column of {columns.Kind}; known: {string.Join(", ", columns.Required)}"));
        }

        foreach (string column in columns.Required.Where(column => !places.ContainsKey(column))) faults.Add(new(line, column, "the header has no such column"));
        return faults.Count == before ? new(places, names.Count) : null;
    }
}
