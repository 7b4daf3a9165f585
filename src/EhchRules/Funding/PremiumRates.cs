using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.Funding;

/// <summary>Every rate of the care home premium. A new year is a new row.</summary>
/// <remarks>
/// The contract's own text was not read for any of them. Days of publication: settled point S15; of 2020/21 to 2023/24, and of the uplift
/// of 2024/25, those of the contract specification in force, since no day is known for the rate by itself.
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
            (Instruments.Des2021.Published, CitationStatus.Unconfirmed),
            Citation.Unconfirmed(Instruments.Des2021, SameAroundIt)),
        Year(
            2022,
            120m,
            CitationStatus.Secondary,
            (Instruments.Des2022.Published, CitationStatus.Unconfirmed),
            Citation.Secondary(Instruments.Des2022, "slides of April 2022 on the contract")),
        Year(
            2023,
            120m,
            CitationStatus.Secondary,
            (Instruments.Des2023.Published, CitationStatus.Unconfirmed),
            Citation.Secondary(Instruments.Des2023, "PCC")),
        Year(
            2024,
            120m,
            CitationStatus.Secondary,
            (Instruments.Des2024.Published, CitationStatus.Secondary),
            Citation.Secondary(Instruments.Des2024, Sources.DoncasterLmc)),
        Year(
            2024,
            127.20m,
            CitationStatus.Secondary,
            (Instruments.Des2024October.Published, CitationStatus.Secondary),
            Citation.Secondary(Instruments.Des2024October, Sources.PulsePcn),
            Citation.Secondary(Instruments.Des2024October, "NHS England's letter PRN01537, which backdates the entitlements to 1 April 2024"),
            Citation.Secondary(Instruments.Des2024October, "Somerset LMC, for the day of publication")),
        Year(
            2025,
            130.253m,
            CitationStatus.Secondary,
            (new(2025, 3, 27), CitationStatus.Secondary),
            Citation.Secondary(Instruments.Des2025, Sources.PulsePcn),
            Citation.Secondary(Instruments.Des2025, "BMA, page of 14 April 2025; the specification's page was updated on 31 July 2025, and whether the rate changed then is not known")),
        Year(
            2026,
            133.16m,
            CitationStatus.Unconfirmed,
            (new(2026, 3, 31), CitationStatus.Unconfirmed),
            Citation.Unconfirmed(Instruments.Des2026, "a public project that cites PRN02483")),
    ];

    private const string SameAroundIt = "inferred; the years around it have the same rate";

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
