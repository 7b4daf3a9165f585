using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using EhchRules.Tables;

namespace EhchRules.Cli.Input.Sources;

/// <summary>Files whose rows are put in the order of their networks where they are not in it.</summary>
/// <param name="engine">Sorts them.</param>
[SuppressMessage("Reliability", "CA2000", Justification = "Readers close their files.")]
internal sealed class SortedFiles(DuckDbEngine engine) : IDisposable
{
    internal DbDataReader OfParquet(string table, string file)
    {
        string[] sought;
        using (ParquetBatches glance = ParquetBatches.Open(table, file)) sought = SoughtColumns.Of(glance.Schema.FieldsList.Select(static field => field.Name));
        string rows = $"read_parquet({OpenTables.Literal(Plain(file))}, hive_partitioning = false)";
        if (!SoughtColumns.AreSound(table, sought) || SoughtColumns.NetworkOf(sought) is not { } network || engine.AreInOrder(table, network, rows)) return ArrowTables.Read(ParquetBatches.Open(table, file));
        string columns = string.Join(", ", sought.Select(OpenTables.Quoted));
        string line = sought.Any(SoughtColumns.IsLine) ? string.Empty : $", row_number() over () as {RecordTables.LineColumn}";
        return engine.Read(table, $"select * from {engine.Sort(table, network, $"{columns}{line}", rows)}");
    }

    internal DbDataReader OfCsv(string table, string file)
    {
        FileStream csv = TableFolder.OpenCsv(table, file);

        // What is not a file on a disk is read once.
        if (csv.CanSeek)
        {
            if (IsInOrder(table, csv)) return CsvTables.Read(table, TableFolder.OpenCsv(table, file));
            csv = TableFolder.OpenCsv(table, file);
        }

        List<TableFault> unreadable = [];
        DbDataReader rows = CsvTables.ReadWithLines(table, csv, unreadable.Add);
        string[] names = NamesOf(rows);
        string[] sought = SoughtColumns.Of(names);
        if (!SoughtColumns.AreSound(table, sought) || SoughtColumns.NetworkOf(sought) is not { } network) return rows;
        string kept;
        using (rows) kept = engine.Keep(table, [.. sought.Select(name => (name, Array.IndexOf(names, name)))], rows);
        if (unreadable.Count > 0) throw new TableFaultException([.. unreadable]);
        string sorted = engine.Sort(table, network, "*", kept);
        engine.Forget(table, kept);
        return engine.Read(table, $"select * from {sorted}");
    }

    /// <inheritdoc/>
    public void Dispose() => engine.Dispose();

    /// <summary>Gets a path as a pattern that it alone fits: DuckDB takes every path for one.</summary>
    private static string Plain(string file) => string.Concat(file.Select(static one => one is '[' or '*' or '?' ? $"[{one}]" : one.ToString()));

    /// <summary>Says whether the rows of a file are in order. With one that cannot be read they are not, for its network may be any.</summary>
    private static bool IsInOrder(string table, FileStream csv)
    {
        bool isReadable = true;
        using DbDataReader rows = CsvTables.ReadWithLines(table, csv, _ => isReadable = false);
        string[] names = NamesOf(rows);
        int network = Array.IndexOf(names, SoughtColumns.NetworkOf(names));
        string before = string.Empty;
        while (network >= 0 && isReadable && rows.Read())
        {
            string here = rows.IsDBNull(network) ? string.Empty : rows.GetString(network);
            if (string.Equals(here, before, StringComparison.Ordinal)) continue;
            if (string.CompareOrdinal(here, before) < 0) return false;
            before = here;
        }

        return isReadable;
    }

    /// <summary>Gets the names of the columns. Where the file says itself on which line a row stood, that of the file in hand is not wanted.</summary>
    private static string[] NamesOf(DbDataReader rows)
    {
        string[] names = [.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetName)];
        return names[..^1].Any(SoughtColumns.IsLine) ? names[..^1] : names;
    }
}
