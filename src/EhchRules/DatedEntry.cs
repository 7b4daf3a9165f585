namespace EhchRules;

/// <summary>A bare day of a fact that has no other content, such as the offer of an advance care plan.</summary>
public sealed record DatedEntry : IDated
{
    /// <summary>Gets the day.</summary>
    public required DateOnly On { get; init; }
}
