using System.Data;
using System.Data.Common;
using System.Net.Sockets;
using EhchRules.Cli.Console;
using EhchRules.Tables;
using Npgsql;

namespace EhchRules.Cli.Input.Sources;

/// <summary>Tables of a schema of PostgreSQL, all as they are at one moment. The connection string is in the environment, and is never shown.</summary>
/// <remarks>The server keeps rows in no order that lasts. Entries come by the column that numbers rows, and without one by what stands in the rows.</remarks>
internal sealed class PostgresTables : OpenTables
{
    /// <summary>The variable of the environment that holds the connection string.</summary>
    internal const string Variable = "EHCHRULES_POSTGRES";

    private const string Opening = "opening";

    /// <summary>Finds what can be read as a table of a name in any letter case, with its columns: tables, views of both kinds, and tables of other servers. The catalog names those too that the user may not read.</summary>
    private const string Find = """
        select class.relname::text, attribute.attname::text
        from pg_catalog.pg_class class
        join pg_catalog.pg_namespace namespace on namespace.oid = class.relnamespace
        left join pg_catalog.pg_attribute attribute on attribute.attrelid = class.oid and attribute.attnum > 0 and not attribute.attisdropped
        where namespace.nspname = $1 and lower(class.relname) = lower($2) and class.relkind in ('r', 'p', 'v', 'm', 'f')
        order by class.relname, attribute.attnum
        """;

    private readonly NpgsqlConnection connection;
    private readonly NpgsqlTransaction transaction;
    private readonly string schema;
    private bool isGone;

    private PostgresTables(string name, string schema, NpgsqlConnection connection, NpgsqlTransaction transaction)
    {
        Name = name;
        this.schema = schema;
        this.connection = connection;
        this.transaction = transaction;
    }

    /// <inheritdoc/>
    internal override string Name { get; }

    /// <summary>Connects, and begins to look at the state of the moment.</summary>
    /// <param name="name">The name, with the schema behind the colon; without one it is <c>public</c>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal static async ValueTask<PostgresTables> OpenAsync(string name, CancellationToken cancellationToken)
    {
        string schema = name[TableSourceNames.Postgres.Length..] is { Length: > 0 } named ? named : "public";
        string shown = name.TrimEnd(':');
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } settings) throw new UsageException($"{shown}: set {Variable} to the connection string, as Npgsql has it: Host=...;Database=...;Username=...;Password=...");

        // Else a day without end would be the last of the calendar, and no fault.
        AppContext.SetSwitch("Npgsql.DisableDateTimeInfinityConversions", true);
        NpgsqlConnection? connection = null;
        try
        {
            connection = new(settings);
            await connection.OpenAsync(cancellationToken);
            NpgsqlTransaction transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

            // Rows that the user may not see would else be left out without a word.
            await using (NpgsqlCommand asWhole = new("set local row_security = off", connection, transaction)) await asWhole.ExecuteNonQueryAsync(cancellationToken);
            if (!await HasAsync(schema, connection, transaction, cancellationToken)) throw new UsageException($"{shown}: the database has no schema {ShownText.Quoted(schema)}");
            return new(shown, schema, connection, transaction);
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException or InvalidOperationException or NpgsqlException)
        {
            if (connection is not null) await connection.DisposeAsync();
            throw new UsageException($"{shown}: {WhyNot(refused)}");
        }
        catch
        {
            if (connection is not null) await connection.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    internal override DbDataReader? Open(string table)
    {
        // That there is no table behind a server that is gone is nothing to be told.
        if (isGone) return null;
        try
        {
            // Once a statement has failed the server takes no other in the transaction but that it goes back.
            transaction.Save(Opening);
            DbDataReader? rows = Read(table);
            transaction.Release(Opening);
            return rows;
        }
        catch (NpgsqlException broken)
        {
            isGone = broken is not PostgresException || connection.State is not ConnectionState.Open;
            if (!isGone) transaction.Rollback(Opening);
            throw new TableFaultException([new() { Table = table, Text = $"cannot be read: {ShownText.Of(broken.Message)}" }]);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
    }

    /// <summary>Says why there is no connection, in words that hold nothing of the connection string.</summary>
    private static string WhyNot(Exception refused) => refused switch
    {
        PostgresException { SqlState: ['2', '8', ..] } => $"the server refuses the user or the password of {Variable}",
        PostgresException { SqlState: "3D000" } => $"the server has no database of the name in {Variable}",
        PostgresException other => $"the server refuses the connection (SQLSTATE {other.SqlState})",
        NpgsqlException { InnerException: SocketException socket } => $"no server answers at the address in {Variable}: {socket.SocketErrorCode}",
        NpgsqlException => $"no connection with what {Variable} says",
        _ => $"what {Variable} holds is no connection string",
    };

    private static async ValueTask<bool> HasAsync(string schema, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = new("select 1 from pg_catalog.pg_namespace where nspname = $1", connection, transaction) { Parameters = { new() { Value = schema } } };
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }

    private DbDataReader? Read(string table)
    {
        if (Found(table) is not { } found) return null;
        string[] sought = SoughtColumns.Of(found.Columns);
        string columns = sought.Length == 0 ? "*" : string.Join(", ", sought.Select(Quoted));
        return CursorTables.Read(transaction, $"ehch {table}", $"select {columns} from {Quoted(schema)}.{Quoted(found.Name)}{OrderOf(table, found.Columns)}");
    }

    /// <summary>Makes the order of the rows: by the texts that they are read as, by their bytes, whatever order their columns have.</summary>
    private static string OrderOf(string table, string[] columns)
    {
        if (SoughtColumns.NetworkOf(columns) is not { } network) return string.Empty;
        string[] rest = Named(columns, RecordTables.OrderColumn) is { } number
            ? [Quoted(number)]
            : [.. RecordTables.Find(table)!.Columns.Skip(1).Select(column => Named(columns, column.Name)).OfType<string>().Select(Text)];
        return $" order by {string.Join(", ", [$"rtrim({Quoted(network)}::text, ' ') collate \"C\" nulls first", .. rest])}";
    }

    private static string Text(string column) => $"{Quoted(column)}::text collate \"C\"";

    private static string? Named(string[] columns, string name) => columns.FirstOrDefault(column => string.Equals(column.Trim(), name, StringComparison.OrdinalIgnoreCase));

    private (string Name, string[] Columns)? Found(string table)
    {
        using NpgsqlCommand command = new(Find, connection, transaction) { Parameters = { new() { Value = schema }, new() { Value = table } } };
        using NpgsqlDataReader found = command.ExecuteReader();
        List<string> names = [];
        List<string> columns = [];
        while (found.Read())
        {
            if (!names.Contains(found.GetString(0))) names.Add(found.GetString(0));
            if (!found.IsDBNull(1)) columns.Add(found.GetString(1));
        }

        if (names.Count > 1) throw new TableFaultException([new() { Table = table, Text = $"there is more than one table of this name: {string.Join(", ", names.Select(ShownText.Quoted))}" }]);
        return names.Count == 0 ? null : (names[0], [.. columns]);
    }
}
