using System.Collections.Immutable;
using System.Data.Common;
using EhchRules.Cli.Console;

namespace EhchRules.Cli.Input.Sources;

/// <summary>Tables of records that are open.</summary>
internal abstract class OpenTables : IAsyncDisposable
{
    /// <summary>What can be done where the system has none of the libraries that tables need.</summary>
    internal const string WithoutLibraries = "CSV files whose rows are in the order of their networks are read without";

    /// <summary>The tables that tell to which networks homes are aligned, and where they are registered.</summary>
    private static readonly ImmutableHashSet<string> OfAlignments = ["networks", "homes", "registrations", "alignments"];

    /// <summary>Gets what to call them in messages.</summary>
    internal abstract string Name { get; }

    /// <summary>Opens the tables that a name stands for.</summary>
    /// <param name="name">The name.</param>
    /// <param name="terminal">What holds the temporary folder.</param>
    /// <param name="sorts">Whether rows of files are put in the order of their networks first.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="UsageException">They cannot be opened.</exception>
    internal static async ValueTask<OpenTables> AtAsync(string name, Terminal terminal, bool sorts, CancellationToken cancellationToken)
    {
        if (name.StartsWith(TableSourceNames.Postgres, StringComparison.Ordinal)) return await PostgresTables.OpenAsync(name, cancellationToken);
        if (!Directory.Exists(name)) return DuckDbTables.Open(name, terminal, cancellationToken);
        return TableFolder.Open(name, terminal, sorts, cancellationToken);
    }

    /// <summary>Opens a table; null where there is none.</summary>
    internal abstract DbDataReader? Open(string table);

    /// <summary>Opens a table if it tells to which networks homes are aligned.</summary>
    internal DbDataReader? OpenForAlignments(string table) => OfAlignments.Contains(table) ? Open(table) : null;

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>Makes the text of a value of SQL.</summary>
    internal static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Makes a name of SQL.</summary>
    internal static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
