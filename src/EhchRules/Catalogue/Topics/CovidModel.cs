using System.Collections.Immutable;

using static EhchRules.Catalogue.TermPieces;

namespace EhchRules.Catalogue;

/// <summary>
/// The interim COVID-19 clinical service model, requested from 15 May to 30 September 2020. It reaches every home in scope, aligned or
/// not.
/// </summary>
public static class CovidModel
{
    /// <summary>Gets COVID-1: a check-in each week.</summary>
    public static Requirement WeeklyCheckIn { get; } = new()
    {
        Id = "COVID-1",
        Title = "Weekly check-in",
        Says = "Residents who are a clinical priority are reviewed at a weekly check-in, by a multidisciplinary team where practically "
            + "possible.",
        Topic = Topic.CovidModel,
        Subject = SubjectKind.Home,
        Terms = [Covid(Sources.LmcTable)],
        EndsWith = LifeEnd.Ended,
        Assumptions = [Assumptions.MondayWeeks],
    };

    /// <summary>Gets COVID-2: a named lead, who may be any clinician.</summary>
    public static Requirement NamedLead { get; } = new()
    {
        Id = "COVID-2",
        Title = "Named clinical lead for the home",
        Says = "Each home has a named clinical lead, who may be any clinician.",
        Topic = Topic.CovidModel,
        Subject = SubjectKind.Home,
        Bearers = [Bearer.PrimaryCareNetwork, Bearer.Commissioner],
        Terms = [Covid(Sources.LmcTable, Sources.TransitionLetter)],
        EndsWith = LifeEnd.Ended,
    };

    /// <summary>Gets COVID-3: a plan that says when to escalate treatment.</summary>
    public static Requirement PlanWithEscalation { get; } = new()
    {
        Id = "COVID-3",
        Title = "Care plan with treatment escalation plan",
        Says = "The resident has a personalised care plan and an individually agreed treatment escalation plan.",
        Topic = Topic.CovidModel,
        Subject = SubjectKind.Resident,
        Terms = [Covid(Sources.LmcTable)],
        EndsWith = LifeEnd.Ended,
    };

    /// <summary>Gets COVID-4: readings from afar, and oxygen.</summary>
    public static Requirement RemoteMonitoring { get; } = new()
    {
        Id = "COVID-4",
        Title = "Remote monitoring",
        Says = "Remote monitoring is introduced in the home, and oxygen is prescribed and supplied where clinically indicated.",
        Topic = Topic.CovidModel,
        Subject = SubjectKind.Home,
        Terms = [Covid(Sources.LmcTable)],
        EndsWith = LifeEnd.Ended,
    };

    /// <summary>Gets COVID-5: supply of medicines and answers to queries about them.</summary>
    public static Requirement MedicineSupply { get; } = new()
    {
        Id = "COVID-5",
        Title = "Pharmacy and medication support",
        Says = "The home has pharmacy and medication support: help with the supply of medicines, those for the end of life included, "
            + "and with queries about them.",
        Topic = Topic.CovidModel,
        Subject = SubjectKind.Home,
        Terms = [Covid(Sources.LmcTable)],
        EndsWith = LifeEnd.Ended,
    };

    /// <summary>Gets COVID-6: medication reviews at a distance.</summary>
    public static Requirement MedicationReview { get; } = new()
    {
        Id = "COVID-6",
        Title = "Structured medication review at a distance",
        Says = "Residents get a structured medication review, by video or telephone where appropriate.",
        Topic = Topic.CovidModel,
        Subject = SubjectKind.Resident,
        Terms = [Covid(Sources.LmcTable)],
        EndsWith = LifeEnd.Ended,
    };

    /// <summary>Gets COVID-7: those who arrive, and those who come back.</summary>
    public static Requirement NewResidentsReviewed { get; } = new()
    {
        Id = "COVID-7",
        Title = "New residents and discharges reviewed",
        Says = "Reviews of new residents, and of residents discharged from hospital, are supported.",
        Topic = Topic.CovidModel,
        Subject = SubjectKind.Resident,
        Terms = [Covid(Sources.LmcTable)],
        EndsWith = LifeEnd.Ended,
    };

    /// <summary>Gets COVID-8: whom the home can turn to out of hours.</summary>
    public static Requirement OutOfHours { get; } = new()
    {
        Id = "COVID-8",
        Title = "Out-of-hours provision",
        Says = "Clear and consistent out-of-hours provision is in place for the home, and signposted to it.",
        Topic = Topic.CovidModel,
        Subject = SubjectKind.Home,
        Bearers = [Bearer.Commissioner],
        Terms = [Covid(Sources.LmcTable)],
        EndsWith = LifeEnd.Ended,
    };

    /// <summary>Gets all of them, in the order of the catalogue.</summary>
    public static ImmutableArray<Requirement> All { get; } =
    [
        WeeklyCheckIn,
        NamedLead,
        PlanWithEscalation,
        RemoteMonitoring,
        MedicineSupply,
        MedicationReview,
        NewResidentsReviewed,
        OutOfHours,
    ];
}
