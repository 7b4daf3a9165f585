using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.NRules;

/// <summary>The tags of rules: what a requirement is about, its force, its modality and who bears it, as <c>topic:CarePlanning</c>.</summary>
/// <remarks>A requirement whose terms differ in force has a tag for each of the forces: which of them holds is a matter of the day.</remarks>
public static class RequirementTags
{
    /// <summary>Gets the tag of a topic, such as <c>topic:HomeRounds</c>.</summary>
    /// <param name="topic">The topic.</param>
    public static string Of(Topic topic) => $"topic:{topic}";

    /// <summary>Gets the tag of a force, such as <c>force:Contractual</c>.</summary>
    /// <param name="force">The force.</param>
    public static string Of(Force force) => $"force:{force}";

    /// <summary>Gets the tag of a modality, such as <c>modality:Must</c>.</summary>
    /// <param name="modality">The modality.</param>
    public static string Of(Modality modality) => $"modality:{modality}";

    /// <summary>Gets the tag of a bearer, such as <c>bearer:PrimaryCareNetwork</c>.</summary>
    /// <param name="bearer">Who bears a requirement.</param>
    public static string Of(Bearer bearer) => $"bearer:{bearer}";

    /// <summary>Gets all tags of a requirement: its topic, the forces of its terms in order of date, its modality, its bearers.</summary>
    /// <param name="requirement">The requirement.</param>
    public static ImmutableArray<string> Of(Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return
        [
            Of(requirement.Topic),
            .. requirement.Terms.Select(static term => Of(term.Force)).Distinct(StringComparer.Ordinal),
            Of(requirement.Modality),
            .. requirement.Bearers.Select(static bearer => Of(bearer)),
        ];
    }
}
