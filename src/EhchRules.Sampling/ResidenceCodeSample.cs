namespace EhchRules.Sampling;

/// <summary>Draws the codes that say in the GP record that a resident lives in a care home. What each means stands in docs/sources.md.</summary>
internal static class ResidenceCodeSample
{
    private const string SnomedCt = "SNOMED-CT";
    private const string LivesInNursingHome = "160734000";
    private const string LivesInResidentialHome = "394923006";
    private const string LivesInCareHome = "248171000000108";
    private const string LivesTemporarilyInCareHome = "1240291000000104";

    /// <summary>A description id, one that suppliers' pages print where a concept is meant.</summary>
    private const string DescriptionInPlaceOfConcept = "250560019";

    /// <summary>Draws the codes.</summary>
    /// <param name="random">The resident's own stream.</param>
    /// <param name="residency">The resident's time in the homes.</param>
    /// <param name="inNursingHome">Whether the first home has nursing.</param>
    /// <param name="asDescription">Whether this is the resident of the network for whom a description id was entered.</param>
    internal static Facts<ResidenceCode> Draw(SampleRandom random, Residency residency, bool inNursingHome, bool asDescription)
    {
        DateOnly on = residency.From.AddDays(random.Between(1, 25));
        int drawn = random.Below(100);
        if (asDescription) return [Code(DescriptionInPlaceOfConcept, SampleDays.Earlier(on, residency.Through))];
        if (drawn >= 97) return Facts<ResidenceCode>.Unknown;
        if (drawn >= 90 || on > residency.Through) return [];
        string right = inNursingHome ? LivesInNursingHome : LivesInResidentialHome;
        if (residency.IsTemporaryThroughout) return [Code(drawn < 50 ? LivesTemporarilyInCareHome : right, on)];
        if (drawn >= 86) return [Code(LivesInCareHome, on)];
        if (drawn >= 82) return [Code(inNursingHome ? LivesInResidentialHome : LivesInNursingHome, on)];
        return [Code(right, on)];
    }

    private static ResidenceCode Code(string code, DateOnly on) => new() { System = SnomedCt, Code = code, On = on };
}
