using EhchRules.Tables;

namespace EhchRules.Cli.Suggestions;

/// <summary>Suggests tables for a name that is none.</summary>
internal static class NearTables
{
    private const int MostSuggested = 4;
    private const int FarthestEdits = 2;

    /// <summary>Names those that differ by a letter or two; where there are none, those that have all words of the name, or whose words it has all.</summary>
    internal static string Suggest(string asked)
    {
        string[] words = WordsOf(asked);
        string letters = string.Concat(words);
        string[] tables = [.. RecordTables.All.Select(static table => table.Name)];
        string[] near = [.. tables.Where(table => AreNear(letters, string.Concat(WordsOf(table)))).OrderBy(table => Edits.Between(letters, string.Concat(WordsOf(table))))];
        string[] suggested = near.Length > 0 ? near : [.. tables.Where(table => SharesAll(words, WordsOf(table))).Take(MostSuggested)];
        return suggested.Length == 0 ? "ehch schema tables lists them" : $"similar: {string.Join(", ", suggested)}; ehch schema tables lists all";
    }

    // Of a short word, two letters are most of it.
    private static bool AreNear(string one, string other) => Edits.Between(one, other) <= Math.Min(FarthestEdits, one.Length / 3);

    private static bool SharesAll(string[] some, string[] others) => some.Length > 0 && (AreAmong(some, others) || AreAmong(others, some));

    private static bool AreAmong(string[] some, string[] others) => some.All(word => others.Any(other => AreNear(word, other)));

    private static string[] WordsOf(string name) => name.ToLowerInvariant().Split(['_', '-', ' ', '.'], StringSplitOptions.RemoveEmptyEntries);
}
