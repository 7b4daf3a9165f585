using System.Collections.Immutable;

namespace EhchRules.Conformance;

/// <summary>Which vectors of a suite are asked for. What is not asked for is not part of the results.</summary>
/// <param name="Levels">The levels; empty means all.</param>
/// <param name="Requirements">The requirements by id; empty means all.</param>
public sealed record VectorSelection(ImmutableArray<ConformanceLevel> Levels, ImmutableArray<string> Requirements)
{
    /// <summary>Gets the selection of every vector.</summary>
    public static VectorSelection All { get; } = new([], []);

    /// <summary>Gets whether every vector is asked for.</summary>
    public bool IsAll => Levels.IsEmpty && Requirements.IsEmpty;

    /// <summary>Says whether a vector is asked for.</summary>
    /// <param name="vector">The vector.</param>
    /// <exception cref="ArgumentNullException"><paramref name="vector"/> is null.</exception>
    public bool Includes(ConformanceVector vector)
    {
        ArgumentNullException.ThrowIfNull(vector);
        return (Levels.IsEmpty || Levels.Contains(vector.Level)) && (Requirements.IsEmpty || Requirements.Contains(vector.Requirement, StringComparer.Ordinal));
    }
}
