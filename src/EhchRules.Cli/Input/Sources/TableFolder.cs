using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using EhchRules.Cli.Console;
using EhchRules.Tables;

namespace EhchRules.Cli.Input.Sources;

/// <summary>A folder in which each file is a table, named for it.</summary>
internal sealed class TableFolder : OpenTables
{
    private readonly TableFiles files;
    private readonly SortedFiles? sorted;
    private bool areFaultsTold;

    private TableFolder(string name, TableFiles files, SortedFiles? sorted)
    {
        Name = name;
        this.files = files;
        this.sorted = sorted;
    }

    /// <inheritdoc/>
    internal override string Name { get; }

    [SuppressMessage("Reliability", "CA2000", Justification = "The engine is closed with the folder.")]
    internal static TableFolder Open(string name, Terminal terminal, bool sorts, CancellationToken cancellationToken)
    {
        TableFiles files = TableFiles.In(name);
        if (sorts) return new(name, files, new(DuckDbEngine.Open(name, file: null, terminal, cancellationToken)));
        if (files.ByTable.Values.Any(TableSourceNames.IsParquet)) ParquetBatches.CheckLibrary(name);
        return new(name, files, sorted: null);
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
        if (new FileInfo(file).LinkTarget is { } target && !File.Exists(FinalPath.Of(file))) throw Unreadable(table, file, $"is a link to {ShownText.Quoted(target)}, which is not there");
        if (TableSourceNames.IsParquet(file)) return sorted?.OfParquet(table, file) ?? ArrowTables.Read(ParquetBatches.Open(table, file));
        return sorted?.OfCsv(table, file) ?? CsvTables.Read(table, OpenCsv(table, file));
    }

    /// <summary>Opens a file of a table.</summary>
    /// <exception cref="TableFaultException">It cannot be opened.</exception>
    internal static FileStream OpenCsv(string table, string file)
    {
        try
        {
            return new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(table, file, $"cannot be opened: {ShownText.Of(refused.Message)}");
        }
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        sorted?.Dispose();
        return ValueTask.CompletedTask;
    }

    private static TableFaultException Unreadable(string table, string file, string reason) => new([new() { Table = table, Text = $"cannot be read: {ShownText.Of(Path.GetFileName(file))} {reason}" }]);
}
