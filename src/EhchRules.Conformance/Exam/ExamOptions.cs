using System.Collections.Immutable;
using System.Globalization;

namespace EhchRules.Conformance;

/// <summary>What exam is asked for. Equal options give equal decks, byte for byte, with one version of the rule set and of the suite.</summary>
public sealed record ExamOptions
{
    /// <summary>Gets the seed. Any number will do; another gives another deck. Choose it when the product is finished.</summary>
    public required int Seed { get; init; }

    /// <summary>Gets how many vectors, from 1. A smaller deck of the same seed and levels is the beginning of a larger one.</summary>
    public required int Size { get; init; }

    /// <summary>Gets the levels that are asked about; all of them unless set otherwise.</summary>
    public ImmutableArray<ConformanceLevel> Levels { get; init; } = [.. Enum.GetValues<ConformanceLevel>()];

    /// <summary>Says what cannot be done about the options, in sentences for the person who gave them: each names the value and what was expected.</summary>
    /// <returns>The sentences; empty where the options are sound.</returns>
    public IReadOnlyList<string> Problems()
    {
        List<string> problems = [];
        if (Size < 1) problems.Add(string.Create(CultureInfo.InvariantCulture, $"A deck of {Size} vectors cannot be made: at least 1 is needed."));
        if (Levels.IsDefaultOrEmpty) problems.Add("No level is asked about: at least one is needed.");
        return problems;
    }

    /// <inheritdoc/>
    public bool Equals(ExamOptions? other) => other is not null && Seed == other.Seed && Size == other.Size && Levels.AsSpan().SequenceEqual(other.Levels.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Seed, Size, Levels.IsDefault ? 0 : Levels.Length);
}
