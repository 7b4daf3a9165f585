namespace EhchRules.Tables;

/// <summary>Whether a location is registered with the Care Quality Commission.</summary>
public enum CqcStatus
{
    /// <summary>It is registered.</summary>
    Registered,

    /// <summary>It was deregistered. The home may go on under another id.</summary>
    Deregistered,
}
