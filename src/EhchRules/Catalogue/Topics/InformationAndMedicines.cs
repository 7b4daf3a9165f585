using System.Collections.Immutable;

using static EhchRules.Catalogue.TermPieces;

namespace EhchRules.Catalogue;

/// <summary>Information sharing, shared learning, transfers, medicines, the coding of residence, and training.</summary>
public static class InformationAndMedicines
{
    private const string LivesInCareHome = "248171000000108";

    private static readonly DateOnly April2025 = new(2025, 4, 1);

    // Lives in nursing home; lives in a residential home.
    private static readonly ImmutableArray<string> FirstTwoCodes = ["160734000", "394923006"];

    /// <summary>Gets INFO-1: four kinds of protocol. The day by which they are due is not confirmed.</summary>
    public static Requirement Protocols { get; } = new()
    {
        Id = "INFO-1",
        Title = "Protocols between home and system partners",
        Says = "Protocols between the home and system partners are in place for information sharing, shared care planning, use of "
            + "shared care records, and clinical governance.",
        Topic = Topic.InformationAndMedicines,
        Subject = SubjectKind.Home,
        Terms =
        [
            .. OnceBy(
                    EndOfMarch2021,
                    [P2(Sources.NhsEnglandPage2023), .. P3(static text => [Citation.Confirmed(text, Sources.NhsEnglandPage2023)]), .. P4Core()])
                .Select(term => term with { DueByStatus = CitationStatus.Unconfirmed }),
        ],
    };

    /// <summary>Gets LEARN-1: learning together.</summary>
    public static Requirement SharedLearning { get; } = new()
    {
        Id = "LEARN-1",
        Title = "Shared learning",
        Says = "The network identifies or engages in shared learning that is organised locally, as appropriate and as capacity allows.",
        Topic = Topic.InformationAndMedicines,
        Subject = SubjectKind.Network,
        Terms = [P2(Sources.LmcLivingGuide), .. P3Of(Sources.LmcLivingGuide)],
        EndsWith = LifeEnd.OutsideCoverage,
    };

    /// <summary>Gets DISCH-1: support on the way out of hospital.</summary>
    public static Requirement DischargeSupport { get; } = new()
    {
        Id = "DISCH-1",
        Title = "Support with discharge and transfers",
        Says = "The resident is supported with discharge from hospital and with transfers between settings, with due regard to NICE "
            + "guideline NG27.",
        Topic = Topic.InformationAndMedicines,
        Subject = SubjectKind.Resident,
        Terms = CountingMonths(12, [P2(Sources.LmcLivingGuide), .. P3Of(Sources.LmcLivingGuide)]),
        EndsWith = LifeEnd.OutsideCoverage,
    };

    /// <summary>Gets SMR-1: structured medication reviews, which are a service of their own in the contract.</summary>
    public static Requirement MedicationReviewPrioritised { get; } = new()
    {
        Id = "SMR-1",
        Title = "Prioritised for structured medication review",
        Says = "Residents are identified and prioritised for structured medication review, which is a separate service of the "
            + "contract.",
        Topic = Topic.InformationAndMedicines,
        Subject = SubjectKind.Resident,
        Terms = CountingMonths(
            12,
            [
                P2(Citation.Unconfirmed(Instruments.Des2020October, Sources.LmcTable)),
                .. P3(static text => [Citation.Unconfirmed(text, Sources.NhsEnglandPage2023)]),
                .. P4Core(),
            ]),
        Assumptions = [Assumptions.RegularReview],
    };

    /// <summary>Gets CODE-1: the code on which payment hangs. Which codes are accepted differs between the terms.</summary>
    public static Requirement ResidenceCoded { get; } = new()
    {
        Id = "CODE-1",
        Title = "Residence coded in the GP record",
        Says = "That the resident lives in a care home is coded in the GP record; payment of the care home premium is conditional on "
            + "it.",
        Topic = Topic.InformationAndMedicines,
        Subject = SubjectKind.Resident,
        Terms =
        [
            P2(Sources.OpenSafely) with { AcceptedCodes = FirstTwoCodes },
            .. P3().Select(static term => term with { AcceptedCodes = FirstTwoCodes, UnsettledCodes = [LivesInCareHome] }),
            .. P4In2024And2025(OfPayment).Concat(P4From2026(Force.Unverified, OfPayment)).Select(static term => term with
            {
                Force = term.Period.From < April2025 ? Force.Contractual : term.Force,
                AcceptedCodes = [.. FirstTwoCodes, LivesInCareHome],
            }),
        ],
    };

    /// <summary>Gets PCI-1: accredited training, set aside from the transition letter until accredited courses exist.</summary>
    public static Requirement PersonalisedCareTraining { get; } = new()
    {
        Id = "PCI-1",
        Title = "Accredited training for personalised care roles",
        Says = "Social prescribing link workers, health and wellbeing coaches and care coordinators are enrolled in, undertaking, or "
            + "qualified from accredited training.",
        Topic = Topic.InformationAndMedicines,
        Subject = SubjectKind.Network,
        Terms =
        [
            P1(Sources.TransitionLetter) with { Period = DateRange.Between(April2020, new(2020, 7, 30)) },
            Letter() with { Period = DateRange.Between(EndOfJuly2020, EndOfMarch2021), Effect = TermEffect.Disapplied },
            LetterWithoutEnd() with { Period = DateRange.StartingOn(April2021), Effect = TermEffect.StateNotKnown },
        ],
        Assumptions = [Assumptions.LetterStarts],
    };

    /// <summary>Gets all of them, in the order of the catalogue.</summary>
    public static ImmutableArray<Requirement> All { get; } =
        [Protocols, SharedLearning, DischargeSupport, MedicationReviewPrioritised, ResidenceCoded, PersonalisedCareTraining];

    /// <summary>The condition of payment: a summary gives it of 2024/25, and nothing that was read of later years.</summary>
    private static ImmutableArray<Citation> OfPayment(Instrument text) => text.Period.From < April2025
        ? [Citation.Secondary(text, Sources.DoncasterLmc)]
        : [Citation.Unconfirmed(text, "inferred; the condition of 2024/25 is taken to continue")];
}
