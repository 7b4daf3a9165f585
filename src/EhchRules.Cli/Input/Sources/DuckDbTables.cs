using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using EhchRules.Cli.Console;
using EhchRules.Tables;

namespace EhchRules.Cli.Input.Sources;

/// <summary>Tables of DuckDB: those of a database, and rows of files that it puts in order.</summary>
/// <remarks>A reader has a connection of its own, for one connection has one result at a time. All of them share one engine, and a bound on its memory; what does not fit goes to the temporary folder.</remarks>
[SuppressMessage("Security", "CA2100", Justification = "Names and texts are quoted.")]
internal sealed class DuckDbTables : OpenTables
{
    private const string Memory = "128MB";

    private const string InOrder = " order by \"network\" nulls first";

    private readonly string? database;
    private readonly DuckDBConnection first;
    private readonly List<DuckDBConnection> others = [];

    private DuckDbTables(string name, string? database, DuckDBConnection first)
    {
        Name = name;
        this.database = database;
        this.first = first;
    }

    /// <inheritdoc/>
    internal override string Name { get; }

    /// <summary>Opens a database, to be read alone.</summary>
    internal static DuckDbTables OfDatabase(string file, Terminal terminal) => Open(file, file, terminal);

    /// <summary>Opens the engine without a database.</summary>
    internal static DuckDbTables InMemory(string name, Terminal terminal) => Open(name, file: null, terminal);

    /// <inheritdoc/>
    internal override DbDataReader? Open(string table)
    {
        if (TypeOf(table) is not { } type) return null;
        bool hasPlaces = type == "BASE TABLE";
        string order = HasNetworks(table, $"select * from {Quoted(table)}") ? $"{InOrder}{(hasPlaces ? ", rowid" : string.Empty)}" : string.Empty;
        return Rows(table, $"select * from {Quoted(table)}{order}");
    }

    /// <summary>Puts the rows of a Parquet file in the order of their networks.</summary>
    internal DbDataReader OfParquet(string table, string file)
    {
        string rows = $"select * from read_parquet({Literal(file)})";
        if (!HasNetworks(table, rows)) return Rows(table, rows);
        return Rows(table, $"select * exclude (file_row_number), file_row_number + 1 as {RecordTables.LineColumn} from read_parquet({Literal(file)}, file_row_number = true){InOrder}, file_row_number");
    }

    /// <summary>Puts the rows of a CSV file in the order of their networks.</summary>
    internal DbDataReader OfCsv(string table, Stream csv)
    {
        List<TableFault> unreadable = [];
        using DbDataReader rows = CsvTables.ReadWithLines(table, csv, unreadable.Add);
        string[] names = [.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetName)];
        Run($"create or replace table {Quoted(table)} ({string.Join(", ", names.Select(static name => $"{Quoted(name)} varchar"))})");
        using (DuckDBAppender appender = first.CreateAppender(null, null, table))
        {
            while (rows.Read())
            {
                IDuckDBAppenderRow row = appender.CreateRow();
                for (int place = 0; place < names.Length; place++)
                {
                    if (rows.IsDBNull(place)) row.AppendNullValue();
                    else row.AppendValue(rows.GetString(place));
                }

                row.EndRow();
            }
        }

        if (unreadable.Count > 0) throw new TableFaultException([.. unreadable]);
        string order = names.Contains("network", StringComparer.OrdinalIgnoreCase) ? $"{InOrder}, rowid" : string.Empty;
        return Rows(table, $"select * from {Quoted(table)}{order}");
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        foreach (DuckDBConnection other in others) other.Dispose();
        first.Dispose();
        return ValueTask.CompletedTask;
    }

    private static DuckDbTables Open(string name, string? file, Terminal terminal)
    {
        try
        {
            string? database = file is null ? null : new DuckDBConnectionStringBuilder { DataSource = file, ["ACCESS_MODE"] = "READ_ONLY" }.ConnectionString;
            DuckDbTables tables = new(name, database, new(database ?? "DataSource=:memory:"));
            tables.Begin(terminal);
            return tables;
        }
        catch (Exception refused) when (refused is DbException or TypeLoadException or TypeInitializationException or BadImageFormatException)
        {
            throw new UsageException($"{name}: {WhyNot(refused.GetBaseException())}", refused);
        }
    }

    private void Begin(Terminal terminal)
    {
        try
        {
            first.Open();
            Run($"set memory_limit = {Literal(Memory)}");
            // The other cores make records of the rows.
            Run("set threads = 1");

            // A reader of each of sixty tables holds as much of its rows.
            Run("set streaming_buffer_size = '128KB'");

            // What has been read of a file is not read again.
            Run("set enable_external_file_cache = false");
            Run($"set temp_directory = {Literal(Path.Combine(terminal.TemporaryFolder, $"ehch-{Environment.ProcessId}"))}");
        }
        catch
        {
            first.Dispose();
            throw;
        }
    }

    private static string WhyNot(Exception refused) => refused is DbException
        ? $"cannot be opened with DuckDB: {FirstLine(refused)}"
        : $"needs DuckDB, which has no library for this system ({RuntimeInformation.RuntimeIdentifier}) here; {WithoutLibraries}";

    [SuppressMessage("Reliability", "CA2000", Justification = "The reader closes the rows.")]
    private DbDataReader Rows(string table, string select)
    {
        DuckDBConnection connection = database is null ? first.Duplicate() : new(database);
        others.Add(connection);
        try
        {
            if (connection.State != System.Data.ConnectionState.Open) connection.Open();
            if (DuckDbVectors.Open(connection, select) is { } vectors) return ArrowTables.Read(vectors);
            DuckDBCommand command = connection.CreateCommand();
            command.UseStreamingMode = true;
            command.CommandText = select;
            return ArrowTables.Read(command.ExecuteArrowStream());
        }
        catch (Exception broken) when (broken is DbException or InvalidDataException)
        {
            throw Unreadable(table, broken);
        }
    }

    private string? TypeOf(string table)
    {
        try
        {
            using DuckDBCommand command = first.CreateCommand();
            command.CommandText = "select table_type from information_schema.tables where table_schema = 'main' and table_name = $1";
            command.Parameters.Add(new DuckDBParameter(table));
            return command.ExecuteScalar() as string;
        }
        catch (DbException broken)
        {
            throw Unreadable(table, broken);
        }
    }

    private bool HasNetworks(string table, string rows)
    {
        try
        {
            using DuckDBCommand command = first.CreateCommand();
            command.CommandText = $"describe {rows}";
            using DbDataReader columns = command.ExecuteReader();
            bool isThere = false;
            while (columns.Read()) isThere |= string.Equals(columns.GetString(0), "network", StringComparison.OrdinalIgnoreCase);
            return isThere;
        }
        catch (DbException broken)
        {
            throw Unreadable(table, broken);
        }
    }

    private void Run(string statement)
    {
        using DuckDBCommand command = first.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private static TableFaultException Unreadable(string table, Exception broken) => new([new() { Table = table, Text = $"cannot be read: {FirstLine(broken)}" }]);

    /// <summary>Gets what a message says, without the statement that DuckDB shows behind it.</summary>
    private static string FirstLine(Exception broken) => ShownText.Of(broken.Message.Split('\n', 2)[0].TrimEnd());
}
