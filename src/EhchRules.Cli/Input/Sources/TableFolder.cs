using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using EhchRules.Cli.Console;
using EhchRules.Tables;

namespace EhchRules.Cli.Input.Sources;

/// <summary>A folder in which each file is a table, named for it.</summary>
internal sealed class TableFolder : OpenTables
{
    private readonly Dictionary<string, string> files;
    private readonly IReadOnlyList<TableFault> strangers;
    private readonly bool sorts;
    private readonly DuckDbTables? engine;
    private bool areStrangersTold;

    private TableFolder(string name, Dictionary<string, string> files, IReadOnlyList<TableFault> strangers, bool sorts, DuckDbTables? engine)
    {
        Name = name;
        this.files = files;
        this.strangers = strangers;
        this.sorts = sorts;
        this.engine = engine;
    }

    /// <inheritdoc/>
    internal override string Name { get; }

    internal static TableFolder Open(string name, Terminal terminal, bool sorts)
    {
        Dictionary<string, string> files = new(StringComparer.OrdinalIgnoreCase);
        List<TableFault> strangers = [];
        foreach (string file in Directory.EnumerateFiles(name).Where(TableSourceNames.IsTable).Order(StringComparer.Ordinal))
        {
            string table = Path.GetFileNameWithoutExtension(file);
            if (Sheets.SheetColumns.IsCallersOwn(table)) continue;
            if (RecordTables.Find(table) is null) strangers.Add(new() { Text = $"{ShownText.Of(Path.GetFileName(file))} is named for no table; known: {string.Join(", ", RecordTables.All.Select(static one => one.Name))}; a file whose name begins x_ is skipped" });
            else if (!files.TryAdd(table, file)) strangers.Add(new() { Table = table, Text = $"there are two files of this table: {Path.GetFileName(files[table])} and {Path.GetFileName(file)}" });
        }

        bool needsEngine = sorts || files.Values.Any(TableSourceNames.IsParquet);
        return new(name, files, strangers, sorts, needsEngine ? DuckDbTables.InMemory(name, terminal) : null);
    }

    /// <inheritdoc/>
    [SuppressMessage("Reliability", "CA2000", Justification = "The reader closes the file.")]
    internal override DbDataReader? Open(string table)
    {
        if (strangers.Count > 0 && !areStrangersTold)
        {
            areStrangersTold = true;
            throw new TableFaultException([.. strangers]);
        }

        if (!files.TryGetValue(table, out string? file)) return null;
        if (TableSourceNames.IsParquet(file)) return engine!.OfParquet(table, file, sorts);
        FileStream csv = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
        return sorts ? engine!.OfCsv(table, csv) : CsvTables.Read(table, csv);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => engine?.DisposeAsync() ?? ValueTask.CompletedTask;
}
