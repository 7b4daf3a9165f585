using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.Funding;

/// <summary>What is paid for a bed over some months: one row of <see cref="PremiumRates"/>.</summary>
public sealed record PremiumRate
{
    /// <summary>Gets the first month paid at this rate.</summary>
    public required PaymentMonth From { get; init; }

    /// <summary>Gets the last month paid at this rate, included.</summary>
    public required PaymentMonth Through { get; init; }

    /// <summary>Gets the pounds paid for one bed by all <see cref="Payments"/> together: the rate of a year, and in 2020/21 of half a year.</summary>
    public required decimal PerBed { get; init; }

    /// <summary>Gets how many equal monthly payments <see cref="PerBed"/> is paid in: 12, and 8 in 2020/21.</summary>
    public int Payments { get; init; } = 12;

    /// <summary>Gets how sure the rate is: as sure as the least sure of what it rests on.</summary>
    public required CitationStatus Status { get; init; }

    /// <summary>Gets where that is said. Never empty.</summary>
    public required ImmutableArray<Citation> Citations { get; init; }

    /// <summary>Gets the day on which it was published: whoever knows only what was published before that day does not see it.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>Gets how sure <see cref="Published"/> is.</summary>
    public required CitationStatus PublishedStatus { get; init; }

    /// <summary>Gets the other way in which the sources put the same money; null where there is none.</summary>
    public AlternativeRate? OtherReading { get; init; }

    /// <summary>Says whether a month is paid at this rate.</summary>
    /// <param name="month">The month.</param>
    public bool Covers(PaymentMonth month) => From <= month && month <= Through;

    /// <summary>Works out the payment of one month for some beds: multiplied first, divided once, and rounded once, to the penny, half away from zero.</summary>
    /// <param name="beds">The number of beds.</param>
    /// <returns>Pounds, with two decimals.</returns>
    /// <remarks>
    /// A monthly rate is never rounded: £130.253 ÷ 12 ends in no decimal. A quotient that has no end is cut at 28 digits; a twelfth of
    /// a tenth of a penny is far more than that, so nothing is cut to a half penny or from one.
    /// </remarks>
    public decimal MonthlyPayment(long beds) => decimal.Round(PerBed * beds / Payments, 2, MidpointRounding.AwayFromZero);
}

/// <summary>The rate as a source gives it by the time of the service paid for, not by the months of payment.</summary>
/// <param name="Service">The days of service, both ends included.</param>
/// <param name="PerBed">The pounds for one bed.</param>
/// <param name="Citation">Where that is said.</param>
public sealed record AlternativeRate(DateRange Service, decimal PerBed, Citation Citation);
