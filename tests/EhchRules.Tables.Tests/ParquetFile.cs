namespace EhchRules.Tables.Tests;

/// <summary>A Parquet file that is gone when it has been looked at.</summary>
internal sealed class ParquetFile : IDisposable
{
    private ParquetFile()
    {
    }

    internal string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"ehch-{System.IO.Path.GetRandomFileName()}.parquet");

    /// <summary>Gets the file as DuckDB takes it in place of a table.</summary>
    internal string AsTable => $"'{Path}'";

    internal static async Task<ParquetFile> OfAsync(IReadOnlyList<TableColumn> columns, Func<ParquetTable, Task> write, bool isEnded = true)
    {
        ParquetFile file = new();
        try
        {
            await using FileStream stream = File.Create(file.Path);
            await using ParquetTable table = new(stream, columns);
            await write(table);
            if (isEnded) await table.EndAsync(TestContext.Current.CancellationToken);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    internal static Task<ParquetFile> OfAsync(IEnumerable<Assessment> assessments, Func<Finding, bool>? shows = null) => OfAsync(AnswerTables.FindingColumns, async table =>
    {
        foreach (RowsByColumn rows in assessments.SelectMany(assessment => AnswerTables.RowsOf(assessment, shows))) await table.WriteAsync(rows, TestContext.Current.CancellationToken);
    });

    public void Dispose() => File.Delete(Path);
}
