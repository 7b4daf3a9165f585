using System.Collections.Immutable;

namespace EhchRules.Scoring;

/// <summary>Checks sets of soft signs, and entries against their set.</summary>
internal static class SoftSignChecks
{
    private const int MostKeys = 8;

    internal static void Check(SoftSignSetDefinition terms, ScoringFaults faults)
    {
        faults.AddIfBlank("name", terms.Name, "a name");
        faults.AddIfBlank("version", terms.Version, "a version");
        faults.AddIfBlank("owner", terms.Owner, "whose wording it is");
        faults.AddIfBlank("licenceNote", terms.LicenceNote, "on what terms it may be used, or that they are not known");
        if (!terms.UnalteredOfficialContent && ProtectedNames.Uses(terms.Name)) faults.Add("name", ScoringFaults.Quote(terms.Name), ProtectedNames.Expected);
        if (terms.Signs.IsEmpty) faults.Add("signs", "none", "at least one");

        HashSet<string> keys = new(StringComparer.Ordinal);
        for (int index = 0; index < terms.Signs.Length; index++)
        {
            string place = ScoringFaults.At("signs", index);
            if (terms.Signs[index] is not { } sign)
            {
                faults.Add(place, "null", "a sign");
                continue;
            }

            faults.AddIfBlank($"{place}.Key", sign.Key, "a key");
            if (!string.IsNullOrWhiteSpace(sign.Key) && !keys.Add(sign.Key)) faults.Add($"{place}.Key", ScoringFaults.Quote(sign.Key), "a key that no earlier sign has");
            faults.AddIfBlank($"{place}.Wording", sign.Wording, "the caller's wording");
            if (sign.Category is { } category && !SoftSignCategories.IsKnown(category)) faults.Add($"{place}.Category", ScoringFaults.Number((int)category), "one of the six categories, or null");
        }
    }

    internal static void Check(SoftSignSet set, ImmutableArray<SoftSignEntry> entries, ScoringFaults faults)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        for (int index = 0; index < entries.Length; index++)
        {
            string place = ScoringFaults.At("entries", index);
            if (entries[index] is not { } entry)
            {
                faults.Add(place, "null", "an entry");
                continue;
            }

            if (entry.SetName != set.Name) faults.Add($"{place}.SetName", ScoringFaults.Quote(entry.SetName), ScoringFaults.Quote(set.Name));
            if (entry.SetVersion != set.Version) faults.Add($"{place}.SetVersion", ScoringFaults.Quote(entry.SetVersion), ScoringFaults.Quote(set.Version));
            if (entry.Answer is < SoftSignAnswer.NotAsked or > SoftSignAnswer.Present) faults.Add($"{place}.Answer", ScoringFaults.Number((int)entry.Answer), "NotAsked, Absent or Present");
            CheckSign(set, entry, place, keys, faults);
        }
    }

    private static void CheckSign(SoftSignSet set, SoftSignEntry entry, string place, HashSet<string> keys, ScoringFaults faults)
    {
        if (set.Find(entry.Key) is not { } sign)
        {
            string more = set.Signs.Length > MostKeys ? $" and {ScoringFaults.Number(set.Signs.Length - MostKeys)} more" : "";
            faults.Add($"{place}.Key", ScoringFaults.Quote(entry.Key), $"a key of the set: {string.Join(", ", set.Signs.Take(MostKeys).Select(static one => ScoringFaults.Quote(one.Key)))}{more}");
            return;
        }

        if (!keys.Add(entry.Key)) faults.Add($"{place}.Key", ScoringFaults.Quote(entry.Key), "one entry for each sign: another round is another checklist");
        if (entry.Category != sign.Category) faults.Add($"{place}.Category", SoftSignCategories.InWords(entry.Category), $"{SoftSignCategories.InWords(sign.Category)}, as in the set");
    }
}
