using Parquet;
using Parquet.Schema;

namespace EhchRules.Cli.Tests;

/// <summary>Looks into a Parquet file that the program wrote.</summary>
internal static class ParquetRows
{
    /// <summary>Gets the texts of a column; null where a cell is empty.</summary>
    internal static async Task<string?[]> TextsAsync(string path, string column)
    {
        CancellationToken cancelled = TestContext.Current.CancellationToken;
        await using FileStream file = File.OpenRead(path);
        await using ParquetReader reader = await ParquetReader.CreateAsync(file, cancellationToken: cancelled);
        DataField field = reader.Schema.GetDataFields().Single(field => field.Path.ToString() == column);
        List<string?> texts = [];
        for (int place = 0; place < reader.RowGroupCount; place++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(place);
            if (field.IsNullable)
            {
                ReadOnlyMemory<char>?[] cells = new ReadOnlyMemory<char>?[group.RowCount];
                await group.ReadAsync(field, cells.AsMemory(), cancellationToken: cancelled);
                texts.AddRange(cells.Select(static cell => cell?.ToString()));
            }
            else
            {
                // Asked for what may be null, Parquet.Net takes what others left in the shared pool for levels that such a column does not have.
                ReadOnlyMemory<char>[] cells = new ReadOnlyMemory<char>[group.RowCount];
                await group.ReadAsync(field, cells.AsMemory(), cancellationToken: cancelled);
                texts.AddRange(cells.Select(static cell => cell.ToString()));
            }
        }

        return [.. texts];
    }

    internal static async Task<string[]> ColumnsAsync(string path)
    {
        await using FileStream file = File.OpenRead(path);
        await using ParquetReader reader = await ParquetReader.CreateAsync(file, cancellationToken: TestContext.Current.CancellationToken);
        return [.. reader.Schema.Fields.Select(static field => field.Name)];
    }
}
