using System.Globalization;

namespace EhchRules.Reports;

/// <summary>The days over which the page shows terms, and their places in a bar.</summary>
internal sealed class DayAxis
{
    private const int YearStarts = 4;

    internal DayAxis(IEnumerable<RequirementStretch> stretches, DateOnly on)
    {
        Changes = [.. stretches.Where(static stretch => stretch.Status.State is not Comparison.RequirementState.NotBegun).Select(static stretch => stretch.From).Distinct().Order()];
        From = on < Changes[0] ? on : Changes[0];
        DateOnly last = on > Changes[^1] ? on : Changes[^1];

        // The text that begins last is seen to go on: to the end of its year of the contract.
        DateOnly year = last.Year == DateOnly.MaxValue.Year ? DateOnly.MaxValue : new(last.Month < YearStarts ? last.Year : last.Year + 1, YearStarts, 1);
        Through = year.AddDays(-1);
        if (Through < on) Through = on;
        Years = [.. YearsOf()];
    }

    /// <summary>Gets the days on which a term begins, or a requirement ends.</summary>
    internal IReadOnlyList<DateOnly> Changes { get; }

    internal DateOnly From { get; }

    internal DateOnly Through { get; }

    /// <summary>Gets the marks of years of the contract, at most a dozen.</summary>
    internal IReadOnlyList<YearMark> Years { get; }

    /// <summary>Gets the place of the beginning of a day, of 10,000.</summary>
    internal int PlaceOf(DateOnly day)
    {
        long all = Through.DayNumber - From.DayNumber + 1;
        return (int)Math.Clamp((day.DayNumber - From.DayNumber) * TermLook.Width / all, 0, TermLook.Width);
    }

    private IEnumerable<YearMark> YearsOf()
    {
        int first = From.Year + (From > new DateOnly(From.Year, YearStarts, 1) ? 1 : 0);
        int step = (Math.Max(Through.Year - first, 0) / 12) + 1;
        for (int year = first; year <= Through.Year && new DateOnly(year, YearStarts, 1) <= Through; year += step)
        {
            yield return new(year.ToString(CultureInfo.InvariantCulture), PlaceOf(new(year, YearStarts, 1)));
        }
    }
}

/// <summary>The first of April of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="X">Its place, of 10,000.</param>
internal sealed record YearMark(string Year, int X);
