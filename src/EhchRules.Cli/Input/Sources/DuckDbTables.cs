using System.Data.Common;
using EhchRules.Cli.Console;

namespace EhchRules.Cli.Input.Sources;

/// <summary>Tables and views of a database of DuckDB. What it has no order for is put in order; a view has none.</summary>
internal sealed class DuckDbTables : OpenTables
{
    private readonly DuckDbEngine engine;

    private DuckDbTables(string name, DuckDbEngine engine)
    {
        Name = name;
        this.engine = engine;
    }

    /// <inheritdoc/>
    internal override string Name { get; }

    internal static DuckDbTables Open(string file, Terminal terminal, CancellationToken cancellationToken) => new(file, DuckDbEngine.Open(file, file, terminal, cancellationToken));

    /// <inheritdoc/>
    internal override DbDataReader? Open(string table)
    {
        // As in DuckDB itself, upper and lower case are one.
        if (engine.Ask(table, "select table_type from information_schema.tables where table_catalog = current_database() and table_schema = 'main' and lower(table_name) = lower($1)", table) is not string type) return null;
        string rows = Quoted(table);
        string[] sought = SoughtColumns.Of(engine.ColumnsOf(table, rows));
        string columns = sought.Length == 0 ? "*" : string.Join(", ", sought.Select(Quoted));
        if (SoughtColumns.AreSound(table, sought))
        {
            string network = SoughtColumns.NetworkOf(sought)!;
            if (type != "BASE TABLE" || !engine.AreInOrder(table, network, rows)) rows = engine.Sort(table, network, columns, rows);
        }

        return engine.Read(table, $"select {columns} from {rows}");
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        engine.Dispose();
        return ValueTask.CompletedTask;
    }
}
