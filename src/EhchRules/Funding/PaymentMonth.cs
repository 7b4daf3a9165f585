using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace EhchRules.Funding;

/// <summary>A month for which the care home premium is paid.</summary>
/// <remarks>Months are equal where year and month are, and are ordered by time. The default value is January of year 1.</remarks>
public readonly record struct PaymentMonth : IComparable<PaymentMonth>
{
    /// <summary>How a month is written.</summary>
    internal const string Pattern = "yyyy-MM";

    /// <summary>Makes a month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public PaymentMonth(int year, int month) => First = new(year, month, 1);

    /// <summary>Gets the 1st of the month, the day on which homes and beds are counted.</summary>
    public DateOnly First { get; }

    /// <summary>Says whether one month comes before another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(PaymentMonth left, PaymentMonth right) => left.First < right.First;

    /// <summary>Says whether one month comes after another.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(PaymentMonth left, PaymentMonth right) => left.First > right.First;

    /// <summary>Says whether one month is another, or comes before it.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(PaymentMonth left, PaymentMonth right) => left.First <= right.First;

    /// <summary>Says whether one month is another, or comes after it.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(PaymentMonth left, PaymentMonth right) => left.First >= right.First;

    /// <summary>Reads a month written as <c>2024-10</c>, and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="month">The month, or the default where it is none.</param>
    /// <returns>Whether it is a month.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PaymentMonth month)
    {
        bool isMonth = DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly first);
        month = isMonth ? new(first.Year, first.Month) : default;
        return isMonth;
    }

    /// <inheritdoc/>
    public int CompareTo(PaymentMonth other) => First.CompareTo(other.First);

    /// <summary>Writes the month as <c>2024-10</c>.</summary>
    public override string ToString() => First.ToString(Pattern, CultureInfo.InvariantCulture);
}
