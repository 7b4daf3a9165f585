using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>The bands of totals in words, from the table.</summary>
internal static class BandWords
{
    /// <summary>Gets the stretches of totals, lowest first, each with the names of the bands that share it.</summary>
    internal static IEnumerable<(int From, int Through, string Names)> Stretches() => News2Table.Bands
        .GroupBy(static row => (row.From, row.Through))
        .Select(static group => (group.Key.From, group.Key.Through, Names(group)));

    private static string Names(IEnumerable<News2BandRow> rows)
    {
        string names = string.Join(" or ", rows.Select(static row => News2Table.NamesOf(row.Band).ToLowerInvariant()));
        return string.Concat(names[..1].ToUpperInvariant(), names[1..]);
    }
}
