using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;

namespace EhchRules.Tables.Tests.Reading;

/// <summary>Makes Arrow streams of rows.</summary>
internal static class ArrowRows
{
    private static readonly DictionaryType Coded = new(Int32Type.Default, StringType.Default, ordered: false);

    /// <summary>Makes a stream of a table's rows as readers have them: text, days, flags and whole numbers.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="rowsAtOnce">How many rows are in a batch.</param>
    internal static IArrowArrayStream Of(RecordTable table, IEnumerable<object?[]> rows, int rowsAtOnce)
    {
        Schema schema = new([.. table.Columns.Select(static column => new Field(column.Name, TypeOf(column.Kind), nullable: true))], []);
        return new BatchStream(schema, rows.Chunk(rowsAtOnce).Select(chunk => new RecordBatch(schema, table.Columns.Select((column, place) => ArrayOf(column.Kind, chunk.Select(row => row[place]))), chunk.Length)));
    }

    /// <summary>Makes a stream of a table's rows in which texts are places in dictionaries.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="rowsAtOnce">How many rows are in a batch.</param>
    /// <param name="haveOneDictionary">Whether all batches of a column have the same dictionary. If not, each has its own.</param>
    internal static IArrowArrayStream CodedOf(RecordTable table, IEnumerable<object?[]> rows, int rowsAtOnce, bool haveOneDictionary)
    {
        object?[][] all = [.. rows];
        Schema schema = new([.. table.Columns.Select(static column => new Field(column.Name, TypeOf(column.Kind) is StringType ? Coded : TypeOf(column.Kind), nullable: true))], []);
        return new BatchStream(schema, all.Chunk(rowsAtOnce).Select(chunk => new RecordBatch(schema, table.Columns.Select((column, place) => Cells(column, chunk.Select(row => row[place]), (haveOneDictionary ? all : chunk).Select(row => row[place]))), chunk.Length)));

        static IArrowArray Cells(TableColumn column, IEnumerable<object?> cells, IEnumerable<object?> among)
        {
            if (TypeOf(column.Kind) is not StringType) return ArrayOf(column.Kind, cells);
            string[] texts = [.. among.OfType<string>().Distinct().Order(StringComparer.Ordinal)];
            return new DictionaryArray(Coded, ArrayOf(ColumnKind.Whole, cells.Select(cell => cell is string text ? System.Array.IndexOf(texts, text) : (object?)null)), Texts(texts));
        }
    }

    /// <summary>Makes a stream of one batch.</summary>
    internal static IArrowArrayStream Of(params (string Name, IArrowArray Cells)[] columns)
    {
        Schema schema = new([.. columns.Select(static column => new Field(column.Name, column.Cells.Data.DataType, nullable: true))], []);
        return new BatchStream(schema, [new RecordBatch(schema, columns.Select(static column => column.Cells), columns[0].Cells.Length)]);
    }

    internal static StringArray Texts(params string?[] texts) => (StringArray)ArrayOf(ColumnKind.Text, texts);

    private static IArrowType TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Day => Date32Type.Default,
        ColumnKind.Flag => BooleanType.Default,
        ColumnKind.Whole => Int32Type.Default,
        _ => StringType.Default,
    };

    private static IArrowArray ArrayOf(ColumnKind kind, IEnumerable<object?> cells)
    {
        switch (kind)
        {
            case ColumnKind.Day:
                Date32Array.Builder days = new();
                foreach (object? cell in cells) _ = cell is DateOnly day ? days.Append(day) : days.AppendNull();
                return days.Build();
            case ColumnKind.Flag:
                BooleanArray.Builder flags = new();
                foreach (object? cell in cells) _ = cell is bool flag ? flags.Append(flag) : flags.AppendNull();
                return flags.Build();
            case ColumnKind.Whole:
                Int32Array.Builder numbers = new();
                foreach (object? cell in cells) _ = cell is int number ? numbers.Append(number) : numbers.AppendNull();
                return numbers.Build();
            default:
                StringArray.Builder texts = new();
                foreach (object? cell in cells) _ = cell is string text ? texts.Append(text) : texts.AppendNull();
                return texts.Build();
        }
    }
}

/// <summary>Batches that are there, and what happens behind them.</summary>
internal sealed class BatchStream(Schema schema, IEnumerable<RecordBatch> batches, Exception? broken = null) : IArrowArrayStream
{
    private readonly IEnumerator<RecordBatch> batches = batches.GetEnumerator();

    /// <inheritdoc/>
    public Schema Schema => schema;

    /// <inheritdoc/>
    public ValueTask<RecordBatch?> ReadNextRecordBatchAsync(CancellationToken cancellationToken = default) =>
        batches.MoveNext() ? new(batches.Current) : broken is null ? new((RecordBatch?)null) : throw broken;

    /// <inheritdoc/>
    public void Dispose() => batches.Dispose();
}
