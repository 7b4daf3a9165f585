using EhchRules.Catalogue;

namespace EhchRules.Cli.Options;

/// <summary>Suggests ids for one that does not exist.</summary>
internal static class NearIds
{
    private const int MostSuggested = 12;
    private const int FarthestEdits = 2;

    internal static string Suggest(string asked)
    {
        string wanted = asked.ToUpperInvariant();
        string[] ids = [.. RequirementCatalogue.Judged.Select(static one => one.Id), .. RequirementCatalogue.Listed.Select(static one => one.Id)];
        string[] near = [.. ids.Select(id => (id, edits: Edits(wanted, id))).Where(static pair => pair.edits <= FarthestEdits).OrderBy(static pair => pair.edits).Select(static pair => pair.id)];
        string family = wanted.Split('-')[0];
        string[] kin = [.. ids.Where(id => family.Length > 0 && id.StartsWith(family, StringComparison.Ordinal))];
        string[] suggested = [.. (kin.Length > 0 ? near.Intersect(kin, StringComparer.Ordinal).Union(kin, StringComparer.Ordinal) : near).Take(MostSuggested)];
        return suggested.Length == 0 ? "ehch requirements lists them" : $"similar: {string.Join(", ", suggested)}";
    }

    /// <summary>Counts the letters to add, leave out or change to turn one text into another.</summary>
    private static int Edits(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
