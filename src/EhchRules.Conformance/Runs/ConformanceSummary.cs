using System.Collections.Immutable;

namespace EhchRules.Conformance;

/// <summary>What a run came to, all of it except for the single results, of which there may be any number.</summary>
public sealed record ConformanceSummary
{
    /// <summary>Gets the version of the suite; <c>deck</c> where it has none.</summary>
    public required string SuiteVersion { get; init; }

    /// <summary>Gets the hash of the suite: <see cref="ConformanceSuite.GetHashAsync"/>.</summary>
    public required string SuiteHash { get; init; }

    /// <summary>Gets which vectors of the suite were asked for.</summary>
    public required VectorSelection Selection { get; init; }

    /// <summary>Gets what the product said of itself; null where it did not start.</summary>
    public ProductProfile? Product { get; init; }

    /// <summary>Gets through which door it was asked, in words for people: the command, the address, the file, or the library itself.</summary>
    public required string Door { get; init; }

    /// <summary>Gets why it did not start, or was stopped before the end, in a sentence; null where neither was so.</summary>
    public string? Stopped { get; init; }

    /// <summary>Gets when the run began.</summary>
    public required DateTimeOffset Began { get; init; }

    /// <summary>Gets when it ended.</summary>
    public required DateTimeOffset Ended { get; init; }

    /// <summary>Gets the counts for each level and requirement of which there were vectors: by level, and in it by the order of the suite.</summary>
    public required ImmutableArray<ConformanceTally> Tallies { get; init; }

    /// <summary>Gets why vectors are unknown, in order of the causes; empty where none is.</summary>
    public required ImmutableArray<CauseTally> Causes { get; init; }

    /// <summary>Gets what the product said that answers nothing.</summary>
    public required StrayAnswers Strays { get; init; }

    /// <summary>Gets the beginning and the end of what the product wrote to standard error.</summary>
    public StandardErrorExcerpt StandardError { get; init; } = StandardErrorExcerpt.None;

    /// <summary>Gets the SHA-256 of what was answered first to each vector, in the order of the suite, as <c>sha256:</c> and hexadecimal digits.</summary>
    /// <remarks>The same for a product that answers the same, whatever the order in which its answers came.</remarks>
    public required string AnswersHash { get; init; }

    /// <summary>Gets the counts of all vectors.</summary>
    public OutcomeCounts Counts => Sum(Tallies);

    /// <summary>Gets the counts for each level of which there were vectors, in order.</summary>
    public ImmutableArray<LevelTally> Levels =>
        [.. Tallies.GroupBy(static tally => tally.Level).OrderBy(static level => level.Key).Select(static level => new LevelTally(level.Key, Sum(level)))];

    private static OutcomeCounts Sum(IEnumerable<ConformanceTally> tallies) => tallies.Aggregate(default(OutcomeCounts), static (sum, tally) => sum.Plus(tally.Counts));
}
