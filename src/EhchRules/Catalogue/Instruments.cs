namespace EhchRules.Catalogue;

/// <summary>The texts that the catalogue rests on. Source of dates: docs/sources.md.</summary>
public static class Instruments
{
    /// <summary>Gets the Network Contract DES 2020/21 as first published (P1). Superseded by the amendment of September 2020.</summary>
    public static Instrument Des2020 { get; } = new()
    {
        Id = "DES-2020-21",
        Title = "Network Contract DES 2020/21",
        Force = Force.Contractual,
        Period = DateRange.Between(new(2020, 4, 1), new(2020, 9, 30)),
        Published = new(2020, 3, 31),
        PublishedStatus = CitationStatus.Secondary,
        PublishedThrough = new(2021, 3, 31),
    };

    /// <summary>Gets the Network Contract DES 2020/21 as amended, dated 17 September 2020 (P2).</summary>
    public static Instrument Des2020October { get; } = new()
    {
        Id = "DES-2020-21-OCT",
        Title = "Network Contract DES 2020/21, as amended from October 2020",
        Force = Force.Contractual,
        Period = DateRange.Between(new(2020, 10, 1), new(2021, 3, 31)),
        Published = new(2020, 9, 17),
        PublishedStatus = CitationStatus.Secondary,
    };

    /// <summary>Gets the Network Contract DES 2021/22 (P3a).</summary>
    public static Instrument Des2021 { get; } = new()
    {
        Id = "DES-2021-22",
        Title = "Network Contract DES 2021/22",
        Force = Force.Contractual,
        Period = DateRange.Between(new(2021, 4, 1), new(2022, 3, 31)),
        Published = new(2021, 3, 31),
        PublishedStatus = CitationStatus.Unconfirmed,
    };

    /// <summary>Gets the Network Contract DES 2022/23 (P3b).</summary>
    public static Instrument Des2022 { get; } = new()
    {
        Id = "DES-2022-23",
        Title = "Network Contract DES 2022/23",
        Force = Force.Contractual,
        Period = DateRange.Between(new(2022, 4, 1), new(2023, 3, 31)),
        Published = new(2022, 4, 1),
        PublishedStatus = CitationStatus.Secondary,
    };

    /// <summary>Gets the Network Contract DES 2023/24 (P3c).</summary>
    public static Instrument Des2023 { get; } = new()
    {
        Id = "DES-2023-24",
        Title = "Network Contract DES 2023/24",
        Force = Force.Contractual,
        Period = DateRange.Between(new(2023, 4, 1), new(2024, 3, 31)),
        Published = new(2023, 3, 30),
        PublishedStatus = CitationStatus.Secondary,
    };

    /// <summary>Gets the Network Contract DES 2024/25 as first published (P4a), which merged eight specifications; how much of this service is still contract is not verified.</summary>
    public static Instrument Des2024 { get; } = new()
    {
        Id = "DES-2024-25",
        Title = "Network Contract DES 2024/25",
        Force = Force.Unverified,
        Period = DateRange.Between(new(2024, 4, 1), new(2024, 9, 30)),
        Published = new(2024, 3, 28),
        PublishedStatus = CitationStatus.Secondary,
        PublishedThrough = new(2025, 3, 31),
    };

    /// <summary>Gets the Network Contract DES 2024/25 as amended from October 2024 (P4b).</summary>
    public static Instrument Des2024October { get; } = new()
    {
        Id = "DES-2024-25-OCT",
        Title = "Network Contract DES 2024/25, as amended from October 2024",
        Force = Force.Unverified,
        Period = DateRange.Between(new(2024, 10, 1), new(2025, 3, 31)),
        Published = new(2024, 9, 26),
        PublishedStatus = CitationStatus.Secondary,
    };

    /// <summary>Gets the Network Contract DES 2025/26 (P4c).</summary>
    public static Instrument Des2025 { get; } = new()
    {
        Id = "DES-2025-26",
        Title = "Network Contract DES 2025/26",
        Force = Force.Unverified,
        Period = DateRange.Between(new(2025, 4, 1), new(2026, 3, 31)),
        Published = new(2025, 3, 27),
        PublishedStatus = CitationStatus.Secondary,
    };

    /// <summary>Gets the Network Contract DES 2026/27 as first published (P4d).</summary>
    public static Instrument Des2026 { get; } = new()
    {
        Id = "DES-2026-27",
        Title = "Network Contract DES 2026/27",
        Force = Force.Unverified,
        Period = DateRange.Between(new(2026, 4, 1), new(2026, 4, 30)),
        Published = new(2026, 3, 31),
        PublishedStatus = CitationStatus.Unconfirmed,
        PublishedThrough = new(2027, 3, 31),
    };

    /// <summary>Gets the Network Contract DES 2026/27 as amended from May 2026 (P4e): the newest that this package holds, taken to go on after its year. From then on a local variation agreement may take its place .</summary>
    public static Instrument Des2026May { get; } = new()
    {
        Id = "DES-2026-27-MAY",
        Title = "Network Contract DES 2026/27, as amended from May 2026",
        Force = Force.Unverified,
        Period = DateRange.StartingOn(new(2026, 5, 1)),
        Published = new(2026, 4, 30),
        PublishedStatus = CitationStatus.Secondary,
        PublishedThrough = new(2027, 3, 31),
    };

    /// <summary>Gets version 2 of NHS England's EHCH framework.</summary>
    public static Instrument Framework2 { get; } = new()
    {
        Id = "EHCH-FRAMEWORK-2",
        Title = "EHCH framework, version 2",
        Force = Force.Guidance,
        Period = DateRange.Between(new(2020, 3, 31), new(2023, 11, 27)),
        Published = new(2020, 3, 31),
        PublishedStatus = CitationStatus.Secondary,
    };

    /// <summary>Gets version 3 of NHS England's EHCH framework.</summary>
    public static Instrument Framework3 { get; } = new()
    {
        Id = "EHCH-FRAMEWORK-3",
        Title = "EHCH framework, version 3",
        Force = Force.Guidance,
        Period = DateRange.StartingOn(new(2023, 11, 28)),
        Published = new(2023, 11, 28),
        PublishedStatus = CitationStatus.Secondary,
    };

    /// <summary>Gets NHS England's letter on the transition from the COVID-19 model. It bears no date; assumption A-1 starts it on 31 July 2020.</summary>
    public static Instrument Transition2020 { get; } = new()
    {
        Id = "TRANSITION-2020",
        Title = "NHS England's letter of mid-2020 on the transition to the EHCH service",
        Force = Force.InterimFlexibility,
        Period = DateRange.Between(new(2020, 7, 31), new(2020, 9, 30)),
        Published = new(2020, 7, 31),
        PublishedStatus = CitationStatus.Unconfirmed,
    };

    /// <summary>Gets the interim COVID-19 clinical service model.</summary>
    public static Instrument CovidModel2020 { get; } = new()
    {
        Id = "COVID-MODEL-2020",
        Title = "Interim COVID-19 clinical service model for care homes",
        Force = Force.Requested,
        Period = DateRange.Between(new(2020, 5, 15), new(2020, 9, 30)),
        Published = new(2020, 5, 1),
        PublishedStatus = CitationStatus.Secondary,
    };

    /// <summary>Gets the role description "The care home clinical lead", September 2020.</summary>
    public static Instrument LeadRole2020 { get; } = new()
    {
        Id = "LEAD-ROLE-2020",
        Title = "The care home clinical lead, September 2020",
        Force = Force.Guidance,
        Period = DateRange.StartingOn(new(2020, 9, 1)),
        Published = new(2020, 9, 1),
        PublishedStatus = CitationStatus.Confirmed,
    };

    /// <summary>Gets the NHS Standard Contract, which holds the community provider's side. Its text was not read.</summary>
    public static Instrument StandardContract { get; } = new()
    {
        Id = "STANDARD-CONTRACT",
        Title = "NHS Standard Contract, the community provider's side",
        Force = Force.Contractual,
        Period = DateRange.StartingOn(new(2020, 4, 1)),
        Published = new(2020, 4, 1),
        PublishedStatus = CitationStatus.Unconfirmed,
    };

    /// <summary>Gets all of them, in the order of the catalogue.</summary>
    public static IReadOnlyList<Instrument> All { get; } =
    [
        Des2020,
        Des2020October,
        Des2021,
        Des2022,
        Des2023,
        Des2024,
        Des2024October,
        Des2025,
        Des2026,
        Des2026May,
        Framework2,
        Framework3,
        Transition2020,
        CovidModel2020,
        LeadRole2020,
        StandardContract,
    ];

    /// <summary>Gets the text that cut another short; null where none did.</summary>
    internal static Instrument? AmendmentOf(Instrument instrument) => ReferenceEquals(instrument, Des2020) ? Des2020October : null;
}
