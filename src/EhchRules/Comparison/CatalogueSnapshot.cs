using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.Comparison;

/// <summary>A requirement and every reason that it can give.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Reasons">The reasons; empty where they were left out.</param>
public sealed record CatalogueEntry(Requirement Requirement, ImmutableArray<ReasonDescription> Reasons);

/// <summary>The catalogue of one rule set, apart from the code that judges: this package's own, or another version's, read from a document.</summary>
/// <remarks>
/// A catalogue that was read has requirements of its own, which no rule judges: they are there to be compared. A package holds its own
/// catalogue alone, <c>CatalogueJson.Current</c>, so that of another
/// version comes as a document, <c>ehch-catalogue/1</c>.
/// </remarks>
public sealed record CatalogueSnapshot
{
    /// <summary>Gets the version of the rule set.</summary>
    public required string RuleSet { get; init; }

    /// <summary>Gets the hash of the rule set: <c>sha256:</c> and 64 lower-case digits, over its canonical document. One that was read is as its document has it.</summary>
    public required string RuleSetHash { get; init; }

    /// <summary>Gets the day on which the requirements are in force, where only those are there; null, the default, means that all are.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Gets the texts that the terms rest on.</summary>
    public ImmutableArray<Instrument> Instruments { get; init; } = [];

    /// <summary>Gets the judged requirements with all their terms.</summary>
    public ImmutableArray<CatalogueEntry> Requirements { get; init; } = [];

    /// <summary>Gets what is listed and not judged.</summary>
    public ImmutableArray<ListedEntry> Listed { get; init; } = [];

    /// <summary>Names the rule set.</summary>
    public override string ToString() => $"rule set {RuleSet}";
}
