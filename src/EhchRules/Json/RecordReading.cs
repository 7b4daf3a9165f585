using System.Collections.Immutable;

namespace EhchRules.Json;

/// <summary>What came of reading one record: the record, or every fault that stopped it from being one.</summary>
/// <remarks>Equality is by value, the faults in their order.</remarks>
public sealed record RecordReading
{
    /// <summary>Gets the line of a file of many records, counted from 1; null where the input held a single record.</summary>
    public long? Line { get; init; }

    /// <summary>Gets the record; null exactly where there are faults.</summary>
    public NetworkRecord? Record { get; init; }

    /// <summary>Gets the faults, in the order of the document; empty where there is a record.</summary>
    public ImmutableArray<RecordFault> Faults { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(RecordReading? other) => ReferenceEquals(this, other)
        || (other is not null && Line == other.Line && Record == other.Record && Faults.AsSpan().SequenceEqual(other.Faults.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Line, Record);
}
