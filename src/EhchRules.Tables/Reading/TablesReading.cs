using System.Collections.Immutable;

namespace EhchRules.Tables;

/// <summary>What came of reading the rows of one network: its record, or every fault that stopped it from being one.</summary>
/// <remarks>Equality is by value, faults and warnings in their order.</remarks>
public sealed record TablesReading
{
    /// <summary>Gets the network's code as it stands in the tables; null where the faults are of no network, as those of columns.</summary>
    public string? Network { get; init; }

    /// <summary>Gets the record; null exactly where there are faults.</summary>
    public NetworkRecord? Record { get; init; }

    /// <summary>Gets the faults, by table and row; empty where there is a record.</summary>
    public ImmutableArray<TableFault> Faults { get; init; } = [];

    /// <summary>Gets what is odd about the rows. What is odd about the record, the record says.</summary>
    public ImmutableArray<TableWarning> Warnings { get; init; } = [];

    /// <summary>
    /// Gets whether nothing more can be read, and what was read before may lack rows: a table is not in the order of the networks, its rows break off, its columns are not those of the contract, or
    /// it has a row that names no network while <see cref="RecordTables.Complete"/> says that rows are all there are, or while no row of it means none.
    /// </summary>
    public bool EndsAll { get; init; }

    /// <inheritdoc/>
    public bool Equals(TablesReading? other) => ReferenceEquals(this, other)
        || (other is not null && Network == other.Network && EndsAll == other.EndsAll && Record == other.Record
            && Faults.AsSpan().SequenceEqual(other.Faults.AsSpan()) && Warnings.AsSpan().SequenceEqual(other.Warnings.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Network, Record, Faults.Length);
}
