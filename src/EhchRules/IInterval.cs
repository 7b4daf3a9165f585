namespace EhchRules;

/// <summary>An entry that holds from a day on, to a last day if one is known. Both days are included.</summary>
internal interface IInterval
{
    DateOnly From { get; }

    DateOnly? To { get; }
}
