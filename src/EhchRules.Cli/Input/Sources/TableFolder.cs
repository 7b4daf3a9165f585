using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using EhchRules.Cli.Console;
using EhchRules.Tables;

namespace EhchRules.Cli.Input.Sources;

/// <summary>A folder in which each file is a table, named for it.</summary>
internal sealed class TableFolder : OpenTables
{
    private readonly TableFiles files;
    private readonly DuckDbTables? engine;
    private bool areFaultsTold;

    private TableFolder(string name, TableFiles files, DuckDbTables? engine)
    {
        Name = name;
        this.files = files;
        this.engine = engine;
    }

    /// <inheritdoc/>
    internal override string Name { get; }

    internal static TableFolder Open(string name, Terminal terminal, bool sorts)
    {
        TableFiles files = TableFiles.In(name);
        if (sorts) return new(name, files, DuckDbTables.InMemory(name, terminal));
        if (files.ByTable.Values.Any(TableSourceNames.IsParquet)) ParquetBatches.CheckLibrary(name);
        return new(name, files, engine: null);
    }

    /// <inheritdoc/>
    [SuppressMessage("Reliability", "CA2000", Justification = "The reader closes the file.")]
    internal override DbDataReader? Open(string table)
    {
        if (files.Faults.Count > 0 && !areFaultsTold)
        {
            areFaultsTold = true;
            throw new TableFaultException([.. files.Faults]);
        }

        if (!files.ByTable.TryGetValue(table, out string? file)) return null;
        if (TableSourceNames.IsParquet(file)) return engine?.OfParquet(table, file) ?? ArrowTables.Read(ParquetBatches.Open(table, file));
        FileStream csv = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
        return engine?.OfCsv(table, csv) ?? CsvTables.Read(table, csv);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => engine?.DisposeAsync() ?? ValueTask.CompletedTask;
}
