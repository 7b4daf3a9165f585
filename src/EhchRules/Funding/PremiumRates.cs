using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.Funding;

/// <summary>Every rate of the care home premium. A new year is a new row.</summary>
/// <remarks>
/// The contract's own text was not read for any of them. Days of publication: settled point S15; of 2020/21 to 2023/24 those of the
/// contract specification in force, since no day is known for the rate by itself.
/// </remarks>
public static class PremiumRates
{
    /// <summary>Gets the rates in order of month, then of publication. Two rows may cover one month: the later published takes the place of the earlier.</summary>
    public static ImmutableArray<PremiumRate> All { get; } =
    [
        new()
        {
            From = new(2020, 8),
            Through = new(2021, 3),
            PerBed = 60m,
            Payments = 8,
            Status = CitationStatus.Secondary,
            Citations = [Citation.Secondary(Instruments.Des2020, "Pulse Intelligence")],
            Published = Instruments.Des2020.Published,
            PublishedStatus = CitationStatus.Unconfirmed,
            OtherReading = new(DateRange.Between(new(2020, 10, 1), new(2021, 3, 31)), 60m, Citation.Secondary(Instruments.Des2020October, Sources.LmcTable)),
        },
        Year(
            2021,
            120m,
            CitationStatus.Unconfirmed,
            (Instruments.Des2021To2024.Published, CitationStatus.Unconfirmed),
            Citation.Unconfirmed(Instruments.Des2021To2024, SameAroundIt)),
        Year(
            2022,
            120m,
            CitationStatus.Unconfirmed,
            (Instruments.Des2021To2024.Published, CitationStatus.Unconfirmed),
            Citation.Unconfirmed(Instruments.Des2021To2024, SameAroundIt)),
        Year(
            2023,
            120m,
            CitationStatus.Secondary,
            (Instruments.Des2021To2024.Published, CitationStatus.Unconfirmed),
            Citation.Secondary(Instruments.Des2021To2024, "PCC")),
        Year(
            2024,
            120m,
            CitationStatus.Secondary,
            (Instruments.Des2024.Published, CitationStatus.Secondary),
            Citation.Secondary(Instruments.Des2024, Sources.DoncasterLmc)),
        Year(
            2024,
            127.20m,
            CitationStatus.Unconfirmed,
            (new(2025, 3, 27), CitationStatus.Unconfirmed),
            Citation.Secondary(Instruments.Des2024, PulsePcn),
            Citation.Unconfirmed(Instruments.Des2024, "inferred; the uplifted rate is taken to hold for the whole year")),
        Year(
            2025,
            130.253m,
            CitationStatus.Secondary,
            (new(2025, 3, 27), CitationStatus.Secondary),
            Citation.Secondary(Instruments.Des2024, PulsePcn),
            Citation.Secondary(Instruments.Des2024, "BMA")),
        Year(
            2026,
            133.16m,
            CitationStatus.Unconfirmed,
            (new(2026, 3, 31), CitationStatus.Unconfirmed),
            Citation.Unconfirmed(Instruments.Des2024, "a public project that cites PRN02483")),
    ];

    private const string PulsePcn = "Pulse PCN";

    private const string SameAroundIt = "inferred; the years before and after have the same rate";

    /// <summary>Finds the rate of a month: of those published by then, the one published last.</summary>
    /// <param name="month">The month.</param>
    /// <param name="knownOn">The last day whose publications are seen, included; null means all.</param>
    /// <returns>The rate, or null where none is held or none had been published.</returns>
    public static PremiumRate? Of(PaymentMonth month, DateOnly? knownOn = null)
    {
        PremiumRate? found = null;
        foreach (PremiumRate rate in All)
        {
            if (rate.Covers(month) && !(rate.Published > knownOn) && !(rate.Published < found?.Published)) found = rate;
        }

        return found;
    }

    /// <summary>Makes the row of a contract year, April to March.</summary>
    private static PremiumRate Year(
        int year, decimal perBed, CitationStatus status, (DateOnly Day, CitationStatus Status) published, params ImmutableArray<Citation> citations) => new()
    {
        From = new(year, 4),
        Through = new(year + 1, 3),
        PerBed = perBed,
        Status = status,
        Citations = citations,
        Published = published.Day,
        PublishedStatus = published.Status,
    };
}
