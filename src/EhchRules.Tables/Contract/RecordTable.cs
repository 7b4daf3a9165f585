using System.Collections.Immutable;

namespace EhchRules.Tables;

/// <summary>A table of the contract: the entries of one kind of a record, of all networks.</summary>
public sealed record RecordTable
{
    /// <summary>Gets its name, as <c>round_attendees</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Gets where its rows stand in a record, as <c>homes/#/rounds/#/attendees</c>; <c>#</c> is an entry of a list. Empty for <c>complete</c>, which says what is known.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the columns: the keys first, from the network down, and then those of the entry.</summary>
    public required ImmutableArray<TableColumn> Columns { get; init; }

    /// <summary>Gets how many of the columns are keys that name what a row belongs to. The first is always <c>network</c>.</summary>
    public required int OwnerKeys { get; init; }

    /// <summary>Gets how its rows become part of a record.</summary>
    public required TableRole Role { get; init; }

    /// <summary>Finds the place of a column by its name, in any letter case; -1 where there is none.</summary>
    internal int PlaceOf(string column)
    {
        for (int place = 0; place < Columns.Length; place++)
        {
            if (string.Equals(Columns[place].Name, column, StringComparison.OrdinalIgnoreCase)) return place;
        }

        return -1;
    }

    /// <summary>Names the table and its columns.</summary>
    public override string ToString() => $"{Name} ({string.Join(", ", Columns.Select(static column => column.Name))})";

    /// <inheritdoc/>
    public bool Equals(RecordTable? other) => ReferenceEquals(this, other)
        || (other is not null && Name == other.Name && Path == other.Path && OwnerKeys == other.OwnerKeys && Role == other.Role && Columns.AsSpan().SequenceEqual(other.Columns.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Path);
}
