namespace EhchRules.Tables;

/// <summary>A location as a register of the Care Quality Commission (CQC) shows it. What the register does not say is unknown.</summary>
public sealed record CqcLocation
{
    /// <summary>Gets the location's id.</summary>
    public required CqcLocationId Id { get; init; }

    /// <summary>Gets its name; null where it is not known.</summary>
    public string? Name { get; init; }

    /// <summary>Gets its ODS code; null where it is not known.</summary>
    public OdsCode? OdsCode { get; init; }

    /// <summary>Gets whether CQC marks it as a care home; null where that is not known. The weekly directory does not say.</summary>
    public bool? IsCareHome { get; init; }

    /// <summary>Gets the services registered. CQC names no secure units; what has no name of its own in a record is <see cref="RegisteredService.Other"/>.</summary>
    public Facts<RegisteredService> Services { get; init; }

    /// <summary>Gets whom it serves, of the groups that a record names; unknown where the register names none of them.</summary>
    public Facts<ServedGroup> Serves { get; init; }

    /// <summary>Gets the number of beds registered; null where it is not known. The weekly directory does not say.</summary>
    public int? Beds { get; init; }

    /// <summary>Gets whether it is registered; null where that is not known.</summary>
    public CqcStatus? Status { get; init; }

    /// <summary>Gets the day on which the registration began; null where it is not known.</summary>
    public DateOnly? RegisteredFrom { get; init; }

    /// <summary>Gets the day on which it was deregistered; null where it was not, or where that is not known.</summary>
    public DateOnly? DeregisteredOn { get; init; }

    /// <summary>Gets whether the registration is dormant; null where that is not known.</summary>
    public bool? IsDormant { get; init; }

    /// <summary>Gets whether the same premises are registered a second time under another id; null where that is not known. Their beds are to be counted once.</summary>
    public bool? IsDualRegistered { get; init; }

    /// <summary>Gets the location whose registration is the primary one of the premises; null where none is named.</summary>
    public CqcLocationId? Primary { get; init; }

    /// <summary>Gets the locations that CQC links with this one.</summary>
    public Facts<CqcRelationship> Relationships { get; init; }

    /// <summary>Gets the locations that took this one's place, such as under a new owner.</summary>
    public IEnumerable<CqcRelationship> Successors => Relationships.Where(static one => string.Equals(one.Type, CqcRelationship.Successor, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gets the id that the registrations of its premises share.</summary>
    internal CqcLocationId Premises => Primary ?? Id;
}
