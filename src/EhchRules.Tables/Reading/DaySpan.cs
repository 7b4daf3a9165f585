namespace EhchRules.Tables;

/// <summary>Days that follow one another, both ends included.</summary>
/// <param name="From">The first; the first of all where there is no beginning.</param>
/// <param name="To">The last; the last of all where there is no end.</param>
internal readonly record struct DaySpan(DateOnly From, DateOnly To)
{
    /// <summary>Gets all days.</summary>
    internal static DaySpan All { get; } = new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>Says whether spans cover all days of this one.</summary>
    /// <param name="spans">The spans, in any order.</param>
    internal bool IsCoveredBy(IEnumerable<DaySpan> spans)
    {
        DateOnly open = From;
        foreach (DaySpan span in spans.OrderBy(static span => span.From))
        {
            if (span.From > open) return false;
            if (span.To >= To) return true;
            if (span.To >= open) open = span.To.AddDays(1);
        }

        return false;
    }
}
