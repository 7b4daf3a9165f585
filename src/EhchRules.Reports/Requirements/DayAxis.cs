using System.Globalization;

namespace EhchRules.Reports;

/// <summary>The days over which the page shows terms, and their places in a bar.</summary>
internal sealed class DayAxis
{
    private const int YearStarts = 4;

    private const int MostYearsAhead = 10;

    internal DayAxis(IEnumerable<RequirementStretch> stretches, DateOnly on)
    {
        Changes = [.. stretches.Where(static stretch => stretch.Status.State is not Comparison.RequirementState.NotBegun).Select(static stretch => stretch.From).Distinct().Order()];
        From = Changes[0];
        DateOnly latest = Changes[^1].AddYears(MostYearsAhead);
        DateOnly last = on < Changes[^1] ? Changes[^1] : on < latest ? on : latest;

        // The text that begins last is seen to go on: to the end of its year of the contract.
        Through = new DateOnly(last.Month < YearStarts ? last.Year : last.Year + 1, YearStarts, 1).AddDays(-1);
        Years = [.. YearsOf()];
    }

    /// <summary>Gets the days on which a term begins, or a requirement ends.</summary>
    internal IReadOnlyList<DateOnly> Changes { get; }

    internal DateOnly From { get; }

    /// <summary>Gets the last day: that of a year of the contract, not before the day that is shown first unless that is more than ten years ahead.</summary>
    internal DateOnly Through { get; }

    /// <summary>Gets the marks of years of the contract, at most a dozen.</summary>
    internal IReadOnlyList<YearMark> Years { get; }

    /// <summary>Gets the place of the beginning of a day, of 10,000. A day beyond the axis has that of its end.</summary>
    internal int PlaceOf(DateOnly day)
    {
        int all = Through.DayNumber - From.DayNumber + 1;
        long passed = Math.Clamp(day.DayNumber - From.DayNumber, 0, all);
        return (int)(passed * TermLook.Width / all);
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
