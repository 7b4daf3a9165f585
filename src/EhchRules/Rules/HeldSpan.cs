namespace EhchRules.Rules;

/// <summary>A span of days on which answers stay as they are, and what makes them change at either end.</summary>
/// <param name="Days">The days.</param>
/// <param name="FromCauses">Why the answers may differ on the day before the first day; none where there is no first day.</param>
/// <param name="ToCauses">Why they may differ on the day after the last; none where there is no last day.</param>
internal readonly record struct HeldSpan(DaySpan Days, BoundaryCauses FromCauses, BoundaryCauses ToCauses)
{
    internal static readonly HeldSpan Always = new(DaySpan.Always, BoundaryCauses.None, BoundaryCauses.None);

    /// <summary>Gets the days that lie in both spans. Where both begin, or end, on one day, the causes of both stand there.</summary>
    internal HeldSpan Intersect(in HeldSpan other)
    {
        (DaySpan mine, DaySpan theirs) = (Days, other.Days);
        return new(
            mine.Intersect(theirs),
            mine.From > theirs.From ? FromCauses : mine.From < theirs.From ? other.FromCauses : FromCauses | other.FromCauses,
            mine.To < theirs.To ? ToCauses : mine.To > theirs.To ? other.ToCauses : ToCauses | other.ToCauses);
    }
}
