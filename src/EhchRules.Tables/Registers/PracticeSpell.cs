namespace EhchRules.Tables;

/// <summary>A practice's time in a network, as a register gives it.</summary>
public sealed record PracticeSpell
{
    /// <summary>Gets the practice.</summary>
    public required PracticeCode Practice { get; init; }

    /// <summary>Gets the network.</summary>
    public required PcnCode Network { get; init; }

    /// <summary>Gets the network's name.</summary>
    public required string NetworkName { get; init; }

    /// <summary>Gets the sub-ICB location, once the clinical commissioning group: the network's in the report of core partners, the practice's in a mapping.</summary>
    public required OdsCode SubIcb { get; init; }

    /// <summary>Gets the integrated care board; null where the register has no code of it.</summary>
    public OdsCode? Icb { get; init; }

    /// <summary>Gets the first day; null where the register has none, as a mapping.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the last day; null while it goes on.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Says whether the practice belongs to the network on a day, or, where none is given, at the end of the register.</summary>
    internal bool HoldsOn(DateOnly? day) => day is null ? To is null : !(From > day) && !(To < day);
}
