using System.Collections.Immutable;

using static EhchRules.Catalogue.TermPieces;

namespace EhchRules.Catalogue;

/// <summary>Who leads the service for a home.</summary>
public static class Leadership
{
    /// <summary>Gets LEAD-1: a lead GP, as the contract asked before it was amended.</summary>
    public static Requirement LeadGp { get; } = new()
    {
        Id = "LEAD-1",
        Title = "Lead GP for the home",
        Says = "A lead GP, or more than one, is agreed for each of the network's aligned homes.",
        Topic = Topic.Leadership,
        Subject = SubjectKind.Home,
        Terms = OnceBy(
            EndOfJuly2020,
            P1(
                Citation.Confirmed(Instruments.Des2020, Sources.TransitionLetter, "7.3.1(d)"),
                Citation.Secondary(Instruments.Des2020, Sources.LmcTable))),
        EndsWith = LifeEnd.Replaced,
        ReplacedBy = "LEAD-2",
    };

    /// <summary>Gets LEAD-2: a clinical lead, who need not be a GP where <see cref="NonGpException"/> holds.</summary>
    public static Requirement ClinicalLead { get; } = new()
    {
        Id = "LEAD-2",
        Title = "Clinical lead for the home",
        Says = "A clinical lead is agreed for each of the network's aligned homes: a GP or, by exception, another clinician under the "
            + "conditions of LEAD-3.",
        Topic = Topic.Leadership,
        Subject = SubjectKind.Home,
        Terms = [Letter(), P2(Sources.NhsConfederation, Sources.SouthWestLeads), .. P3Core(), .. P4Core()],
        Assumptions = [Assumptions.LetterStarts, Assumptions.AgreeingPractices],
    };

    /// <summary>Gets LEAD-3: the conditions on which a clinician who is not a GP may lead.</summary>
    public static Requirement NonGpException { get; } = new()
    {
        Id = "LEAD-3",
        Title = "Conditions for a lead who is not a GP",
        Says = "A lead who is not a GP is a clinician, has appropriate experience of working with care homes, and is agreed by the "
            + "practices in the network (one summary reads: all of them), by the commissioner and by the community services provider.",
        Topic = Topic.Leadership,
        Subject = SubjectKind.Home,
        Terms = [Letter(), P2(Sources.NhsConfederation, Sources.Hempsons), .. P3Core(), .. P4Core()],
        Assumptions = [Assumptions.LetterStarts, Assumptions.AgreeingPractices],
    };

    /// <summary>Gets all of them, in the order of the catalogue.</summary>
    public static ImmutableArray<Requirement> All { get; } = [LeadGp, ClinicalLead, NonGpException];
}
