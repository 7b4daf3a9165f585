using System.Collections.Immutable;

using static EhchRules.Catalogue.TermPieces;

namespace EhchRules.Catalogue;

/// <summary>Which network serves a home, which homes are exempt, the plan for the service, and where residents are registered.</summary>
public static class Alignment
{
    /// <summary>Gets ALIGN-1: the home is aligned with the network, by agreement with the commissioner.</summary>
    public static Requirement HomeIsAligned { get; } = new()
    {
        Id = "ALIGN-1",
        Title = "Home aligned with the network",
        Says = "The home is agreed with the commissioner as one of the network's aligned homes.",
        Topic = Topic.Alignment,
        Subject = SubjectKind.Home,
        Terms = OnceBy(
            EndOfJuly2020,
            [P1(Sources.LmcTable, Sources.TransitionLetter), P2(Sources.LmcTable), .. P3Core(), .. P4(Sources.DoncasterLmc)]),
        Assumptions = [Assumptions.LaterHomes],
    };

    /// <summary>Gets ALIGN-2: one named network, and not more, for each home.</summary>
    public static Requirement SingleNetwork { get; } = new()
    {
        Id = "ALIGN-2",
        Title = "A single network for the home",
        Says = "Every home is assigned to a single named network, which is then responsible for delivering the service there.",
        Topic = Topic.Alignment,
        Subject = SubjectKind.Home,
        Bearers = [Bearer.Commissioner],
        Terms =
        [
            P1FromEndOfJuly(LetterItself, Citation.Secondary(Instruments.Des2020, Sources.TransitionLetter)),
            P2(LetterItself, Citation.Secondary(Instruments.Des2020October, Sources.TransitionLetter)),
            .. P3Core(),
            .. P4(Sources.DoncasterLmc),
        ],
        Assumptions = [Assumptions.LaterHomes],
    };

    /// <summary>Gets ALIGN-3: the three conditions of an exemption.</summary>
    public static Requirement ExemptionConditions { get; } = new()
    {
        Id = "ALIGN-3",
        Title = "Conditions of an exemption",
        Says = "A registered home may stay unaligned only if it does not in substance act as a care home, its provider agrees to that "
            + "and to being outside the service, and the commissioner has agreed not to allocate it to a network.",
        Topic = Topic.Alignment,
        Subject = SubjectKind.Home,
        Bearers = [Bearer.Commissioner],
        Terms = [Letter(), LetterWithoutEnd()],
        Assumptions = [Assumptions.LetterStarts],
    };

    /// <summary>Gets ALIGN-4: evidence of an exemption.</summary>
    public static Requirement ExemptionEvidence { get; } = new()
    {
        Id = "ALIGN-4",
        Title = "Evidence of an exemption",
        Says = "The commissioner keeps clear evidence that an exemption was agreed.",
        Topic = Topic.Alignment,
        Subject = SubjectKind.Home,
        Bearers = [Bearer.Commissioner],
        Modality = Modality.Should,
        Terms = [Letter(), LetterWithoutEnd()],
        Assumptions = [Assumptions.LetterStarts],
    };

    /// <summary>Gets ALIGN-5: a dispute over an exemption.</summary>
    public static Requirement ExemptionDispute { get; } = new()
    {
        Id = "ALIGN-5",
        Title = "Advice on a disputed exemption",
        Says = "Where an exemption is in dispute, the commissioner asks the local authority's advice.",
        Topic = Topic.Alignment,
        Subject = SubjectKind.Home,
        Bearers = [Bearer.Commissioner],
        Modality = Modality.Should,
        Terms = [Letter(), LetterWithoutEnd()],
        Assumptions = [Assumptions.LetterStarts],
    };

    /// <summary>Gets PLAN-1: a simple plan with local partners.</summary>
    public static Requirement ServicePlan { get; } = new()
    {
        Id = "PLAN-1",
        Title = "Plan for the service with local partners",
        Says = "The network has a simple plan with local partners, community services among them, for how the service operates.",
        Topic = Topic.Alignment,
        Subject = SubjectKind.Network,
        Terms = OnceBy(EndOfJuly2020, [P1(Sources.LmcTable), P2(Sources.LmcTable), .. P3()]),
        EndsWith = LifeEnd.OutsideCoverage,
    };

    /// <summary>Gets REG-1: help for residents who are registered elsewhere.</summary>
    public static Requirement RegistrationSupport { get; } = new()
    {
        Id = "REG-1",
        Title = "Support to register with a practice of the network",
        Says = "Residents of aligned homes are supported to register with a practice of the network, where they are not registered "
            + "with one already; the patient's choice prevails.",
        Topic = Topic.Alignment,
        Subject = SubjectKind.Resident,
        Terms = [P1FromEndOfJuly(Citation.Secondary(Instruments.Des2020, Sources.LmcTable)), P2(Sources.LmcTable), .. P3()],
        EndsWith = LifeEnd.OutsideCoverage,
    };

    /// <summary>Gets all of them, in the order of the catalogue.</summary>
    public static ImmutableArray<Requirement> All { get; } =
        [HomeIsAligned, SingleNetwork, ExemptionConditions, ExemptionEvidence, ExemptionDispute, ServicePlan, RegistrationSupport];
}
