using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>Counts scores, for the lines below them.</summary>
internal sealed class ScoreTally
{
    // By the bits of News2Bands: every combination of bands that may be possible.
    private readonly long[] byBands = new long[16];
    private readonly long[] byState = new long[3];

    internal long Rows => byState.Sum();

    internal void Add(News2Score score)
    {
        byBands[(int)score.PossibleBands]++;
        byState[(int)score.State]++;
    }

    /// <summary>Writes how many rows were scored, and how whole they are.</summary>
    internal string InWords() =>
        $"{Words.Count(Rows, "row")} scored: {Words.Number(Of(News2State.Complete))} complete, {Words.Number(Of(News2State.Partial))} with something missing, {Words.Number(Of(News2State.Empty))} with nothing recorded.";

    /// <summary>Writes how many rows are in each band; those in which more than one is possible stand apart.</summary>
    internal string BandsInWords()
    {
        IEnumerable<string> certain = ScoreWords.Names.Select(entry => $"{entry.Name} {Words.Number(byBands[(int)entry.Band])}");
        IEnumerable<string> open = Enumerable.Range(1, byBands.Length - 1)
            .Where(bands => int.PopCount(bands) > 1 && byBands[bands] > 0)
            .Select(bands => $"{News2Table.NamesOf((News2Bands)bands)} {Words.Number(byBands[bands])}");
        return $"By band: {string.Join(", ", certain)}. {(open.Any() ? $"Uncertain, because readings are missing: {string.Join("; ", open)}." : string.Empty)}".TrimEnd();
    }

    private long Of(News2State state) => byState[(int)state];
}
