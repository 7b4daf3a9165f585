namespace EhchRules.Tables;

/// <summary>A table, with what is needed to put its rows together into a record, and to take a record apart into its rows.</summary>
/// <param name="table">The table.</param>
/// <param name="property">The property of the record that the rows are.</param>
/// <param name="owner">What they stand in: another table, or the record itself.</param>
/// <param name="number">Its place among all tables.</param>
internal sealed class RecordTableNode(RecordTable table, string property, RecordTableNode? owner, int number)
{
    internal RecordTable Table => table;

    internal string Property => property;

    internal RecordTableNode? Owner => owner;

    internal int Number => number;

    /// <summary>Gets whether a row is a value and no object.</summary>
    internal bool IsOfValues { get; init; }

    /// <summary>Gets whether a column names each row for the tables below: the one behind those that name the owner.</summary>
    internal bool IsNamed { get; init; }

    /// <summary>Gets how many columns name the owner or the row, and come first.</summary>
    internal int Keys => table.OwnerKeys + (IsNamed ? 1 : 0);

    /// <summary>Gets the nearest table above of which there may be several rows, to one of which a row belongs; null where that is the record itself.</summary>
    internal RecordTableNode? Anchor { get; } = owner is { IsList: true } ? owner : owner?.Anchor;

    /// <summary>Gets whether its rows are entries of a home, a resident or the network, and none of these themselves.</summary>
    internal bool IsOfEntries => IsList && owner?.Owner is not null;

    /// <summary>Gets whether its rows are events of which one counts from its day on, and not in its week alone, or on the days from a first to a last.</summary>
    internal bool IsOfEvents { get; } = table.Columns.Any(static column => column is { Kind: ColumnKind.Day, Name: not "from" }) && !table.Columns.Any(static column => column.Name is "to") && table.Name is not ("rounds" or "check_ins");

    internal bool IsList => table.Role is not TableRole.Single;

    /// <summary>Gets the parts of an entry in the order of the format: columns, and tables below this one.</summary>
    internal List<Part> Parts { get; } = [];

    /// <summary>Finds the part of an entry that is a property; null where there is none.</summary>
    internal Part? PartOf(string name) => Parts.Find(part => string.Equals(part.Property, name, StringComparison.Ordinal));

    /// <summary>A part of an entry.</summary>
    /// <param name="Property">The property.</param>
    /// <param name="Column">The place of its column; -1 where it is a table.</param>
    /// <param name="Table">The table that it is; null where it is a column.</param>
    internal sealed record Part(string Property, int Column, RecordTableNode? Table);
}
