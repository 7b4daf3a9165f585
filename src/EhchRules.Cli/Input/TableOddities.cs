using EhchRules.Tables;

namespace EhchRules.Cli.Input;

/// <summary>What is odd about tables, gathered over all networks and told once at the end: a line for what many rows have.</summary>
internal sealed class TableOddities
{
    private readonly OrderedDictionary<(string Input, string Table, string? Column, string Text), (TableWarning First, long Count)> all = [];

    internal void Note(string input, IEnumerable<TableWarning> warnings)
    {
        foreach (TableWarning warning in warnings)
        {
            (string, string, string?, string) key = (input, warning.Table, warning.Column, warning.Text);
            all[key] = all.TryGetValue(key, out (TableWarning First, long Count) known) ? (known.First, known.Count + warning.Count) : (warning, warning.Count);
        }
    }

    /// <summary>Tells them.</summary>
    internal void Tell(TextWriter error, bool namesFiles)
    {
        foreach (((string Input, string, string?, string) key, (TableWarning first, long count)) in all)
        {
            string times = count == 1 ? string.Empty : FormattableString.Invariant($" ({count:N0} times)");
            error.WriteLine(Printable.Line($"warning: {(namesFiles ? $"{key.Input}: " : string.Empty)}{first}{times}"));
        }
    }
}
