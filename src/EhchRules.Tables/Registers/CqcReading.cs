namespace EhchRules.Tables;

/// <summary>What came of reading a register of the Care Quality Commission.</summary>
public sealed record CqcReading
{
    /// <summary>Gets the register, with what could be read; null where nothing could, or where the day of the file is not known.</summary>
    public CqcRegister? Register { get; init; }

    /// <summary>Gets whether there is no register only because the day of the file is not known, so that it can be read once the caller names one.</summary>
    public bool NeedsDay { get; init; }

    /// <summary>Gets every fault, in the order of the file. A fact with a fault is unknown in the register, and the others of its row are used.</summary>
    public required IReadOnlyList<RegisterFault> Faults { get; init; }
}
