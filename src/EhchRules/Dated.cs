namespace EhchRules;

/// <summary>An entry that became known on one day.</summary>
internal interface IDated
{
    DateOnly On { get; }
}

/// <summary>An entry that holds from a day on, to a last day if one is known. Both days are included.</summary>
internal interface IInterval
{
    DateOnly From { get; }

    DateOnly? To { get; }
}

/// <summary>A bare day of a fact that has no other content, such as the offer of an advance care plan.</summary>
public sealed record DatedEntry : IDated
{
    /// <summary>Gets the day.</summary>
    public required DateOnly On { get; init; }
}
