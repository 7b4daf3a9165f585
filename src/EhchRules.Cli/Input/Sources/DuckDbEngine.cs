using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using DuckDB.NET.Data;
using EhchRules.Cli.Console;
using EhchRules.Tables;

namespace EhchRules.Cli.Input.Sources;

/// <summary>DuckDB at work, with a bound on its memory.</summary>
/// <remarks>
/// A reader has a connection of its own, for one connection has one result at a time. All of them share the engine.
/// Rows that are sorted while they are read stay in memory until they have been read, and of sixty tables that is too much. So each table is sorted by itself, into a file of the temporary folder, before the next is opened.
/// </remarks>
[SuppressMessage("Security", "CA2100", Justification = "Names and texts are quoted.")]
internal sealed class DuckDbEngine : IDisposable
{
    private const string Memory = "128MB";

    /// <summary>The catalog of the tables that were sorted, named as no file of a database is likely to be.</summary>
    private const string Catalog = "rows that ehch sorted";

    // What DuckDB says where the disk takes no more.
    private static readonly string[] NoRoom = ["No space left", "checkpointing failed", "failed to offload", "Failed to commit", "Could not write"];

    private readonly string? database;
    private readonly DuckDBConnection first;
    private readonly List<DuckDBConnection> others = [];
    private readonly Terminal terminal;
    private readonly CancellationToken cancellationToken;
    private string? folder;

    private DuckDbEngine(string? database, DuckDBConnection first, Terminal terminal, CancellationToken cancellationToken)
    {
        this.database = database;
        this.first = first;
        this.terminal = terminal;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>Opens the engine.</summary>
    /// <param name="name">What to call its tables in messages.</param>
    /// <param name="file">A database, which is read alone; null where there is none.</param>
    /// <param name="terminal">What holds the temporary folder.</param>
    /// <param name="cancellationToken">Stops what takes long.</param>
    /// <exception cref="UsageException">It cannot be opened.</exception>
    internal static DuckDbEngine Open(string name, string? file, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            string? database = file is null ? null : new DuckDBConnectionStringBuilder { DataSource = file, ["ACCESS_MODE"] = "READ_ONLY" }.ConnectionString;
            DuckDbEngine engine = new(database, new(database ?? "DataSource=:memory:"), terminal, cancellationToken);
            engine.Begin();
            return engine;
        }
        catch (Exception refused) when (refused is DbException or TypeLoadException or TypeInitializationException or BadImageFormatException)
        {
            throw new UsageException($"{name}: {WhyNot(refused.GetBaseException())}", refused);
        }
    }

    /// <summary>Gets what a query answers in its first row, by its first column.</summary>
    internal object? Ask(string table, string query, params string[] parameters) => Do(table, query, static command => command.ExecuteScalar(), parameters);

    /// <summary>Gets the names of the columns of rows.</summary>
    /// <param name="table">The table that they are of.</param>
    /// <param name="rows">What stands behind <c>from</c>.</param>
    internal string[] ColumnsOf(string table, string rows) => Do(table, $"describe select * from {rows}", static command =>
    {
        using DbDataReader columns = command.ExecuteReader();
        List<string> names = [];
        while (columns.Read()) names.Add(columns.GetString(0));
        return names.ToArray();
    });

    /// <summary>Says whether rows stand in the order of their networks. That takes a small part of the time in which they are sorted.</summary>
    /// <param name="table">The table that they are of.</param>
    /// <param name="network">The column that names the network.</param>
    /// <param name="rows">What stands behind <c>from</c>.</param>
    internal bool AreInOrder(string table, string network, string rows)
    {
        string key = $"coalesce({OrderOf(network)}, ''::blob)";
        return Ask(table, $"select exists (select 1 from (select {key} as here, lag({key}) over () as before from {rows}) where here < before)") is false;
    }

    /// <summary>Puts rows in the order of their networks; those of one network stay in theirs.</summary>
    /// <param name="table">The table that they are of.</param>
    /// <param name="network">The column that names the network.</param>
    /// <param name="columns">What stands between <c>select</c> and <c>from</c>.</param>
    /// <param name="rows">What stands behind <c>from</c>.</param>
    /// <returns>What stands behind <c>from</c> to read them.</returns>
    internal string Sort(string table, string network, string columns, string rows)
    {
        MakeFolder();
        string sorted = InFile(table);
        Do(table, $"create table {sorted} as select {columns} from {rows} order by {OrderOf(network)} nulls first, row_number() over ()", static command => command.ExecuteNonQuery());
        return sorted;
    }

    /// <summary>Keeps rows, to be sorted.</summary>
    /// <param name="table">The table that they are of.</param>
    /// <param name="columns">The columns to be kept, all of them text.</param>
    /// <param name="rows">The rows.</param>
    /// <returns>What stands behind <c>from</c> to read them.</returns>
    internal string Keep(string table, IReadOnlyList<(string Name, int Place)> columns, DbDataReader rows)
    {
        MakeFolder();
        string name = $"kept {table}";
        string kept = InFile(name);
        try
        {
            Run($"create table {kept} ({string.Join(", ", columns.Select(static column => $"{OpenTables.Quoted(column.Name)} varchar"))})");

            // What is not committed yet goes to the file, and not through the log.
            Run("begin");
            using (DuckDBAppender appender = first.CreateAppender(Catalog, "main", name)) Append(table, rows, appender, [.. columns.Select(static column => column.Place)]);
            Run("commit");
        }
        catch (DbException broken)
        {
            throw Failed(table, broken);
        }

        return kept;
    }

    /// <summary>Forgets what was kept, and gives its place back.</summary>
    internal void Forget(string table, string kept)
    {
        Do(table, $"drop table {kept}", static command => command.ExecuteNonQuery());
        Do(table, $"checkpoint {OpenTables.Quoted(Catalog)}", static command => command.ExecuteNonQuery());
    }

    /// <summary>Reads rows as they stand.</summary>
    /// <param name="table">The table that they are of.</param>
    /// <param name="select">The query.</param>
    /// <returns>The rows. They are asked for when the first is read, so that until then other tables can be sorted.</returns>
    [SuppressMessage("Reliability", "CA2000", Justification = "The reader closes the rows.")]
    internal DbDataReader Read(string table, string select)
    {
        DuckDBConnection connection = database is null ? first.Duplicate() : new(database);
        others.Add(connection);
        try
        {
            if (connection.State != System.Data.ConnectionState.Open) connection.Open();
            return ArrowTables.Read(new LaterRows(SchemaOf(connection, select), () => Stream(connection, select)));
        }
        catch (Exception broken) when (broken is DbException or InvalidDataException)
        {
            throw Unreadable(table, broken);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (DuckDBConnection other in others) other.Dispose();
        first.Dispose();
        if (folder is not null) terminal.Unfinished.Remove(folder);
    }

    private void Begin()
    {
        try
        {
            first.Open();
            Run($"set memory_limit = {OpenTables.Literal(Memory)}");

            // The other cores make records of the rows.
            Run("set threads = 1");

            // A reader of each of sixty tables holds as much of its rows.
            Run("set streaming_buffer_size = '128KB'");

            // What has been read of a file is not read again.
            Run("set enable_external_file_cache = false");

            // Rows that are read as they stand need no folder; those that are sorted have one that nobody else can look into.
            Run("set temp_directory = ''");
        }
        catch
        {
            first.Dispose();
            throw;
        }
    }

    private static Schema SchemaOf(DuckDBConnection connection, string select)
    {
        using IArrowArrayStream none = Stream(connection, $"{select} limit 0");

        // A query that is not read to its end goes on, and holds what tables that are dropped took.
        while (none.ReadNextRecordBatchAsync().AsTask().GetAwaiter().GetResult() is { } batch) batch.Dispose();
        return none.Schema;
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "Who asks for the rows closes them.")]
    private static IArrowArrayStream Stream(DuckDBConnection connection, string select)
    {
        if (DuckDbVectors.Open(connection, select) is { } vectors) return vectors;
        using DuckDBCommand command = connection.CreateCommand();
        command.UseStreamingMode = true;
        command.CommandText = select;
        return command.ExecuteArrowStream();
    }

    private void MakeFolder()
    {
        if (folder is not null) return;
        folder = PrivateFolder.Make(terminal, "to put rows in order");
        try
        {
            Run($"set temp_directory = {OpenTables.Literal(Path.Combine(folder, "runs"))}");
            Run($"attach {OpenTables.Literal(Path.Combine(folder, "sorted.duckdb"))} as {OpenTables.Quoted(Catalog)} (read_write)");
        }
        catch (DbException refused)
        {
            throw TakesNoMore(refused);
        }
    }

    /// <summary>Tells a text that DuckDB would cut where it has the character zero.</summary>
    private static TableFault Cut(string table, DbDataReader rows, int place) => new()
    {
        Table = table,
        Line = long.TryParse(rows.GetString(rows.FieldCount - 1), NumberStyles.None, CultureInfo.InvariantCulture, out long line) ? line : null,
        Column = rows.GetName(place),
        Text = "has the character U+0000, with which rows cannot be put in order",
    };

    private void Append(string table, DbDataReader rows, DuckDBAppender appender, int[] places)
    {
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            IDuckDBAppenderRow row = appender.CreateRow();
            foreach (int place in places)
            {
                if (rows.IsDBNull(place)) row.AppendNullValue();
                else row.AppendValue(rows.GetString(place) is var text && text.Contains('\0', StringComparison.Ordinal) ? throw new TableFaultException([Cut(table, rows, place)]) : text);
            }

            row.EndRow();
        }
    }

    private T Do<T>(string table, string statement, Func<DuckDBCommand, T> run, params string[] parameters)
    {
        using DuckDBCommand command = first.CreateCommand();
        command.CommandText = statement;
        foreach (string parameter in parameters) command.Parameters.Add(new DuckDBParameter(parameter));
        cancellationToken.ThrowIfCancellationRequested();
        using CancellationTokenRegistration stop = cancellationToken.Register(command.Cancel);
        try
        {
            return run(command);
        }
        catch (DbException broken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw Failed(table, broken);
        }
    }

    private void Run(string statement)
    {
        using DuckDBCommand command = first.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private static string InFile(string table) => $"{OpenTables.Quoted(Catalog)}.{OpenTables.Quoted(table)}";

    /// <summary>Makes what rows are ordered by: the network as the text that it is read as, by its bytes, whatever order its column has.</summary>
    private static string OrderOf(string network) => $"encode(rtrim(cast({OpenTables.Quoted(network)} as varchar), ' '))";

    private static string WhyNot(Exception refused) => refused is DbException
        ? $"cannot be opened with DuckDB: {FirstLine(refused)}"
        : $"needs DuckDB, which has no library for this system ({RuntimeInformation.RuntimeIdentifier}) here; {OpenTables.WithoutLibraries}";

    /// <summary>Says what went wrong where rows are put in order: the table, or the room for that.</summary>
    private Exception Failed(string table, DbException broken)
    {
        bool isRoom = folder is not null && NoRoom.Any(words => broken.Message.Contains(words, StringComparison.Ordinal));
        return isRoom ? TakesNoMore(broken) : Unreadable(table, broken);
    }

    private UsageException TakesNoMore(DbException refused) =>
        new($"the temporary folder {terminal.TemporaryFolder}, which is needed to put rows in order, cannot take them: {FirstLine(refused)}; name another with {PrivateFolder.Variable}", refused);

    private static TableFaultException Unreadable(string table, Exception broken) => new([new() { Table = table, Text = $"cannot be read: {FirstLine(broken)}" }]);

    /// <summary>Gets what a message says, without the statement that DuckDB shows behind it.</summary>
    private static string FirstLine(Exception broken) => ShownText.Of(broken.Message.Split('\n', 2)[0].TrimEnd());
}
