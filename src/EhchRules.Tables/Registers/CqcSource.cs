namespace EhchRules.Tables;

/// <summary>What a register of the Care Quality Commission was read from.</summary>
public enum CqcSource
{
    /// <summary>The file of active locations (HSCA), a picture of a day, saved as CSV. It lists every location that is registered.</summary>
    ActiveLocations,

    /// <summary>The file of deactivated locations, saved as CSV: those whose registrations ended.</summary>
    DeactivatedLocations,

    /// <summary>The weekly directory. It has neither beds nor a mark of care homes, nor days of registration.</summary>
    Directory,

    /// <summary>Answers of the API about single locations, deregistered ones among them.</summary>
    Api,
}
