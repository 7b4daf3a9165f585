using System.Data.Common;

namespace EhchRules.Tables.Tests;

/// <summary>Reads tables that are made of records.</summary>
internal static class Tables
{
    internal static Task<List<TablesReading>> ReadAsync(IEnumerable<NetworkRecord> records, TablesOptions? options = null)
    {
        RecordRows[] rows = [.. records.Select(RecordRows.Of)];
        return ReadAsync(name => new RecordTableReader(RecordTables.Find(name)!, rows.SelectMany(ofOne => ofOne[RecordTables.Find(name)!])), options);
    }

    internal static async Task<List<TablesReading>> ReadAsync(Func<string, DbDataReader?> open, TablesOptions? options = null)
    {
        List<TablesReading> readings = [];
        await foreach (TablesReading reading in NetworkTables.ReadAsync(open, options, TestContext.Current.CancellationToken)) readings.Add(reading);
        return readings;
    }

    /// <summary>Writes records as CSV files in memory.</summary>
    internal static async Task<Dictionary<string, byte[]>> CsvOfAsync(IEnumerable<NetworkRecord> records)
    {
        Dictionary<string, MemoryStream> files = [];
        await using (RecordTablesWriter writer = new(table => files[table.Name] = new())) foreach (NetworkRecord record in records) writer.Write(record);
        return files.ToDictionary(static file => file.Key, static file => file.Value.ToArray());
    }

    /// <summary>Reads CSV files that are in memory; a table without one is not there.</summary>
    internal static Task<List<TablesReading>> ReadCsvAsync(IReadOnlyDictionary<string, byte[]> files, TablesOptions? options = null) =>
        ReadAsync(name => files.TryGetValue(name, out byte[]? csv) ? CsvTables.Read(name, new MemoryStream(csv)) : null, options);
}
