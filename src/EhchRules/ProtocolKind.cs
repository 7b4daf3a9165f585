namespace EhchRules;

/// <summary>What a protocol between a home and its system partners is about.</summary>
public enum ProtocolKind
{
    /// <summary>Information sharing.</summary>
    InformationSharing,

    /// <summary>Shared care planning.</summary>
    SharedCarePlanning,

    /// <summary>The use of shared care records.</summary>
    SharedCareRecords,

    /// <summary>Clinical governance.</summary>
    ClinicalGovernance,
}
