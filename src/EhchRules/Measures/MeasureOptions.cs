namespace EhchRules.Measures;

/// <summary>What measures rest on besides the record and the day.</summary>
public sealed record MeasureOptions
{
    /// <summary>Gets the options that follow the rule set that is asked, and count nothing beside the record.</summary>
    public static MeasureOptions Default { get; } = new();

    /// <summary>
    /// Gets what the judgements behind the figures rest on; null, the default, means the defaults of the rule set that is asked. Occasions of
    /// earlier stays are always counted, whatever it says of them. The options of finished measures always have it.
    /// </summary>
    public AssessmentOptions? Assessment { get; init; }

    /// <summary>Gets counts of events given beside the record. Those of other networks are ignored.</summary>
    public Facts<EventCount> Events { get; init; }

    /// <summary>Gets answers on satisfaction given beside the record. Those of other networks are ignored.</summary>
    public Facts<SatisfactionScore> Satisfaction { get; init; }
}

/// <summary>Which side of a change a count belongs to.</summary>
public enum EventSide
{
    /// <summary>Before.</summary>
    Before,

    /// <summary>After.</summary>
    After,
}

/// <summary>How often something happened in some days, and in how many occupied bed days.</summary>
public sealed record EventCount
{
    /// <summary>Gets the network.</summary>
    public required PcnCode Network { get; init; }

    /// <summary>Gets the id of the home; null where the count is of the whole network.</summary>
    public string? Home { get; init; }

    /// <summary>Gets what happened, in the caller's words. Counts are put together by it, in ordinal order.</summary>
    public required string Event { get; init; }

    /// <summary>Gets which side of the change it belongs to.</summary>
    public required EventSide Side { get; init; }

    /// <summary>Gets the first day, included.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Gets the last day, included; not before <see cref="From"/>.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Gets how often it happened, 0 or more.</summary>
    public required long Count { get; init; }

    /// <summary>Gets the occupied bed days of the same days, 0 or more; null where they are not known.</summary>
    public long? BedDays { get; init; }
}

/// <summary>A score of satisfaction, of one answer or the mean of several.</summary>
public sealed record SatisfactionScore
{
    /// <summary>Gets the lowest score there is.</summary>
    public static decimal Lowest => 1;

    /// <summary>Gets the highest score there is.</summary>
    public static decimal Highest => 5;

    /// <summary>Gets the network.</summary>
    public required PcnCode Network { get; init; }

    /// <summary>Gets the id of the home; null where the answer is of the network as a whole.</summary>
    public string? Home { get; init; }

    /// <summary>Gets the day of the answer, or of the survey.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Gets the score, from 1 to 5, 5 being highest.</summary>
    public required decimal Score { get; init; }

    /// <summary>Gets of how many answers the score is the mean, 1 or more.</summary>
    public int Answers { get; init; } = 1;
}
