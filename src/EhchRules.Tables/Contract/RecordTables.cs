using System.Collections.Immutable;

namespace EhchRules.Tables;

/// <summary>The tables that a record consists of: one for each kind of entry of <c>ehch-record/1</c>, and one that says what is complete.</summary>
/// <remarks>
/// <para>Every table begins with the keys of what its rows belong to: the network, then the home or the resident, then the entry. A key is text, as in the record.</para>
/// <para>
/// An empty cell means that a value is not known. Whether an owner without rows has none, or nothing is known of it, only <see cref="Complete"/> can say: without a row there it is not known.
/// </para>
/// </remarks>
public static class RecordTables
{
    /// <summary>The name that in <see cref="Complete"/> stands for all of them.</summary>
    public const string AllOfThem = "*";

    /// <summary>
    /// The name of a column that a table may have besides its own: on which line of a text file each row stood, from 1, so that faults name the line although the rows were loaded into
    /// a database in between.
    /// </summary>
    public const string LineColumn = "x_line";

    /// <summary>
    /// The name of a column that numbers the rows of a table in a database which keeps no order of its own: entries come in its order in a record. <see cref="CreateScript"/> makes it where it is needed.
    /// </summary>
    public const string OrderColumn = "x_row";

    /// <summary>Gets the table that says of which owners the rows of a table are all there are, and for which days.</summary>
    public static RecordTable Complete { get; } = new()
    {
        Name = "complete",
        Path = string.Empty,
        Columns =
        [
            new("network", ColumnKind.Text),
            new("table", ColumnKind.Text, IsRequired: true),
            new("key", ColumnKind.Text, IsRequired: true),
            new("entry", ColumnKind.Text),
            new("from", ColumnKind.Day),
            new("to", ColumnKind.Day),
        ],
        OwnerKeys = 1,
        Role = TableRole.Completeness,
    };

    /// <summary>Gets all tables in the order of the format, each owner before what it owns; <see cref="Complete"/> is the last.</summary>
    public static ImmutableArray<RecordTable> All { get; } = [.. RecordTableTree.Current.All.Select(static node => node.Table), Complete];

    /// <summary>Finds a table by its name; null where there is none.</summary>
    /// <param name="name">The name, in any letter case.</param>
    public static RecordTable? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(table => string.Equals(table.Name, name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Says whether a column is the caller's own by its name, and no matter of the contract.</summary>
    internal static bool IsCallersOwn(string name) => name is ['x' or 'X', '_' or '-', ..];

    /// <summary>Writes statements that make all tables: keys, what may not be null, and the names of each vocabulary.</summary>
    /// <param name="dialect">The database they are for.</param>
    public static string CreateScript(SqlDialect dialect) => CreateTables.Script(dialect);

    /// <summary>Describes all tables as a data package of the Frictionless standard, each with the CSV file that it would stand in.</summary>
    public static string DataPackage() => TablePackage.Describe();
}
