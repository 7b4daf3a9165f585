using System.Collections.Immutable;

using static EhchRules.Catalogue.TermPieces;

namespace EhchRules.Catalogue;

/// <summary>Seasonal vaccination of residents, from 1 April 2026.</summary>
public static class Vaccination
{
    /// <summary>Gets VACC-1: arrangements for both vaccines. Whether anybody was vaccinated is never judged.</summary>
    public static Requirement Arrangements { get; } = new()
    {
        Id = "VACC-1",
        Title = "Arrangements for seasonal vaccination",
        Says = "Arrangements are in place by which eligible residents of aligned homes are identified and offered seasonal vaccination "
            + "against influenza and COVID-19, by the practice that they are registered with or, where agreed, another.",
        Topic = Topic.Vaccination,
        Subject = SubjectKind.Network,
        Terms = P4From2026(Force.Contractual, static text =>
        [
            Citation.Secondary(text, Sources.Pulse),
            Citation.Secondary(text, Sources.SurreyAndSussexLmcs),
            Citation.Secondary(text, Sources.NhsConfederation),
        ]),
    };

    /// <summary>Gets all of them, in the order of the catalogue.</summary>
    public static ImmutableArray<Requirement> All { get; } = [Arrangements];
}
