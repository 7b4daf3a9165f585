namespace EhchRules.Testing;

/// <summary>
/// What the sources ask for, requirement by requirement and typed by hand, in the contract's order. Counts and lists of tests follow from
/// it, so that a new requirement is one entry here. Type it from the source, and never make it from the catalogue.
/// </summary>
/// <param name="Id">The id.</param>
/// <param name="Subject">The kind of subject.</param>
/// <param name="From">The first day of its life.</param>
/// <param name="To">The last; null where it goes on.</param>
/// <param name="Changes">What of it changes on a day within its life, as <c>2020-10-01: Force Instrument</c>, apart from its citations.</param>
public sealed record Witness(string Id, string Subject, string From, string? To, params string[] Changes)
{
    public const string Network = "Network";
    public const string Home = "Home";
    public const string Resident = "Resident";

    private const string EndOfCovidModel = "2020-09-30";
    private const string EndOfCoverage = "2024-03-31";

    private static readonly string[] In2022And2023 = ["2022-04-01: Instrument", "2023-04-01: Instrument"];
    private static readonly string[] EachYearFrom2021 = ["2021-04-01: Instrument", .. In2022And2023];
    private static readonly string[] EachTextOf2026 = ["2026-04-01: Instrument", "2026-05-01: LocalVariation Assumptions Instrument"];
    private static readonly string[] EachTextFromOctober2024 = ["2024-10-01: Instrument", "2025-04-01: Instrument", .. EachTextOf2026];

    /// <summary>Gets them all, in the contract's order.</summary>
    public static IReadOnlyList<Witness> All { get; } =
    [
        new("ALIGN-1", Home, "2020-04-01", null, ["2020-10-01: Instrument", .. EachYearFrom2021, "2024-04-01: Force Instrument", .. EachTextFromOctober2024])
            { DueBy = "2020-07-31", Assumptions = "A-3" },
        new("ALIGN-2", Home, "2020-07-31", null, ["2020-10-01: Instrument", .. EachYearFrom2021, "2024-04-01: Force Instrument", .. EachTextFromOctober2024])
            { Bearers = "Commissioner", Assumptions = "A-3" },
        new("ALIGN-3", Home, "2020-07-31", null, ["2020-10-01: Force"]) { Bearers = "Commissioner", Assumptions = "A-1" },
        new("ALIGN-4", Home, "2020-07-31", null, ["2020-10-01: Force"])
            { Modality = "Should", Bearers = "Commissioner", Assumptions = "A-1" },
        new("ALIGN-5", Home, "2020-07-31", null, ["2020-10-01: Force"])
            { Modality = "Should", Bearers = "Commissioner", Assumptions = "A-1" },
        new("PLAN-1", Network, "2020-04-01", EndOfCoverage, ["2020-10-01: Instrument", .. EachYearFrom2021]) { DueBy = "2020-07-31" },
        new("REG-1", Resident, "2020-07-31", EndOfCoverage, ["2020-10-01: Instrument", .. EachYearFrom2021]),
        new("LEAD-1", Home, "2020-04-01", "2020-09-30") { DueBy = "2020-07-31" },
        new("LEAD-2", Home, "2020-07-31", null,
            ["2020-10-01: Force Instrument", .. EachYearFrom2021, "2024-04-01: Force Instrument", .. EachTextFromOctober2024])
            { Assumptions = "A-1 A-4" },
        new("LEAD-3", Home, "2020-07-31", null,
            ["2020-10-01: Force Instrument", .. EachYearFrom2021, "2024-04-01: Force Instrument", .. EachTextFromOctober2024])
            { Assumptions = "A-1 A-4" },
        new("MDT-1", Network, "2020-04-01", EndOfCoverage, ["2020-10-01: Instrument", .. EachYearFrom2021]) { DueBy = "2020-09-30" },
        new("MDT-2", Network, "2020-04-01", EndOfCoverage, ["2020-10-01: Instrument", .. EachYearFrom2021])
            { Bearers = "CommunityProvider", DueBy = "2020-09-30" },
        new("MDT-3", Network, "2020-09-01", null) { Modality = "Should" },
        new("MDT-4", Network, "2020-09-01", null) { Modality = "Should" },
        new("MDT-5", Network, "2020-09-01", null) { Modality = "Should" },
        new("PCSP-1", Network, "2020-04-01", EndOfCoverage, ["2020-10-01: Instrument", .. EachYearFrom2021]) { DueBy = "2020-09-30" },
        new("PCSP-2", Resident, "2020-10-01", null, [.. EachYearFrom2021, "2024-04-01: Force Instrument", .. EachTextFromOctober2024]),
        new("PCSP-3", Resident, "2020-10-01", null, [.. EachYearFrom2021, "2024-04-01: Force Instrument", .. EachTextFromOctober2024])
            { Number = "WorkingDays 7", Assumptions = "A-2" },
        new("PCSP-4", Resident, "2020-10-01", null, [.. EachYearFrom2021, "2024-04-01: Force Instrument", .. EachTextFromOctober2024])
            { Number = "WorkingDays 7", Assumptions = "A-2" },
        new("PCSP-5", Resident, "2020-10-01", null, [.. EachYearFrom2021, "2024-04-01: Force Instrument", .. EachTextFromOctober2024]),
        new("PCSP-6", Resident, "2020-10-01", null, [.. EachYearFrom2021, "2024-04-01: Force Instrument", .. EachTextFromOctober2024]),
        new("PCSP-7", Resident, "2020-10-01", EndOfCoverage, EachYearFrom2021) { Modality = "May" },
        new("PCSP-8", Resident, "2020-10-01", EndOfCoverage, EachYearFrom2021),
        new("PCSP-9", Resident, "2020-09-01", null) { Modality = "Should" },
        new("PCSP-10", Resident, "2020-09-01", null) { Modality = "Should" },
        new("ROUND-1", Home, "2020-10-01", null, [.. EachYearFrom2021, "2024-04-01: Force Instrument", .. EachTextFromOctober2024]) { Assumptions = "A-6" },
        new("ROUND-2", Home, "2020-10-01", null, [.. EachYearFrom2021, "2024-04-01: Force Instrument", .. EachTextFromOctober2024]),
        new("ROUND-3", Home, "2020-10-01", EndOfCoverage, EachYearFrom2021) { Number = "WeeksLookedBack 12", Assumptions = "A-6" },
        new("ROUND-4", Home, "2020-10-01", null, [.. EachYearFrom2021, "2024-04-01: Force Instrument"]) { Assumptions = "A-6" },
        new("ROUND-5", Home, "2020-10-01", EndOfCoverage, EachYearFrom2021)
            { Modality = "May", Number = "WeeksLookedBack 12", Assumptions = "A-6" },
        new("INFO-1", Home, "2020-10-01", null, [.. EachYearFrom2021, "2024-04-01: Force Instrument", .. EachTextFromOctober2024])
            { DueBy = "2021-03-31 Unconfirmed" },
        new("LEARN-1", Network, "2020-10-01", EndOfCoverage, EachYearFrom2021),
        new("DISCH-1", Resident, "2020-10-01", EndOfCoverage, EachYearFrom2021) { Number = "MonthsCounted 12" },
        new("SMR-1", Resident, "2020-10-01", null, [.. EachYearFrom2021, "2024-04-01: Force Instrument", .. EachTextFromOctober2024])
            { Number = "MonthsCounted 12", Assumptions = "A-5" },
        new("CODE-1", Resident, "2020-10-01", null,
            [
                "2021-04-01: UnsettledCodes Instrument", .. In2022And2023, "2024-04-01: AcceptedCodes UnsettledCodes Instrument",
                "2024-10-01: Instrument", "2025-04-01: Force Instrument", .. EachTextOf2026,
            ]),
        new("PCI-1", Network, "2020-04-01", null, ["2020-07-31: Effect Instrument", "2021-04-01: Effect"]) { Assumptions = "A-1" },
        new("VACC-1", Network, "2026-04-01", null, ["2026-05-01: LocalVariation Assumptions Instrument"]),
        new("COVID-1", Home, "2020-05-15", EndOfCovidModel) { Assumptions = "A-6" },
        new("COVID-2", Home, "2020-05-15", EndOfCovidModel) { Bearers = "PrimaryCareNetwork, Commissioner" },
        new("COVID-3", Resident, "2020-05-15", EndOfCovidModel),
        new("COVID-4", Home, "2020-05-15", EndOfCovidModel),
        new("COVID-5", Home, "2020-05-15", EndOfCovidModel),
        new("COVID-6", Resident, "2020-05-15", EndOfCovidModel),
        new("COVID-7", Resident, "2020-05-15", EndOfCovidModel),
        new("COVID-8", Home, "2020-05-15", EndOfCovidModel) { Bearers = "Commissioner" },
        new("ROLE-1", Home, "2020-09-01", null) { Modality = "Should" },
        new("ROLE-2", Home, "2020-09-01", null) { Modality = "Should" },
        new("ROLE-3", Network, "2020-09-01", null) { Modality = "Should" },
        new("ROLE-4", Resident, "2020-09-01", null) { Modality = "Should" },
        new("ROLE-5", Network, "2020-09-01", null) { Modality = "Should" },
        new("ROLE-6", Network, "2020-09-01", null) { Modality = "Should" },
    ];

    /// <summary>Gets the ids, in the contract's order.</summary>
    public static string[] Ids { get; } = [.. All.Select(static one => one.Id)];

    /// <summary>Gets the word of the text: Must, Should or May.</summary>
    public string Modality { get; init; } = "Must";

    /// <summary>Gets who bears it.</summary>
    public string Bearers { get; init; } = "PrimaryCareNetwork";

    /// <summary>Gets the day by which something is due once, and how sure that is where it is not Secondary; null where there is none.</summary>
    public string? DueBy { get; init; }

    /// <summary>Gets the other number of its terms, such as <c>WorkingDays 7</c>; empty where there is none.</summary>
    public string Number { get; init; } = "";

    /// <summary>Gets the assumptions that it rests on.</summary>
    public string Assumptions { get; init; } = "";

    /// <summary>Counts the requirements on a kind of subject.</summary>
    public static int CountOf(string subject) => All.Count(one => one.Subject == subject);

    /// <summary>Lists those on a kind of subject.</summary>
    public static string[] IdsOf(string subject) => [.. All.Where(one => one.Subject == subject).Select(static one => one.Id)];

    /// <summary>Lists those whose first day lies after one day and not after another.</summary>
    public static string[] BegunBetween(string after, string through) =>
        [.. All.Where(one => IsWithin(one.From, after, through)).Select(static one => one.Id)];

    /// <summary>Lists those whose last day is one day.</summary>
    public static string[] EndedOn(string day) => [.. All.Where(one => one.To == day).Select(static one => one.Id)];

    /// <summary>Lists what else changes on a day, as <c>LEAD-2: Force Instrument</c>.</summary>
    public static string[] ChangedOn(string day) =>
        [.. All.SelectMany(one => one.Changes.Where(change => change.StartsWith(day, StringComparison.Ordinal)).Select(change => $"{one.Id}{change[day.Length..]}"))];

    private static bool IsWithin(string day, string after, string through) =>
        string.CompareOrdinal(day, after) > 0 && string.CompareOrdinal(day, through) <= 0;
}
