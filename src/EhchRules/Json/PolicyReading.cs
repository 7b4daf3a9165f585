using System.Collections.Immutable;
using EhchRules.Scoring;

namespace EhchRules.Json;

/// <summary>What came of reading a response policy: the policy, or every fault that stopped it from being one.</summary>
public sealed record PolicyReading
{
    /// <summary>Gets the policy; null exactly where there are faults.</summary>
    public ResponsePolicy? Policy { get; init; }

    /// <summary>Gets the faults, in the order of the document; empty where there is a policy.</summary>
    public ImmutableArray<RecordFault> Faults { get; init; } = [];
}
