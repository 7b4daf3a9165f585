namespace EhchRules;

/// <summary>A local partner of the plan for how the service operates.</summary>
public enum ServicePartner
{
    /// <summary>Community services.</summary>
    CommunityServices,

    /// <summary>The local authority.</summary>
    LocalAuthority,

    /// <summary>Care homes.</summary>
    CareHomes,

    /// <summary>An acute trust.</summary>
    AcuteTrust,

    /// <summary>A hospice.</summary>
    Hospice,

    /// <summary>The voluntary sector.</summary>
    VoluntarySector,

    /// <summary>Any other partner.</summary>
    Other,
}
