using System.Collections.Immutable;

using static EhchRules.Catalogue.TermPieces;

namespace EhchRules.Catalogue;

/// <summary>Personalised care and support plans for residents: when, with whom and on what they are made.</summary>
public static class CarePlanning
{
    /// <summary>Gets PCSP-2: a plan exists and is kept fresh.</summary>
    public static Requirement PlanExistsAndIsRefreshed { get; } = new()
    {
        Id = "PCSP-2",
        Title = "Care and support plan, refreshed as required",
        Says = "The resident has a personalised care and support plan, and it is refreshed as required.",
        Topic = Topic.CarePlanning,
        Subject = SubjectKind.Resident,
        Terms = [P2(Sources.LmcTable), .. P3Core(), .. P4Core()],
    };

    /// <summary>Gets PCSP-3: seven working days from admission.</summary>
    public static Requirement PlanWithinSevenWorkingDaysOfAdmission { get; } = new()
    {
        Id = "PCSP-3",
        Title = "Plan within 7 working days of admission",
        Says = "The plan is developed and agreed within 7 working days of the resident's admission to the home. Whether the text makes "
            + "this an aim that good reason may set aside is not confirmed.",
        Topic = Topic.CarePlanning,
        Subject = SubjectKind.Resident,
        Terms = WithinWorkingDays(
            7,
            [
                P2(Citation.Secondary(Instruments.Des2020October, Sources.LmcTable), AimUnlessGoodReason(Instruments.Des2020October)),
                .. P3(static text => [Citation.Secondary(text, Sources.NhsEnglandPage2023), AimUnlessGoodReason(text)]),
                .. P4Core(),
            ]),
        Assumptions = [Assumptions.DayZero],
    };

    /// <summary>Gets PCSP-4: seven working days from the return after a stay in hospital.</summary>
    public static Requirement PlanWithinSevenWorkingDaysOfReadmission { get; } = new()
    {
        Id = "PCSP-4",
        Title = "Plan within 7 working days of readmission",
        Says = "The plan is developed and agreed, or an earlier one reviewed, within 7 working days of the resident's readmission to "
            + "the home after a stay in hospital. Whether the text makes this an aim that good reason may set aside is not confirmed.",
        Topic = Topic.CarePlanning,
        Subject = SubjectKind.Resident,
        Terms = WithinWorkingDays(
            7,
            [
                P2(Citation.Secondary(Instruments.Des2020October, Sources.LmcTable), AimUnlessGoodReason(Instruments.Des2020October)),
                .. P3(static text => [Citation.Secondary(text, Sources.NhsEnglandPage2023), AimUnlessGoodReason(text)]),
                .. P4Core(),
            ]),
        Assumptions = [Assumptions.DayZero],
    };

    /// <summary>Gets PCSP-5: who takes part in making the plan.</summary>
    public static Requirement DevelopedWithResidentOrCarer { get; } = new()
    {
        Id = "PCSP-5",
        Title = "Plan developed with resident or carer",
        Says = "The plan is developed with the resident, the carer, or both.",
        Topic = Topic.CarePlanning,
        Subject = SubjectKind.Resident,
        Terms = [P2(Sources.LmcTable), .. P3Core(), .. P4Core()],
    };

    /// <summary>Gets PCSP-6: the assessment beneath the plan.</summary>
    public static Requirement RestsOnGeriatricAssessment { get; } = new()
    {
        Id = "PCSP-6",
        Title = "Plan rests on a comprehensive geriatric assessment",
        Says = "The plan rests on a comprehensive geriatric assessment, which looks at physical, psychological, functional, social and "
            + "environmental needs.",
        Topic = Topic.CarePlanning,
        Subject = SubjectKind.Resident,
        Terms = [P2(Sources.LmcTable), .. P3(static text => [Citation.Confirmed(text, Sources.NhsEnglandPage2023)]), .. P4Core()],
    };

    /// <summary>Gets PCSP-7: a permission to build on what others have assessed.</summary>
    public static Requirement DrawsOnOutsideAssessments { get; } = new()
    {
        Id = "PCSP-7",
        Title = "Plan draws on assessments made elsewhere",
        Says = "The plan may draw on assessments that were made outside the home.",
        Topic = Topic.CarePlanning,
        Subject = SubjectKind.Resident,
        Modality = Modality.May,
        Terms = [P2(Citation.Unconfirmed(Instruments.Des2020October, Sources.Recalled)), .. P3()],
        EndsWith = LifeEnd.OutsideCoverage,
    };

    /// <summary>Gets PCSP-8: what is done to carry the plan out.</summary>
    public static Requirement DeliverySupported { get; } = new()
    {
        Id = "PCSP-8",
        Title = "Delivery of the plan supported",
        Says = "All reasonable efforts are made to support delivery of the plan.",
        Topic = Topic.CarePlanning,
        Subject = SubjectKind.Resident,
        Terms = [P2(Citation.Unconfirmed(Instruments.Des2020October, Sources.Recalled)), .. P3()],
        EndsWith = LifeEnd.OutsideCoverage,
    };

    /// <summary>Gets PCSP-9: wishes for the end of life.</summary>
    public static Requirement EndOfLifePreferences { get; } = new()
    {
        Id = "PCSP-9",
        Title = "Preferences for the end of life",
        Says = "Residents and their carers are supported to talk about preferences for the end of life, ahead of time and as part of "
            + "the plan.",
        Topic = Topic.CarePlanning,
        Subject = SubjectKind.Resident,
        Modality = Modality.Should,
        Terms = [Role("EHCH Framework section 7.1")],
    };

    /// <summary>Gets PCSP-10: who is likely to be near the end of life.</summary>
    public static Requirement LastYearOfLife { get; } = new()
    {
        Id = "PCSP-10",
        Title = "Last 12 months of life identified",
        Says = "Residents who are likely to be in the last 12 months of life are identified proactively.",
        Topic = Topic.CarePlanning,
        Subject = SubjectKind.Resident,
        Modality = Modality.Should,
        Terms = [Role("EHCH Framework section 7.1")],
    };

    /// <summary>Gets all of them, in the order of the catalogue.</summary>
    public static ImmutableArray<Requirement> All { get; } =
    [
        PlanExistsAndIsRefreshed,
        PlanWithinSevenWorkingDaysOfAdmission,
        PlanWithinSevenWorkingDaysOfReadmission,
        DevelopedWithResidentOrCarer,
        RestsOnGeriatricAssessment,
        DrawsOnOutsideAssessments,
        DeliverySupported,
        EndOfLifePreferences,
        LastYearOfLife,
    ];

    private static Citation AimUnlessGoodReason(Instrument document) =>
        Citation.Unconfirmed(document, "recalled wording, \"aim for\" the days, \"unless there is good reason\"");
}
