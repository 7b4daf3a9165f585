namespace EhchRules.Tables;

/// <summary>Writes records as CSV files, one for each table, a record at a time.</summary>
public sealed class RecordTablesWriter : IAsyncDisposable
{
    private readonly List<(RecordTable Table, CsvTableWriter Csv)> tables = [];

    /// <summary>Writes the headers.</summary>
    /// <param name="open">Opens what takes the file of a table. It is closed when this is disposed of.</param>
    public RecordTablesWriter(Func<RecordTable, Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        foreach (RecordTable table in RecordTables.All) tables.Add((table, new(open(table), table)));
    }

    /// <summary>Writes the rows of a record. To be read back, records come in the order of their networks' codes.</summary>
    /// <param name="record">The record.</param>
    public void Write(NetworkRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        RecordRows rows = RecordRows.Of(record);
        foreach ((RecordTable table, CsvTableWriter csv) in tables)
        {
            foreach (object?[] row in rows[table]) csv.Write(row);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach ((RecordTable _, CsvTableWriter csv) in tables) await csv.DisposeAsync().ConfigureAwait(false);
    }
}
