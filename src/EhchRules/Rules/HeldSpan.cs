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

/// <summary>A held span in the eight bytes that a finding has for it: at either end the day, and what makes the answers change there.</summary>
internal readonly struct KeptSpan
{
    private const int BitsOfCauses = 4;
    private const int AllCauses = (1 << BitsOfCauses) - 1;
    private const int NoStart = int.MinValue >> BitsOfCauses;
    private const int NoEnd = int.MaxValue >> BitsOfCauses;

    private readonly int from;
    private readonly int to;

    internal KeptSpan(in HeldSpan span)
    {
        from = (Math.Max(span.Days.From, NoStart) << BitsOfCauses) | (int)span.FromCauses;
        to = (Math.Min(span.Days.To, NoEnd) << BitsOfCauses) | (int)span.ToCauses;
    }

    internal HeldSpan Held => new(
        new(from >> BitsOfCauses is var first && first == NoStart ? DaySpan.NoStart : first, to >> BitsOfCauses is var last && last == NoEnd ? DaySpan.NoEnd : last),
        (BoundaryCauses)(from & AllCauses),
        (BoundaryCauses)(to & AllCauses));
}
