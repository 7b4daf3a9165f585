namespace EhchRules.Rules;

/// <summary>What makes answers change where a span of days begins or ends. Several can on one day.</summary>
[Flags]
internal enum EdgeCauses : byte
{
    None = 0,

    /// <summary>Something recorded is dated so.</summary>
    Fact = 1,

    /// <summary>A time allowed, or one for which a fact counts, has run out.</summary>
    Deadline = 2,

    /// <summary>A text begins or ends.</summary>
    Rules = 4,

    /// <summary>A week or a contract year begins.</summary>
    Calendar = 8,
}

/// <summary>A span of days on which answers stay as they are, and what makes them change at either end.</summary>
/// <param name="Days">The days.</param>
/// <param name="FromCauses">Why the answers may differ on the eve of the first day; none where there is no first day.</param>
/// <param name="ToCauses">Why they may differ on the day after the last; none where there is no last day.</param>
internal readonly record struct HeldSpan(DayRun Days, EdgeCauses FromCauses, EdgeCauses ToCauses)
{
    internal static readonly HeldSpan Always = new(DayRun.Always, EdgeCauses.None, EdgeCauses.None);

    /// <summary>Narrows the span to the days from a day on.</summary>
    internal HeldSpan StartingOn(int day, EdgeCauses why) =>
        day > Days.From ? new(Days with { From = day }, why, ToCauses)
        : day == Days.From ? this with { FromCauses = FromCauses | why }
        : this;

    /// <summary>Narrows the span to the days up to a day, which stays in it.</summary>
    internal HeldSpan Through(int day, EdgeCauses why) =>
        day < Days.To ? new(Days with { To = day }, FromCauses, why)
        : day == Days.To ? this with { ToCauses = ToCauses | why }
        : this;

    internal HeldSpan Intersect(HeldSpan other) => StartingOn(other.Days.From, other.FromCauses).Through(other.Days.To, other.ToCauses);
}
