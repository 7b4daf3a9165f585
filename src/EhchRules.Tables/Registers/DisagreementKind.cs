namespace EhchRules.Tables;

/// <summary>In what a record and a register disagree.</summary>
public enum DisagreementKind
{
    /// <summary>The home has another name. Letters and digits alone are compared, in any letter case.</summary>
    OtherName,

    /// <summary>The home has another number of beds on the register's day.</summary>
    OtherBedCount,

    /// <summary>The location is registered for other services, of those that both can name.</summary>
    OtherServices,

    /// <summary>The registration began on another day.</summary>
    OtherStart,

    /// <summary>The registration ended on another day, or goes on though the record has it ended.</summary>
    OtherEnd,

    /// <summary>The location was deregistered, and the record has it open. The home may go on under another id, which is then named.</summary>
    Deregistered,

    /// <summary>The registration is dormant, and the record has it open.</summary>
    Dormant,

    /// <summary>The location is not among all those that are registered.</summary>
    NotInRegister,

    /// <summary>CQC does not mark the location as a care home.</summary>
    NotACareHome,

    /// <summary>Two homes of the record are registered at the same premises, whose beds would be counted twice.</summary>
    CountedTwice,

    /// <summary>A practice of the network belongs to another.</summary>
    PracticeElsewhere,
}
