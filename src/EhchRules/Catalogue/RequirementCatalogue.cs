using System.Collections.Immutable;

namespace EhchRules.Catalogue;

/// <summary>Every requirement that is judged, in the catalogue's order, and everything the sources say that is not.</summary>
public static class RequirementCatalogue
{
    /// <summary>Gets the judged requirements, in order of topic and id.</summary>
    public static ImmutableArray<Requirement> Judged { get; } =
    [
        .. Alignment.All,
        .. Leadership.All,
        .. Team.All,
        .. CarePlanning.All,
        .. HomeRounds.All,
        .. InformationAndMedicines.All,
        .. Vaccination.All,
        .. CovidModel.All,
        .. LeadRole.All,
    ];

    /// <summary>Gets what is listed and not judged.</summary>
    public static ImmutableArray<ListedEntry> Listed { get; } = [.. ListedEntries.All];

    /// <summary>Finds a judged requirement by its id; null where there is none. Ids are compared exactly.</summary>
    /// <param name="id">The id, such as <c>PCSP-3</c>.</param>
    public static Requirement? Find(string id)
    {
        foreach (Requirement requirement in Judged)
        {
            if (string.Equals(requirement.Id, id, StringComparison.Ordinal)) return requirement;
        }

        return null;
    }
}
