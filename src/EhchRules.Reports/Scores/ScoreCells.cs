using System.Globalization;
using System.Text;
using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>What scoring adds to a row of CSV, up to the end of its line. It follows from the score alone, and few scores are those of most rows, so it is kept.</summary>
/// <param name="policy">The policy whose responses are written; null where none is.</param>
internal sealed class ScoreCells(ResponsePolicy? policy)
{
    // More than the scores of a country's residents; all that there are, with the sentences of a policy, would take a hundred times as much.
    private const int MostKept = 1 << 12;

    private readonly Dictionary<News2Score, byte[]> kept = [];

    internal ReadOnlySpan<byte> Of(News2Score score)
    {
        if (kept.TryGetValue(score, out byte[]? cells)) return cells;
        if (kept.Count == MostKept) kept.Clear();
        return kept[score] = Make(score);
    }

    private byte[] Make(News2Score score)
    {
        using MemoryStream cells = new();
        foreach (string text in policy is null ? OfScore(score) : OfScore(score).Concat(OfPolicy(policy.ResponsesTo(score).Rows)))
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            Span<byte> cell = new byte[CsvCells.RoomFor(utf8)];
            int length = 0;
            CsvCells.Write(utf8, cell, ref length);
            cells.Write(","u8);
            cells.Write(cell[..length]);
        }

        cells.Write(CsvCells.EndOfLine);
        return cells.ToArray();
    }

    private static IEnumerable<string> OfScore(News2Score score)
    {
        for (News2Parameter parameter = News2Parameter.RespiratoryRate; parameter <= News2Parameter.Temperature; parameter++) yield return Number(score[parameter]);
        yield return Number(score.Total);
        yield return Number(score.Lower);
        yield return Number(score.Upper);
        yield return score.SingleParameterThree.ToString();
        yield return string.Join(';', ScoreWords.BandsIn(score.PossibleBands));
        yield return string.Join(';', ScoreWords.ColumnsOf(score.Missing));
    }

    private static IEnumerable<string> OfPolicy(IReadOnlyList<ResponseRow> rows)
    {
        yield return Joined(rows, static row => row.Monitoring.ToString());
        yield return Joined(rows, PolicyText.Response);
        yield return Joined(rows, static row => PolicyText.Source(row.Source));
        yield return Joined(rows, PolicyText.ResponseStatus);
    }

    // Sentences have commas and semicolons of their own.
    private static string Joined(IReadOnlyList<ResponseRow> rows, Func<ResponseRow, string> text) => string.Join(" | ", rows.Select(text));

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
