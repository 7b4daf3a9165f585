namespace EhchRules.Conformance;

/// <summary>The levels in words.</summary>
internal static class LevelWords
{
    internal static string Of(ConformanceLevel level) => level switch
    {
        ConformanceLevel.Alignment => "Alignment",
        ConformanceLevel.Leadership => "Leadership",
        ConformanceLevel.MultidisciplinaryTeam => "Multidisciplinary team",
        ConformanceLevel.CarePlanning => "Care planning",
        ConformanceLevel.HomeRounds => "Home rounds",
        ConformanceLevel.InformationAndMedicines => "Information and medicines",
        ConformanceLevel.Vaccination => "Vaccination",
        ConformanceLevel.CovidModel => "COVID-19 model",
        ConformanceLevel.LeadRole => "Lead role",
        ConformanceLevel.Scoring => "Scoring",
        ConformanceLevel.Timeline => "Timeline",
        ConformanceLevel.Premium => "Premium",
        ConformanceLevel.Worklist => "Worklist",
        _ => level.ToString(),
    };
}
