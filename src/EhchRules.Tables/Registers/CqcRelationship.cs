namespace EhchRules.Tables;

/// <summary>A link from one location to another, as CQC's API gives it.</summary>
public sealed record CqcRelationship
{
    /// <summary>The type of a link to the location that took another's place.</summary>
    internal const string Successor = "HSCA Successor";

    /// <summary>Gets the location linked to.</summary>
    public required CqcLocationId Location { get; init; }

    /// <summary>Gets the kind of link in CQC's words, such as <c>HSCA Successor</c>; null where none is given.</summary>
    public string? Type { get; init; }

    /// <summary>Gets the reason in CQC's words; null where none is given.</summary>
    public string? Reason { get; init; }
}
