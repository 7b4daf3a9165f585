using System.Collections.Immutable;

namespace EhchRules.Measures;

/// <summary>Every measure, in the order in which they are listed.</summary>
/// <remarks>
/// "Homes" are those in scope, not exempt and aligned to the network on the day. "Residents" are those whose stay in such a home goes on
/// on the day, temporary stays and times in hospital included; "network patients" are those of them who are registered that day with a
/// practice of the network.
/// </remarks>
public static class MeasureCatalogue
{
    private const string Patients = "network patients resident on the day";
    private const string Homes = "homes on the day";
    private const string Undated = "The fact bears no date: it is taken to hold on any day asked about.";
    private const string PlansInTime =
        "Occasions of earlier stays are included. A plan in time counts once it is made, a missing one once its day is over; occasions that are not yet due, "
        + "do not bind or need a judgement are left out and counted.";

    private const string Weeks = "The weeks of ROUND-1: those that have ended, with a network patient resident in a bound home on every day.";

    /// <summary>Gets the homes that a lead leads, on average.</summary>
    public static Measure HomesPerLead { get; } = new()
    {
        Id = "homes-per-lead",
        Title = "Homes per lead",
        Group = MeasureGroup.HomesAndLeads,
        Kind = MeasureKind.Mean,
        Period = MeasurePeriod.Day,
        Numerator = "homes led, one with two leads counted for each",
        Denominator = "persons active as lead",
        Remarks = "Also for each lead.",
        Comparators = [PublishedFigures.HomesPerLead],
    };

    /// <summary>Gets the residents of the homes that a lead leads, on average.</summary>
    public static Measure ResidentsPerLead { get; } = new()
    {
        Id = "residents-per-lead",
        Title = "Residents per lead",
        Group = MeasureGroup.HomesAndLeads,
        Kind = MeasureKind.Mean,
        Period = MeasurePeriod.Day,
        Numerator = "residents of the homes led, those of a home with two leads counted for each",
        Denominator = "persons active as lead",
        Remarks = "Also for each lead.",
        Comparators = [PublishedFigures.HomesPerLead],
    };

    /// <summary>Gets the residents of a home, on average.</summary>
    public static Measure ResidentsPerHome { get; } = new()
    {
        Id = "residents-per-home",
        Title = "Residents per home",
        Group = MeasureGroup.HomesAndLeads,
        Kind = MeasureKind.Mean,
        Period = MeasurePeriod.Day,
        Numerator = "residents on the day",
        Denominator = Homes,
        Comparators = [PublishedFigures.HomesPerLead],
    };

    /// <summary>Gets the share of leads who are GPs.</summary>
    public static Measure LeadsWhoAreGps { get; } = new()
    {
        Id = "leads-gp",
        Title = "Leads who are GPs",
        Group = MeasureGroup.HomesAndLeads,
        Kind = MeasureKind.Proportion,
        Period = MeasurePeriod.Day,
        Numerator = "persons active as lead whose profession is GP",
        Denominator = "persons active as lead",
        Remarks = "A person given as a GP in one home and otherwise in another counts as a GP.",
        Comparators = [PublishedFigures.GpLeads],
    };

    /// <summary>Gets the network's own description of its team.</summary>
    public static Measure TeamStatus { get; } = new()
    {
        Id = "team-status",
        Title = "Status of the multidisciplinary team",
        Group = MeasureGroup.Team,
        Kind = MeasureKind.Category,
        Period = MeasurePeriod.Day,
        Numerator = "none: the network's own description, Dedicated, Establishing or None",
        Denominator = "none",
        Remarks = Undated,
        Comparators = [PublishedFigures.TeamStatus],
    };

    /// <summary>Gets how many of the roles of one published list are in the team.</summary>
    public static Measure TeamBreadth { get; } = new()
    {
        Id = "team-breadth",
        Title = "Breadth of the team",
        Group = MeasureGroup.Team,
        Kind = MeasureKind.Proportion,
        Period = MeasurePeriod.Day,
        Numerator = "roles of the list with an active member",
        Denominator = "roles of the list of which it can be told",
        Remarks = "Eleven roles. A GP or senior nurse is asked of each practice that is in the network on the day. Either a mental health practitioner or a dementia "
            + "specialist counts as mental health; a community matron counts as none, for the record does not say of what.",
        Comparators = [PublishedFigures.TeamList],
    };

    /// <summary>Gets PCSP-3 in time, for admissions of the contract year so far.</summary>
    public static Measure PlansAfterAdmission { get; } = PlanMeasure("plans-after-admission", "Plans in time after admission (PCSP-3), contract year so far", MeasurePeriod.ContractYear, "admissions");

    /// <summary>Gets PCSP-3 in time, for all admissions since the duty began.</summary>
    public static Measure PlansAfterAdmissionSinceBegun { get; } =
        PlanMeasure("plans-after-admission-all", "Plans in time after admission (PCSP-3), since the duty began", MeasurePeriod.SinceDutyBegan, "admissions");

    /// <summary>Gets PCSP-4 in time, for returns from hospital of the contract year so far.</summary>
    public static Measure PlansAfterReturn { get; } = PlanMeasure("plans-after-return", "Plans in time after return from hospital (PCSP-4), contract year so far", MeasurePeriod.ContractYear, "returns from hospital");

    /// <summary>Gets PCSP-4 in time, for all returns from hospital since the duty began.</summary>
    public static Measure PlansAfterReturnSinceBegun { get; } =
        PlanMeasure("plans-after-return-all", "Plans in time after return from hospital (PCSP-4), since the duty began", MeasurePeriod.SinceDutyBegan, "returns from hospital");

    /// <summary>Gets the share of network patients with a plan agreed or reviewed in the contract year.</summary>
    public static Measure PlansInTheYear { get; } = new()
    {
        Id = "plans-in-year",
        Title = "Residents with a plan agreed or reviewed, contract year so far",
        Group = MeasureGroup.CarePlans,
        Kind = MeasureKind.Proportion,
        Period = MeasurePeriod.ContractYear,
        Numerator = "those with a plan agreed or reviewed in the contract year so far",
        Denominator = Patients,
        Comparators = [PublishedFigures.FormerPlans],
    };

    /// <summary>Gets the share of counting weeks of the contract year with a round.</summary>
    public static Measure WeeksWithARound { get; } = WeekMeasure("weeks-with-round", "Weeks with a home round (ROUND-1), contract year so far", MeasurePeriod.ContractYear);

    /// <summary>Gets the share of all counting weeks with a round.</summary>
    public static Measure WeeksWithARoundSinceBegun { get; } = WeekMeasure("weeks-with-round-all", "Weeks with a home round (ROUND-1), since the duty began", MeasurePeriod.SinceDutyBegan);

    /// <summary>Gets how often a resident was reviewed at a home round, on average.</summary>
    public static Measure ContactsPerResident { get; } = new()
    {
        Id = "contacts-per-resident",
        Title = "Contacts per resident at home rounds, contract year so far",
        Group = MeasureGroup.HomeRounds,
        Kind = MeasureKind.Mean,
        Period = MeasurePeriod.ContractYear,
        Numerator = "reviews at rounds of the contract year so far, of those who were network patients on the day of the round",
        Denominator = Patients,
        Remarks = "A resident who was reviewed and has left since is in the numerator alone. A home in which of no round it is known who was reviewed is left out on both sides. "
            + "No duty asks that every resident be reviewed.",
        Comparators = [PublishedFigures.FormerContacts],
    };

    /// <summary>Gets coded residents over beds.</summary>
    public static Measure ResidentsCoded { get; } = new()
    {
        Id = "residents-coded",
        Title = "Residents coded, over beds",
        Group = MeasureGroup.Residents,
        Kind = MeasureKind.Ratio,
        Period = MeasurePeriod.Day,
        Numerator = "network patients resident on the day with any of the codes of CODE-1",
        Denominator = "registered beds of the homes, the count in force on the day",
        Remarks = "It can pass 100 %, and is not cut off. A home whose count of beds is not known, or of whose residents none can be told, is left out on both sides.",
        Comparators = [PublishedFigures.FormerCoding],
    };

    /// <summary>Gets the share of network patients with an urgent care plan.</summary>
    public static Measure UrgentCarePlans { get; } = new()
    {
        Id = "urgent-care-plans",
        Title = "Residents with an urgent care plan",
        Group = MeasureGroup.Residents,
        Kind = MeasureKind.Proportion,
        Period = MeasurePeriod.Day,
        Numerator = "those with an urgent care plan made by the day",
        Denominator = Patients,
        Comparators = [PublishedFigures.UrgentCarePlans],
    };

    /// <summary>Gets the share of network patients with a structured medication review.</summary>
    public static Measure StructuredReviews { get; } = new()
    {
        Id = "structured-reviews",
        Title = "Residents with a structured medication review, within 12 months",
        Group = MeasureGroup.Residents,
        Kind = MeasureKind.Proportion,
        Period = MeasurePeriod.TwelveMonths,
        Numerator = "those with a structured medication review within 12 months (A-5)",
        Denominator = Patients,
        Comparators = [PublishedFigures.ReviewsOfLearningDisability],
    };

    /// <summary>Gets the share of network patients on a permanent stay with a structured medication review.</summary>
    public static Measure StructuredReviewsOfPermanentResidents { get; } = new()
    {
        Id = "structured-reviews-permanent",
        Title = "Permanent residents with a structured medication review, within 12 months",
        Group = MeasureGroup.Residents,
        Kind = MeasureKind.Proportion,
        Period = MeasurePeriod.TwelveMonths,
        Numerator = "those with a structured medication review within 12 months (A-5)",
        Denominator = "network patients on a permanent stay on the day",
        Comparators = [PublishedFigures.ReviewsOfPermanentResidents],
    };

    /// <summary>Gets the share of network patients who were offered vaccination against influenza in the contract year.</summary>
    public static Measure OfferedInfluenza { get; } = OfferMeasure("offered-influenza", "influenza");

    /// <summary>Gets the share of network patients who were offered vaccination against COVID-19 in the contract year.</summary>
    public static Measure OfferedCovid19 { get; } = OfferMeasure("offered-covid19", "COVID-19");

    /// <summary>Gets the share of network patients with a learning disability who had a health check.</summary>
    public static Measure HealthChecks { get; } = new()
    {
        Id = "health-checks",
        Title = "Residents with a learning disability and a health check, within 12 months",
        Group = MeasureGroup.Residents,
        Kind = MeasureKind.Proportion,
        Period = MeasurePeriod.TwelveMonths,
        Numerator = "those with an annual health check within 12 months",
        Denominator = "network patients resident on the day who have a learning disability",
        Remarks = "Annual is read as within 12 months, as A-5 reads regular.",
        Comparators = [PublishedFigures.ReviewsOfLearningDisability],
    };

    /// <summary>Gets the share of homes with NHSmail.</summary>
    public static Measure NhsMail { get; } = HomeMeasure("homes-nhsmail", "Homes with NHSmail", "homes with NHSmail", PublishedFigures.NhsMail);

    /// <summary>Gets the share of homes that meet the standards of the data security and protection toolkit.</summary>
    public static Measure ToolkitStandards { get; } =
        HomeMeasure("homes-toolkit", "Homes that meet the data security toolkit", "homes whose toolkit state is standards met or standards exceeded");

    /// <summary>Gets the share of homes that can read the shared care record.</summary>
    public static Measure SharedRecords { get; } = HomeMeasure("homes-shared-records", "Homes with access to shared records", "homes that can read the shared care record");

    /// <summary>Gets the share of homes with internet access.</summary>
    public static Measure InternetAccess { get; } = HomeMeasure("homes-internet", "Homes with internet access", "homes with internet access");

    /// <summary>Gets the share of homes with a single point of contact.</summary>
    public static Measure SinglePointOfContact { get; } = HomeMeasure("homes-single-contact", "Homes with a single point of contact", "homes with a single point of contact");

    /// <summary>Gets staff trained over staff, for each course.</summary>
    public static Measure StaffTrained { get; } = new()
    {
        Id = "staff-trained",
        Title = "Staff trained",
        Group = MeasureGroup.StaffTraining,
        Kind = MeasureKind.Ratio,
        Period = MeasurePeriod.Day,
        Numerator = "staff trained in the course, by the latest count of each home",
        Denominator = "staff of the homes",
        Remarks = "One figure a course; courses are told apart by their name, letter by letter. A home without a count of the course is left out on both sides: "
            + "no count is not a count of none. The number of staff bears no date.",
        Comparators = [PublishedFigures.InfectionControl],
    };

    /// <summary>Gets how the rate of an event changed.</summary>
    public static Measure EventRateChange { get; } = new()
    {
        Id = "event-rate-change",
        Title = "Change in the rate of an event",
        Group = MeasureGroup.Outcomes,
        Kind = MeasureKind.Change,
        Period = MeasurePeriod.AsGiven,
        Numerator = "rate after, per 1,000 occupied bed days, less rate before",
        Denominator = "rate before",
        Remarks = "The record carries neither events nor bed days: they are given beside it. One figure an event, for the subject they are given for. "
            + "Nothing is told from no bed days, or from a rate before of 0. No interval is given; the counts stand beside the rates.",
        Comparators = [PublishedFigures.Conveyances, PublishedFigures.OneHomesAdmissions],
    };

    /// <summary>Gets the mean satisfaction of those who were asked.</summary>
    public static Measure Satisfaction { get; } = new()
    {
        Id = "satisfaction",
        Title = "Mean satisfaction from 1 to 5, contract year so far",
        Group = MeasureGroup.Outcomes,
        Kind = MeasureKind.Mean,
        Period = MeasurePeriod.ContractYear,
        Numerator = "sum of the scores, each times its answers",
        Denominator = "answers",
        Remarks = "The record does not carry it: it is given beside it.",
        Comparators = [PublishedFigures.Satisfaction],
    };

    /// <summary>Gets all measures, group by group.</summary>
    public static ImmutableArray<Measure> All { get; } =
    [
        HomesPerLead, ResidentsPerLead, ResidentsPerHome, LeadsWhoAreGps,
        TeamStatus, TeamBreadth,
        PlansAfterAdmission, PlansAfterAdmissionSinceBegun, PlansAfterReturn, PlansAfterReturnSinceBegun, PlansInTheYear,
        WeeksWithARound, WeeksWithARoundSinceBegun, ContactsPerResident,
        ResidentsCoded, UrgentCarePlans, StructuredReviews, StructuredReviewsOfPermanentResidents, HealthChecks, OfferedInfluenza, OfferedCovid19,
        NhsMail, ToolkitStandards, SharedRecords, InternetAccess, SinglePointOfContact,
        StaffTrained,
        EventRateChange, Satisfaction,
    ];

    private static Measure PlanMeasure(string id, string title, MeasurePeriod period, string events) => new()
    {
        Id = id,
        Title = title,
        Group = MeasureGroup.CarePlans,
        Kind = MeasureKind.Proportion,
        Period = period,
        Numerator = $"{events} of the period with a plan in time (Met)",
        Denominator = $"{events} of the period that are Met, MetLate or NotMet",
        Remarks = PlansInTime,
    };

    private static Measure OfferMeasure(string id, string against) => new()
    {
        Id = id,
        Title = $"Residents offered vaccination against {against}, contract year so far",
        Group = MeasureGroup.Residents,
        Kind = MeasureKind.Proportion,
        Period = MeasurePeriod.ContractYear,
        Numerator = $"those offered vaccination against {against} in the contract year so far, declined or not",
        Denominator = Patients,
        Remarks = "Who is eligible the record does not say. VACC-1 judges the arrangements, and never whether anybody was vaccinated.",
    };

    private static Measure WeekMeasure(string id, string title, MeasurePeriod period) => new()
    {
        Id = id,
        Title = title,
        Group = MeasureGroup.HomeRounds,
        Kind = MeasureKind.Proportion,
        Period = period,
        Numerator = "counting weeks with a round",
        Denominator = "counting weeks of the homes",
        Remarks = Weeks,
    };

    private static Measure HomeMeasure(string id, string title, string counted, params ReadOnlySpan<Comparator> comparators) => new()
    {
        Id = id,
        Title = title,
        Group = MeasureGroup.Connections,
        Kind = MeasureKind.Proportion,
        Period = MeasurePeriod.Day,
        Numerator = counted,
        Denominator = Homes,
        Remarks = Undated,
        Comparators = [.. comparators],
    };
}
