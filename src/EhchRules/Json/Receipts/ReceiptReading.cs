using System.Collections.Immutable;

namespace EhchRules.Json;

/// <summary>What came of reading one assessment back: the receipt, or every fault that stopped it from being one.</summary>
public sealed class ReceiptReading
{
    /// <summary>Gets which of the file's assessments it is, counted from 1.</summary>
    public required int Position { get; init; }

    /// <summary>Gets the receipt; null exactly where there are faults.</summary>
    public AssessmentReceipt? Receipt { get; init; }

    /// <summary>Gets the faults, each with its path within the assessment; empty where there is a receipt.</summary>
    public ImmutableArray<RecordFault> Faults { get; init; } = [];
}
