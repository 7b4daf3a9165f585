using System.Globalization;
using Npgsql;

namespace EhchRules.Cli.Tests.Input;

/// <summary>A schema of one test's own, in the database that the environment names.</summary>
internal sealed class PostgresSchema : IAsyncDisposable
{
    internal const string Variable = "EHCHRULES_POSTGRES";

    private static int made;

    private PostgresSchema(string name) => Name = name;

    internal static string? Server => Environment.GetEnvironmentVariable(Variable);

    internal string Name { get; }

    /// <summary>Gets what the program is to read.</summary>
    internal string Source => $"postgresql:{Name}";

    /// <summary>Makes a schema with a network and what statements make, in which <c>{0}</c> is its name.</summary>
    internal static async Task<PostgresSchema> MakeAsync(params string[] statements)
    {
        NeedsServer();
        PostgresSchema schema = new(string.Create(CultureInfo.InvariantCulture, $"ehch_test_{Environment.ProcessId}_{Interlocked.Increment(ref made)}"));
        await RunAsync($"create schema {schema.Name}");
        try
        {
            foreach (string statement in statements) await RunAsync(statement.Replace("{0}", schema.Name, StringComparison.Ordinal));
        }
        catch
        {
            await schema.DisposeAsync();
            throw;
        }

        return schema;
    }

    internal static void NeedsServer() => Assert.SkipUnless(Server is { Length: > 0 }, "no PostgreSQL: EHCHRULES_POSTGRES holds no connection string");

    internal static async Task RunAsync(string statements)
    {
        await using NpgsqlConnection connection = new(Server);
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(statements, connection);
        await command.ExecuteNonQueryAsync();

        // The program runs in this process, where the driver knows the types that there were when it first connected.
        await connection.ReloadTypesAsync();
    }

    public async ValueTask DisposeAsync() => await RunAsync($"drop schema {Name} cascade");
}
