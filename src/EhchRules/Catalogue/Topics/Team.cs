using System.Collections.Immutable;

using static EhchRules.Catalogue.TermPieces;

namespace EhchRules.Catalogue;

/// <summary>The multidisciplinary team, who takes part in it, and its arrangements for making plans.</summary>
public static class Team
{
    /// <summary>Gets MDT-1: the team exists and is co-ordinated with partners.</summary>
    public static Requirement Established { get; } = new()
    {
        Id = "MDT-1",
        Title = "Multidisciplinary team established",
        Says = "A multidisciplinary team to deliver the service is established, and co-ordinated with relevant partners.",
        Topic = Topic.MultidisciplinaryTeam,
        Subject = SubjectKind.Network,
        Terms = OnceBy(EndOfSeptember2020, [P1(Sources.LmcTable), P2(Sources.LmcTable), .. P3OfAnswer()]),
        EndsWith = LifeEnd.OutsideCoverage,
    };

    /// <summary>
    /// Gets MDT-2: the community services provider is part of the team. Its own duty stands in the NHS Standard Contract.
    /// </summary>
    public static Requirement CommunityProviderTakesPart { get; } = new()
    {
        Id = "MDT-2",
        Title = "Community services provider in the team",
        Says = "The community services provider takes part in the multidisciplinary team; it is responsible for providing the resource "
            + "that supports the team.",
        Topic = Topic.MultidisciplinaryTeam,
        Subject = SubjectKind.Network,
        Bearers = [Bearer.CommunityProvider],
        Terms = OnceBy(
            EndOfSeptember2020,
            [
                P1(Citation.Secondary(Instruments.Des2020, Sources.LmcTable), StandardContract),
                P2(Citation.Secondary(Instruments.Des2020October, Sources.LmcTable), StandardContract),
                .. P3(),
            ]),
        EndsWith = LifeEnd.OutsideCoverage,
    };

    /// <summary>Gets MDT-3: a doctor in the team.</summary>
    public static Requirement MedicalInput { get; } = new()
    {
        Id = "MDT-3",
        Title = "GP or geriatrician in the team",
        Says = "The team has consistent medical input: a GP or a geriatrician takes part in it.",
        Topic = Topic.MultidisciplinaryTeam,
        Subject = SubjectKind.Network,
        Modality = Modality.Should,
        Terms = [Role("EHCH Framework section 4.2")],
    };

    /// <summary>Gets MDT-4: a pharmacist in the team.</summary>
    public static Requirement Pharmacist { get; } = new()
    {
        Id = "MDT-4",
        Title = "Pharmacist in the team",
        Says = "The team has pharmacist input, given so that residents regularly get structured medication reviews.",
        Topic = Topic.MultidisciplinaryTeam,
        Subject = SubjectKind.Network,
        Modality = Modality.Should,
        Terms = [Role("EHCH Framework section 5.3")],
    };

    /// <summary>Gets MDT-5: the wider professions, as the homes need them.</summary>
    public static Requirement WiderProfessions { get; } = new()
    {
        Id = "MDT-5",
        Title = "Dentist, optometrist and social worker as required",
        Says = "A dentist, an optometrist and a social worker take part in the team as required.",
        Topic = Topic.MultidisciplinaryTeam,
        Subject = SubjectKind.Network,
        Modality = Modality.Should,
        Terms = [Role("EHCH Framework section 5.3")],
    };

    /// <summary>Gets PCSP-1: arrangements for making plans. The table that was read dates the plans themselves.</summary>
    public static Requirement PlanArrangements { get; } = new()
    {
        Id = "PCSP-1",
        Title = "Arrangements for care and support plans",
        Says = "There are arrangements for the team to develop personalised care and support plans with residents.",
        Topic = Topic.MultidisciplinaryTeam,
        Subject = SubjectKind.Network,
        Terms = OnceBy(
            EndOfSeptember2020,
            [
                P1(Citation.Unconfirmed(Instruments.Des2020, Sources.LmcTable)),
                P2(Citation.Unconfirmed(Instruments.Des2020October, Sources.LmcTable)),
                .. P3(),
            ]),
        EndsWith = LifeEnd.OutsideCoverage,
    };

    /// <summary>Gets all of them, in the order of the catalogue.</summary>
    public static ImmutableArray<Requirement> All { get; } =
        [Established, CommunityProviderTakesPart, MedicalInput, Pharmacist, WiderProfessions, PlanArrangements];

    private static Citation StandardContract => Citation.Secondary(Instruments.StandardContract, Sources.SouthWestLeads);
}
