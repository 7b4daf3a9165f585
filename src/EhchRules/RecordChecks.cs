using System.Collections.Immutable;

namespace EhchRules;

/// <summary>Checks what holds a record together: references, intervals, ids, overlaps and counts.</summary>
internal sealed class RecordChecks
{
    private readonly ImmutableArray<RecordFault>.Builder faults = ImmutableArray.CreateBuilder<RecordFault>();
    private readonly ImmutableArray<RecordWarning>.Builder warnings = ImmutableArray.CreateBuilder<RecordWarning>();

    internal ImmutableArray<RecordFault> Faults => faults.ToImmutable();

    internal ImmutableArray<RecordWarning> Warnings => warnings.ToImmutable();

    internal void Check(PrimaryCareNetwork network, Facts<CareHome> homes, Facts<Resident> residents, KnownList<Attestation> attestations)
    {
    }
}
