using System.Globalization;

namespace EhchRules;

/// <summary>A run of days. Both the first and the last day belong to it, as in speech: "from Monday to Friday" includes Friday.</summary>
/// <remarks>
/// <para>A range without a first day reaches back without limit, one without a last day goes on without limit. The default value is
/// unlimited on both sides. A range is never empty.</para>
/// <para>Equality compares both ends.</para>
/// </remarks>
public readonly record struct DateRange
{
    private DateRange(DateOnly? from, DateOnly? to)
    {
        From = from;
        To = to;
    }

    /// <summary>Gets the range of all days.</summary>
    public static DateRange Always => default;

    /// <summary>Gets the first day, which belongs to the range; null where it reaches back without limit.</summary>
    public DateOnly? From { get; }

    /// <summary>Gets the last day, which belongs to the range; null where it goes on without limit.</summary>
    public DateOnly? To { get; }

    /// <summary>Makes the range of two days and those between them.</summary>
    /// <param name="from">The first day, included.</param>
    /// <param name="to">The last day, included; may equal <paramref name="from"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public static DateRange Between(DateOnly from, DateOnly to) => to < from
        ? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The last day, {to:yyyy-MM-dd}, is before the first, {from:yyyy-MM-dd}."), nameof(to))
        : new(from, to);

    /// <summary>Makes the range that starts on a day and goes on without limit.</summary>
    /// <param name="from">The first day, included.</param>
    public static DateRange StartingOn(DateOnly from) => new(from, null);

    /// <summary>Makes the range of a day and all before it.</summary>
    /// <param name="to">The last day, included.</param>
    public static DateRange Through(DateOnly to) => new(null, to);

    /// <summary>Says whether a day belongs to the range.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => !(day < From) && !(day > To);

    /// <summary>Writes the range in ISO 8601 days, as <c>2020-10-01/2021-03-31</c>; an open end is <c>..</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(From is { } from ? from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "..")}/{(To is { } to ? to.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "..")}");
}
