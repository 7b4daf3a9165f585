using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Cli.Input.Sheets;

namespace EhchRules.Cli.Measures;

/// <summary>A row given beside a record.</summary>
/// <param name="Line">The line of the file on which it begins.</param>
/// <param name="Network">The network it is of.</param>
/// <param name="Home">The home it is of; null where it is of the whole network.</param>
/// <param name="Value">What it gives.</param>
internal readonly record struct GivenRow<T>(long Line, PcnCode Network, string? Home, T Value);

/// <summary>Cells that files given beside a record have in common.</summary>
internal static class GivenCells
{
    internal static PcnCode? Network(SheetCells cells, string column)
    {
        if (PcnCode.TryParse(cells.Text(column), out PcnCode? code)) return code;
        cells.Refuse(column, "is not the ODS code of a network, U and five digits");
        return null;
    }

    internal static string? Home(SheetCells cells, string column) => cells.Span(column).IsEmpty ? null : cells.Name(column);
}

/// <summary>The rows of a file given beside records, kept by network. Faults are told with the file's name; sound rows are used all the same.</summary>
internal sealed class GivenRows<T>
{
    private readonly string file;
    private readonly TextWriter error;
    private readonly Dictionary<string, List<GivenRow<T>>> byNetwork = new(StringComparer.Ordinal);
    private readonly HashSet<string> met = new(StringComparer.Ordinal);

    private GivenRows(string file, TextWriter error)
    {
        this.file = file;
        this.error = error;
    }

    /// <summary>Gets whether any row had a fault, or was of a network or home that is not there.</summary>
    internal bool HaveFaults { get; private set; }

    /// <summary>Reads a file whole.</summary>
    internal static async Task<GivenRows<T>> ReadAsync(
        string file, Terminal terminal, TextWriter error, SheetColumns columns, Func<SheetCells, GivenRow<T>> rowOf, CancellationToken cancellationToken)
    {
        GivenRows<T> rows = new(file, error);
        await using Stream stream = RecordFile.OpenOnce(file, terminal);
        await using SheetRows sheet = new(stream, columns, rows.Tell);
        await sheet.ReadAsync(
            cells =>
            {
                GivenRow<T> row = rowOf(cells);
                if (!cells.HasFault) rows.Add(row);
                return true;
            },
            cancellationToken);
        return rows;
    }

    /// <summary>Gets what is given for a network, without rows of homes that its record does not have.</summary>
    internal Facts<T> Of(NetworkRecord record)
    {
        if (!byNetwork.TryGetValue(record.Network.Code.Value, out List<GivenRow<T>>? rows)) return [];
        HashSet<string> homes = HomesOf(record);
        return rows.Where(row => row.Home is null || homes.Contains(row.Home)).Select(static row => row.Value).ToFacts();
    }

    /// <summary>Notes that a network has a record, and tells rows of homes that the record does not have.</summary>
    internal void Found(NetworkRecord record)
    {
        string code = record.Network.Code.Value;
        if (!met.Add(code) || !byNetwork.TryGetValue(code, out List<GivenRow<T>>? rows)) return;
        HashSet<string> homes = HomesOf(record);
        foreach (GivenRow<T> row in rows)
        {
            if (row.Home is not null && !homes.Contains(row.Home)) Tell(new(row.Line, "home", $"{ShownText.Quoted(row.Home)} is not a home in the record of {code}"));
        }
    }

    /// <summary>Tells rows of networks of which no record was read.</summary>
    internal void TellUnused()
    {
        foreach (GivenRow<T> row in byNetwork.Where(pair => !met.Contains(pair.Key)).SelectMany(static pair => pair.Value).OrderBy(static row => row.Line))
        {
            Tell(new(row.Line, "network", $"\"{row.Network}\" is not the network of any record that was read"));
        }
    }

    private static HashSet<string> HomesOf(NetworkRecord record) => [.. record.Homes.Select(static home => home.Id)];

    private void Add(GivenRow<T> row)
    {
        if (!byNetwork.TryGetValue(row.Network.Value, out List<GivenRow<T>>? ofNetwork)) byNetwork[row.Network.Value] = ofNetwork = [];
        ofNetwork.Add(row);
    }

    private void Tell(SheetFault fault)
    {
        HaveFaults = true;
        error.WriteLine(Printable.Line($"{file}: {fault}"));
    }
}
