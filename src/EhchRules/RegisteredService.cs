namespace EhchRules;

/// <summary>What the Care Quality Commission registers a location to provide.</summary>
public enum RegisteredService
{
    /// <summary>Care home service with nursing. In scope of the EHCH service.</summary>
    CareHomeWithNursing,

    /// <summary>Care home service without nursing. In scope of the EHCH service.</summary>
    CareHomeWithoutNursing,

    /// <summary>Supported living. Out of scope.</summary>
    SupportedLiving,

    /// <summary>Extra care housing. Out of scope.</summary>
    ExtraCare,

    /// <summary>A secure unit. Out of scope.</summary>
    SecureUnit,

    /// <summary>Any other service. Out of scope.</summary>
    Other,
}
