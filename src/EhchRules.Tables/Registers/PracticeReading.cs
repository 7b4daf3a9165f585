namespace EhchRules.Tables;

/// <summary>What came of reading a register of practices.</summary>
public sealed record PracticeReading
{
    /// <summary>Gets the register, with the sound rows; null where the columns were not found.</summary>
    public PracticeRegister? Register { get; init; }

    /// <summary>Gets every fault, in the order of the file. A row with a fault is not used.</summary>
    public required IReadOnlyList<RegisterFault> Faults { get; init; }
}
