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

    private const string NetworkColumn = "network";

    private readonly NpgsqlConnection connection;
    private readonly NpgsqlTransaction transaction;
    private readonly string schema;
    private bool isBroken;

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
        NpgsqlConnection? connection = null;
        try
        {
            connection = new(settings);
            await connection.OpenAsync(cancellationToken);
            NpgsqlTransaction transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
            return new(shown, schema, connection, transaction);
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException or InvalidOperationException or NpgsqlException)
        {
            if (connection is not null) await connection.DisposeAsync();
            throw new UsageException($"{shown}: {WhyNot(refused)}");
        }
    }

    /// <inheritdoc/>
    internal override DbDataReader? Open(string table)
    {
        // Once a statement has failed the server takes no other in the transaction; that there is no table behind it is nothing to be told.
        if (isBroken) return null;
        try
        {
            return Read(table);
        }
        catch (NpgsqlException broken)
        {
            isBroken = true;
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

    private DbDataReader? Read(string table)
    {
        HashSet<string> columns = ColumnsOf(table);
        if (columns.Count == 0) return null;
        IEnumerable<string> order = RecordTables.Find(table)!.Columns.Select(static column => column.Name).Where(columns.Contains).Select(static (name, place) => place == 0 ? $"{Quoted(name)} collate \"C\" nulls first" : Quoted(name));
        if (!columns.Contains(NetworkColumn)) order = [];
        else if (columns.Contains(RecordTables.OrderColumn)) order = [order.First(), Quoted(RecordTables.OrderColumn)];
        string ordered = string.Join(", ", order);
        return CursorTables.Read(transaction, $"ehch {table}", $"select * from {Quoted(schema)}.{Quoted(table)}{(ordered.Length == 0 ? string.Empty : $" order by {ordered}")}");
    }

    private HashSet<string> ColumnsOf(string table)
    {
        using NpgsqlCommand command = new("select column_name from information_schema.columns where table_schema = $1 and table_name = $2", connection, transaction)
        {
            Parameters = { new() { Value = schema }, new() { Value = table } },
        };
        using NpgsqlDataReader names = command.ExecuteReader();
        HashSet<string> columns = new(StringComparer.Ordinal);
        while (names.Read()) columns.Add(names.GetString(0));
        return columns;
    }
}
