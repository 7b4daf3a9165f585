using System.Collections.Immutable;

using static EhchRules.Catalogue.TermPieces;

namespace EhchRules.Catalogue;

/// <summary>Further good practice of the clinical lead, from the role description of September 2020. Guidance throughout.</summary>
public static class LeadRole
{
    /// <summary>Gets ROLE-1: one tool for early deterioration.</summary>
    public static Requirement DeteriorationTool { get; } = new()
    {
        Id = "ROLE-1",
        Title = "Early-deterioration tool embedded",
        Says = "One identified tool for detecting early deterioration is embedded in the home, with training and support for its "
            + "staff.",
        Topic = Topic.LeadRole,
        Subject = SubjectKind.Home,
        Modality = Modality.Should,
        Terms = [Role()],
    };

    /// <summary>Gets ROLE-2: what is gathered before the round.</summary>
    public static Requirement InformationBeforeRound { get; } = new()
    {
        Id = "ROLE-2",
        Title = "Information collated before the round",
        Says = "Relevant information on the prioritised residents is collated, from all who hold it, before the home round.",
        Topic = Topic.LeadRole,
        Subject = SubjectKind.Home,
        Modality = Modality.Should,
        Terms = [Role("EHCH Framework section 4.2")],
    };

    /// <summary>Gets ROLE-3: mental health, dementia included.</summary>
    public static Requirement MentalHealthLinks { get; } = new()
    {
        Id = "ROLE-3",
        Title = "Links with mental health services",
        Says = "There are links with local mental health services, for advice, dementia included, and for appropriate input into the "
            + "team.",
        Topic = Topic.LeadRole,
        Subject = SubjectKind.Network,
        Modality = Modality.Should,
        Terms = [Role("EHCH Framework section 7.2")],
    };

    /// <summary>
    /// Gets ROLE-4: coding as good practice at transfers of care; <see cref="InformationAndMedicines.ResidenceCoded"/> is the
    /// condition of payment.
    /// </summary>
    public static Requirement ResidencyCoded { get; } = new()
    {
        Id = "ROLE-4",
        Title = "Care home residency coded",
        Says = "That the resident lives in a care home is coded on the primary care record, as part of safe transfers of care.",
        Topic = Topic.LeadRole,
        Subject = SubjectKind.Resident,
        Modality = Modality.Should,
        Terms = [Role("NICE Guideline 27")],
    };

    /// <summary>Gets ROLE-5: what the team needs to learn.</summary>
    public static Requirement TrainingNeeds { get; } = new()
    {
        Id = "ROLE-5",
        Title = "Training needs of the team identified",
        Says = "The training needs of the team's members are identified; providing suitable training stays with their employers.",
        Topic = Topic.LeadRole,
        Subject = SubjectKind.Network,
        Modality = Modality.Should,
        Terms = [Role()],
    };

    /// <summary>Gets ROLE-6: one approach among several leads.</summary>
    public static Requirement ConsistentLeads { get; } = new()
    {
        Id = "ROLE-6",
        Title = "Several leads, one approach",
        Says = "Where a network has several clinical leads, they work together to one consistent approach.",
        Topic = Topic.LeadRole,
        Subject = SubjectKind.Network,
        Modality = Modality.Should,
        Terms = [Role()],
    };

    /// <summary>Gets all of them, in the order of the catalogue.</summary>
    public static ImmutableArray<Requirement> All { get; } =
        [DeteriorationTool, InformationBeforeRound, MentalHealthLinks, ResidencyCoded, TrainingNeeds, ConsistentLeads];
}
