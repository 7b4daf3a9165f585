using EhchRules.Cli.Input.Sheets;
using EhchRules.Cli.Suggestions;
using EhchRules.Tables;

namespace EhchRules.Cli.Input.Sources;

/// <summary>The files of a folder that are tables, and what is wrong with others that seem to be.</summary>
/// <param name="ByTable">The file of each table that has one.</param>
/// <param name="Faults">What would otherwise be ignored in silence, so that rows which are there would be unknown.</param>
internal sealed record TableFiles(IReadOnlyDictionary<string, string> ByTable, IReadOnlyList<TableFault> Faults)
{
    internal static TableFiles In(string folder)
    {
        Dictionary<string, string> files = new(StringComparer.OrdinalIgnoreCase);
        List<TableFault> faults = [];
        foreach (string file in Directory.EnumerateFiles(folder).Where(TableSourceNames.IsTable).Order(StringComparer.Ordinal))
        {
            string table = Path.GetFileNameWithoutExtension(file);
            if (SheetColumns.IsCallersOwn(table)) continue;
            if (RecordTables.Find(table) is null) faults.Add(new() { Text = $"{Shown(file)} is named for no table; {NearTables.Suggest(table)}; a file whose name begins x_ is skipped" });
            else if (!files.TryAdd(table, file)) faults.Add(new() { Table = table, Text = $"there are two files of this table: {Shown(files[table])} and {Shown(file)}" });
        }

        // A workbook beside the CSV that was saved from it is what one expects to find.
        foreach (string entry in Unreadable(folder))
        {
            string table = TableOf(entry)!;
            if (files.ContainsKey(table)) continue;
            string found = Directory.Exists(entry) ? "is a directory: expected one file," : "is neither CSV nor Parquet: expected";
            faults.Add(new() { Table = table, Text = $"{Shown(entry)} {found} {table}.csv or {table}.parquet; save it as CSV in UTF-8, or give it another name if it is no table" });
        }

        return new(files, faults);
    }

    /// <summary>Names what in a folder is named for a table and is not in a form that is read.</summary>
    internal static IReadOnlyList<string> UnreadableIn(string folder) => [.. Unreadable(folder).Select(Shown)];

    /// <summary>Finds files in other forms, and directories in the place of files, as programs leave them that write on several machines.</summary>
    private static IEnumerable<string> Unreadable(string folder) => Directory.EnumerateFiles(folder).Where(static file => !TableSourceNames.IsTable(file))
        .Concat(Directory.EnumerateDirectories(folder).Where(TableSourceNames.IsTable))
        .Where(static entry => TableOf(entry) is not null)
        .Order(StringComparer.Ordinal);

    /// <summary>Gets the table that a file is named for, whatever follows the first point of its name; null where it is named for none.</summary>
    private static string? TableOf(string file) => RecordTables.Find(Path.GetFileName(file).Split('.')[0])?.Name;

    private static string Shown(string file) => ShownText.Of(Path.GetFileName(file));
}
