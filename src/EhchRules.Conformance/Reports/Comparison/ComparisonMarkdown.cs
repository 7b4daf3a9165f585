using System.Text;

namespace EhchRules.Conformance;

/// <summary>Writes a comparison for a comment on a pull request.</summary>
internal static class ComparisonMarkdown
{
    private const int MostVectors = 30;

    private const int LongestName = 100;

    internal static async Task WriteAsync(ReportComparison comparison, Stream output, CancellationToken cancellationToken)
    {
        StringBuilder page = new();
        Line(page, "## Conformance reports compared");
        Line(page);
        Line(page, $"From {MarkdownText.Code(comparison.Before.ToString(), 200)} to {MarkdownText.Code(comparison.After.ToString(), 200)}: {comparison}");
        foreach (string note in comparison.Notes)
        {
            Line(page);
            Line(page, note);
        }

        WriteCounts(page, comparison);
        foreach (ResultChange change in ComparisonWords.Shown) WriteVectors(page, change, [.. comparison.Vectors.Where(vector => vector.Change == change)]);
        await output.WriteAsync(Encoding.UTF8.GetBytes(page.ToString()), cancellationToken).ConfigureAwait(false);
    }

    private static void WriteCounts(StringBuilder page, ReportComparison comparison)
    {
        ResultChange[] shown = [.. ComparisonWords.Shown.Where(change => comparison.Levels.Any(level => level[change] > 0)), ResultChange.Same];
        if (comparison.Levels.IsEmpty) return;
        Line(page);
        Line(page, $"| Level | {string.Join(" | ", shown.Select(ComparisonWords.Title))} |");
        Line(page, $"| --- |{string.Concat(Enumerable.Repeat(" ---: |", shown.Length))}");
        foreach (LevelComparison level in comparison.Levels)
        {
            Line(page, $"| {LevelWords.Of(level.Level)} | {string.Join(" | ", shown.Select(change => ReportWords.Number(level[change])))} |");
        }
    }

    private static void WriteVectors(StringBuilder page, ResultChange change, ComparedVector[] vectors)
    {
        if (vectors.Length == 0) return;
        Line(page);
        Line(page, $"### {ComparisonWords.Title(change)} ({ReportWords.Number(vectors.Length)})");
        Line(page);
        Line(page, $"{char.ToUpperInvariant(ComparisonWords.Meaning(change)[0])}{ComparisonWords.Meaning(change)[1..]}.");
        Line(page);
        foreach (ComparedVector vector in vectors.Take(MostVectors)) Line(page, $"- {MarkdownText.Code(vector.Id, LongestName)} {ComparisonWords.Course(vector)}");
        if (vectors.Length > MostVectors) Line(page, $"- and {ReportWords.Number(vectors.Length - MostVectors)} more");
    }

    private static void Line(StringBuilder page, string text = "") => page.Append(text).Append('\n');
}
