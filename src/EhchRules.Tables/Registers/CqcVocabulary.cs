using System.Collections.Frozen;

namespace EhchRules.Tables;

/// <summary>CQC's names for services and for those served. The files write the long name of a service, the API and the weekly directory the short one as well.</summary>
internal static class CqcVocabulary
{
    private static readonly FrozenDictionary<string, RegisteredService> Services = new Dictionary<string, RegisteredService>
    {
        ["Care home service with nursing"] = RegisteredService.CareHomeWithNursing,
        ["Nursing homes"] = RegisteredService.CareHomeWithNursing,
        ["Care home service without nursing"] = RegisteredService.CareHomeWithoutNursing,
        ["Residential homes"] = RegisteredService.CareHomeWithoutNursing,
        ["Supported living service"] = RegisteredService.SupportedLiving,
        ["Supported living"] = RegisteredService.SupportedLiving,
        ["Extra Care housing services"] = RegisteredService.ExtraCare,
        ["Supported housing"] = RegisteredService.ExtraCare,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Only names whose meaning is that of a group in a record. Younger adults, sensory impairment and the whole population are none of them.
    private static readonly FrozenDictionary<string, ServedGroup> Groups = new Dictionary<string, ServedGroup>
    {
        ["Older People"] = ServedGroup.OlderPeople,
        ["Caring for adults over 65 yrs"] = ServedGroup.OlderPeople,
        ["Dementia"] = ServedGroup.Dementia,
        ["Learning disabilities or autistic spectrum disorder"] = ServedGroup.LearningDisability,
        ["Learning disabilities"] = ServedGroup.LearningDisability,
        ["Mental Health"] = ServedGroup.MentalHealth,
        ["Mental health conditions"] = ServedGroup.MentalHealth,
        ["Physical Disability"] = ServedGroup.PhysicalDisability,
        ["Physical disabilities"] = ServedGroup.PhysicalDisability,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    internal static RegisteredService Service(string name) => Services.GetValueOrDefault(name, RegisteredService.Other);

    /// <summary>Gets whether a name is of a service that a record names too.</summary>
    internal static bool IsService(string name) => Services.ContainsKey(name);

    internal static ServedGroup? Group(string name) => Groups.TryGetValue(name, out ServedGroup group) ? group : null;

    /// <summary>Lists each once, in the order of the vocabulary. None at all is taken for not known: CQC registers nobody to provide nothing.</summary>
    internal static Facts<T> Listed<T>(IEnumerable<T> found)
        where T : struct, Enum
    {
        T[] each = [.. found.Distinct().Order()];
        return each.Length == 0 ? Facts<T>.Unknown : Facts.Of<T>(each);
    }

    /// <summary>Reads yes or no in the spellings of CQC's files and API.</summary>
    internal static bool TryYesNo(string text, out bool isYes)
    {
        isYes = text.ToUpperInvariant() is "Y" or "YES" or "TRUE";
        return isYes || text.ToUpperInvariant() is "N" or "NO" or "FALSE";
    }
}
