using EhchRules.Catalogue;

namespace EhchRules.Cli.Suggestions;

/// <summary>Suggests ids for one that does not exist.</summary>
internal static class NearIds
{
    private const int MostSuggested = 12;
    private const int FarthestEdits = 2;

    internal static string Suggest(string asked)
    {
        string wanted = asked.ToUpperInvariant();
        string[] ids = [.. RequirementCatalogue.Judged.Select(static one => one.Id), .. RequirementCatalogue.Listed.Select(static one => one.Id)];
        string[] near = [.. ids.Select(id => (id, edits: Edits.Between(wanted, id))).Where(static pair => pair.edits <= FarthestEdits).OrderBy(static pair => pair.edits).Select(static pair => pair.id)];
        string family = wanted.Split('-')[0];
        string[] kin = [.. ids.Where(id => family.Length > 0 && id.StartsWith(family, StringComparison.Ordinal))];
        string[] suggested = [.. (kin.Length > 0 ? near.Intersect(kin, StringComparer.Ordinal).Union(kin, StringComparer.Ordinal) : near).Take(MostSuggested)];
        return suggested.Length == 0 ? "ehch requirements lists them" : $"similar: {string.Join(", ", suggested)}";
    }
}
