using System.Collections.Immutable;

namespace EhchRules.Conformance;

/// <summary>The first and the last lines that a product wrote to standard error, each shortened.</summary>
/// <param name="First">The first lines.</param>
/// <param name="Last">The last lines; empty where <paramref name="First"/> holds all.</param>
/// <param name="Lines">How many lines there were.</param>
/// <param name="Bytes">How many bytes there were.</param>
public sealed record StandardErrorExcerpt(ImmutableArray<string> First, ImmutableArray<string> Last, long Lines, long Bytes)
{
    /// <summary>Gets what a product has that wrote nothing.</summary>
    public static StandardErrorExcerpt None { get; } = new([], [], 0, 0);

    /// <summary>Gets how many lines were left out between the first and the last.</summary>
    public long Omitted => Lines - First.Length - Last.Length;
}
