using System.Collections.Immutable;

using static EhchRules.Catalogue.TermPieces;

namespace EhchRules.Catalogue;

/// <summary>The weekly home round, from 1 October 2020.</summary>
public static class HomeRounds
{
    /// <summary>Gets ROUND-1: a round each week.</summary>
    public static Requirement WeeklyRound { get; } = new()
    {
        Id = "ROUND-1",
        Title = "Weekly home round",
        Says = "A home round is delivered every week, on the arrangements of the multidisciplinary team.",
        Topic = Topic.HomeRounds,
        Subject = SubjectKind.Home,
        Terms = [P2(Sources.LmcTable, Sources.PulseArticle), .. P3CoreAndAnswer(), .. P4Core()],
        Assumptions = [Assumptions.MondayWeeks],
    };

    /// <summary>Gets ROUND-2: whom the round sees. It is never judged by how many were reviewed.</summary>
    public static Requirement PrioritisedByNeed { get; } = new()
    {
        Id = "ROUND-2",
        Title = "Residents prioritised by need",
        Says = "Residents are prioritised for the round by need, on clinical judgement and the home's advice. A weekly review of every "
            + "resident is not required.",
        Topic = Topic.HomeRounds,
        Subject = SubjectKind.Home,
        Terms = [P2(Sources.LmcTable), .. P3CoreAndAnswer(), .. P4Core()],
    };

    /// <summary>Gets ROUND-3: the same people from week to week.</summary>
    public static Requirement ConsistentStaff { get; } = new()
    {
        Id = "ROUND-3",
        Title = "Consistent staff at the rounds",
        Says = "The staff of the team who deliver the rounds are consistent.",
        Topic = Topic.HomeRounds,
        Subject = SubjectKind.Home,
        Terms = LookingBackWeeks(12, [P2(Sources.LmcTable), .. P3()]),
        EndsWith = LifeEnd.OutsideCoverage,
        Assumptions = [Assumptions.MondayWeeks],
    };

    /// <summary>Gets ROUND-4: a doctor's input, in the contract to March 2024 and as guidance after.</summary>
    public static Requirement MedicalInput { get; } = new()
    {
        Id = "ROUND-4",
        Title = "Medical input to the rounds",
        Says = "The rounds have appropriate and consistent medical input from a GP or a geriatrician. How often is a matter of "
            + "clinical judgement.",
        Topic = Topic.HomeRounds,
        Subject = SubjectKind.Home,
        Terms = [P2(Sources.LmcTable), .. P3(), RoleFrom(April2024, "EHCH Framework section 4.2")],
        Assumptions = [Assumptions.MondayWeeks],
    };

    /// <summary>Gets ROUND-5: a permission to use digital technology.</summary>
    public static Requirement DigitalTechnology { get; } = new()
    {
        Id = "ROUND-5",
        Title = "Digital technology at the rounds",
        Says = "Digital technology may be used to support the rounds and the medical input to them. That this is a permission and no "
            + "duty is not confirmed.",
        Topic = Topic.HomeRounds,
        Subject = SubjectKind.Home,
        Modality = Modality.May,
        Terms = LookingBackWeeks(12, [P2(Sources.LmcTable), .. P3()]),
        EndsWith = LifeEnd.OutsideCoverage,
        Assumptions = [Assumptions.MondayWeeks],
    };

    /// <summary>Gets all of them, in the order of the catalogue.</summary>
    public static ImmutableArray<Requirement> All { get; } =
        [WeeklyRound, PrioritisedByNeed, ConsistentStaff, MedicalInput, DigitalTechnology];
}
