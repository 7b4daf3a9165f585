using System.Collections.Immutable;

namespace EhchRules.Conformance;

/// <summary>What one of two compared reports says of itself. What a bare file of results does not say is null.</summary>
public sealed record ComparedReport
{
    /// <summary>Gets the name of the file.</summary>
    public required string File { get; init; }

    /// <summary>Gets the version of the suite.</summary>
    public string? SuiteVersion { get; init; }

    /// <summary>Gets the hash of the suite.</summary>
    public string? SuiteHash { get; init; }

    /// <summary>Gets the name of the product, as it stated it.</summary>
    public string? ProductName { get; init; }

    /// <summary>Gets the version of the product, as it stated it.</summary>
    public string? ProductVersion { get; init; }

    /// <summary>Gets the details that were compared; null where the file does not say.</summary>
    public ImmutableArray<string>? Details { get; init; }

    /// <summary>Gets how many results there are.</summary>
    public required long Results { get; init; }

    /// <summary>Names it by product and suite, as they are stated.</summary>
    public override string ToString() => ComparisonWords.NameOf(this);
}

/// <summary>What a comparison keeps of one result.</summary>
/// <param name="Level">The level of the vector.</param>
/// <param name="Requirement">The requirement that it asks about.</param>
/// <param name="Hash">The hash of its question and of what it expects.</param>
/// <param name="Outcome">What became of it.</param>
internal readonly record struct ComparedResult(ConformanceLevel Level, string Requirement, string Hash, VectorOutcome Outcome);
