using System.Collections.Immutable;
using EhchRules.Comparison;

namespace EhchRules.Json;

/// <summary>What came of reading a catalogue: the catalogue, or every fault that stopped it from being one.</summary>
public sealed record CatalogueReading
{
    /// <summary>Gets the catalogue; null exactly where there are faults.</summary>
    public CatalogueSnapshot? Catalogue { get; init; }

    /// <summary>Gets the faults, in the order of the document; empty where there is a catalogue.</summary>
    public ImmutableArray<RecordFault> Faults { get; init; } = [];
}
