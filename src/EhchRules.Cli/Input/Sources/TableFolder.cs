using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using EhchRules.Cli.Console;
using EhchRules.Tables;

namespace EhchRules.Cli.Input.Sources;

/// <summary>A folder in which each file is a table, named for it.</summary>
internal sealed class TableFolder : OpenTables
{
    private readonly TableFiles files;
    private readonly bool sorts;
    private readonly DuckDbTables? engine;
    private bool areFaultsTold;

    private TableFolder(string name, TableFiles files, bool sorts, DuckDbTables? engine)
    {
        Name = name;
        this.files = files;
        this.sorts = sorts;
        this.engine = engine;
    }

    /// <inheritdoc/>
    internal override string Name { get; }

    internal static TableFolder Open(string name, Terminal terminal, bool sorts)
    {
        TableFiles files = TableFiles.In(name);
        bool needsEngine = sorts || files.ByTable.Values.Any(TableSourceNames.IsParquet);
        return new(name, files, sorts, needsEngine ? DuckDbTables.InMemory(name, terminal) : null);
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
        if (TableSourceNames.IsParquet(file)) return engine!.OfParquet(table, file, sorts);
        FileStream csv = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
        return sorts ? engine!.OfCsv(table, csv) : CsvTables.Read(table, csv);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => engine?.DisposeAsync() ?? ValueTask.CompletedTask;
}
