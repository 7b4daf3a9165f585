namespace EhchRules;

/// <summary>What makes an outcome change from one day to the next. Several can on one day.</summary>
[Flags]
public enum BoundaryCauses
{
    /// <summary>Nothing: where a span of days has no end. No boundary has it.</summary>
    None = 0,

    /// <summary>Something in the record is dated so, or ended on the eve.</summary>
    Fact = 1,

    /// <summary>A time allowed has run out, or a time for which a fact counts.</summary>
    Deadline = 2,

    /// <summary>A text came into force, or ended.</summary>
    Rules = 4,

    /// <summary>A week or a contract year began.</summary>
    Calendar = 8,
}
