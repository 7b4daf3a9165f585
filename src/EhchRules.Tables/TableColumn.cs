using System.Collections.Immutable;

namespace EhchRules.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name, in snake_case.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="IsRequired">Whether every row has a value in it. In the others, an empty cell means that it is not known.</param>
public sealed record TableColumn(string Name, ColumnKind Kind, bool IsRequired = false)
{
    /// <summary>Gets the names that its cells may hold; empty where these are not a settled few.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(TableColumn? other) => ReferenceEquals(this, other)
        || (other is not null && Name == other.Name && Kind == other.Kind && IsRequired == other.IsRequired && Names.AsSpan().SequenceEqual(other.Names.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Kind, IsRequired);
}
