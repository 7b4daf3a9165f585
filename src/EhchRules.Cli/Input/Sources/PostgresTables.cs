using System.Data;
using System.Data.Common;
using System.Net.Sockets;
using EhchRules.Cli.Console;
using EhchRules.Tables;
using Npgsql;

namespace EhchRules.Cli.Input.Sources;

/// <summary>Tables of a schema of PostgreSQL, all as they are at one moment. The connection string is in the environment, and is never shown.</summary>
internal sealed class PostgresTables : OpenTables
{
    /// <summary>The variable of the environment that holds the connection string.</summary>
    internal const string Variable = "EHCHRULES_POSTGRES";

    private readonly NpgsqlConnection connection;
    private readonly NpgsqlTransaction transaction;
    private readonly string schema;

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
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } settings) throw new UsageException($"{name}: set {Variable} to the connection string, as Npgsql has it: Host=...;Database=...;Username=...;Password=...");
        NpgsqlConnection? connection = null;
        try
        {
            connection = new(settings);
            await connection.OpenAsync(cancellationToken);
            NpgsqlTransaction transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
            return new(name, schema, connection, transaction);
        }
        catch (Exception refused) when (refused is ArgumentException or FormatException or InvalidOperationException or NpgsqlException)
        {
            if (connection is not null) await connection.DisposeAsync();
            throw new UsageException($"{name}: {WhyNot(refused)}");
        }
    }

    /// <inheritdoc/>
    internal override DbDataReader? Open(string table)
    {
        if (KindOf(table) is not { } kind) return null;
        // Rows of a table have a place; those of a view have none.
        string place = kind is 'r' or 'm' ? ", ctid" : string.Empty;
        string order = HasNetworks(table) ? $" order by \"network\" collate \"C\" nulls first{place}" : string.Empty;
        return CursorTables.Read(transaction, $"ehch {table}", $"select * from {Quoted(schema)}.{Quoted(table)}{order}");
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

    private char? KindOf(string table)
    {
        using NpgsqlCommand command = new("select c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relname = $2 and c.relkind in ('r', 'p', 'v', 'm', 'f')", connection, transaction)
        {
            Parameters = { new() { Value = schema }, new() { Value = table } },
        };
        return command.ExecuteScalar() as char?;
    }

    private bool HasNetworks(string table)
    {
        using NpgsqlCommand command = new("select 1 from information_schema.columns where table_schema = $1 and table_name = $2 and column_name = 'network'", connection, transaction)
        {
            Parameters = { new() { Value = schema }, new() { Value = table } },
        };
        return command.ExecuteScalar() is not null;
    }
}
