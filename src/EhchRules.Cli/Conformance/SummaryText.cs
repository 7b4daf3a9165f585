using System.Globalization;
using EhchRules.Cli.Console;
using EhchRules.Conformance;
using Spectre.Console;

namespace EhchRules.Cli.Conformance;

/// <summary>Writes what a run came to for people: level by level, and the first that did not pass.</summary>
internal sealed class SummaryText(Stream output, TextOptions style)
{
    private const int MostShown = 10;
    private const int MostDifferences = 4;
    private const int LongestValue = 300;
    private const int NameColumn = 24;
    private const int NumberColumn = 9;
    private const int LastColumn = 13;
    private const int Indent = 2;
    private const int Deeper = 6;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    private VectorOutcome? last;

    internal async Task WriteAsync(ConformanceSummary summary, IAsyncEnumerable<ResultReading> results)
    {
        using StreamWriter text = TextOutput.Over(output);
        TextPage page = new(text, style);
        WriteHead(page, summary);
        WriteLevels(page, summary);
        await foreach (ResultLine line in FirstAsync(results, MostShown)) Write(page, line, summary.Counts);
        WriteStrays(page, summary.Strays);
        WriteError(page, summary.StandardError);
    }

    private static void WriteHead(TextPage page, ConformanceSummary summary)
    {
        string name = summary.Product is { } product ? $"{product.Name}, {product.Version}" : "a product that did not start";
        page.Write($"Conformance report: {name}", style: Heading);
        page.Write($"Asked: {summary.Door}");
        page.Write($"Suite: {summary.SuiteVersion}, {summary.SuiteHash}");
        if (!summary.Selection.IsAll) page.Write($"Only: {string.Join(", ", summary.Selection.Levels.Select(static level => level.ToString()).Concat(summary.Selection.Requirements))}");
        page.Write("This is a report and no certificate. The suite has no official standing.");
        if (summary.Stopped is { } stopped) page.Write($"NOT TO THE END: {stopped}.", hang: Indent);
        page.Blank();
    }

    private static void WriteLevels(TextPage page, ConformanceSummary summary)
    {
        page.WriteAsDrawn([(Row("Level", ["passed", "failed", "skipped", "unknown", "not covered"]), Heading)]);
        foreach (LevelTally level in summary.Levels) page.WriteAsDrawn([(Row(level.Level.ToString(), Numbers(level.Counts)), null)]);
        page.WriteAsDrawn([(Row("All", Numbers(summary.Counts)), Heading)]);
        if (!summary.Causes.IsEmpty) page.Write($"Unknown: {string.Join(", ", summary.Causes.Select(static cause => $"{cause.Cause} ({Words.Number(cause.Count)})"))}", hang: Indent);
    }

    /// <summary>Takes the first that failed, are unknown and were skipped, so many of each.</summary>
    private static async IAsyncEnumerable<ResultLine> FirstAsync(IAsyncEnumerable<ResultReading> results, int most)
    {
        Dictionary<VectorOutcome, List<ResultLine>> shown = new() { [VectorOutcome.Failed] = [], [VectorOutcome.Unknown] = [], [VectorOutcome.Skipped] = [] };
        await foreach (ResultReading reading in results)
        {
            if (reading.Result is { } line && shown.TryGetValue(line.Outcome, out List<ResultLine>? lines) && lines.Count < most) lines.Add(line);
        }

        foreach (ResultLine line in shown.Values.SelectMany(static lines => lines)) yield return line;
    }

    private void Write(TextPage page, ResultLine line, OutcomeCounts counts)
    {
        if (line.Outcome != last)
        {
            long count = counts[line.Outcome];
            page.Blank();
            page.Write($"{WordOf(line.Outcome)}: {Words.Count(count, "vector")}{(count > MostShown ? $", of which the first {MostShown}" : string.Empty)}", style: Heading);
            last = line.Outcome;
        }

        page.Write($"{line.Id} ({line.Level}, {line.Requirement})", Indent, hang: Indent);
        if (line.Outcome is VectorOutcome.Failed) page.Write($"Why: {line.Why}", Deeper);
        if (line.Cause is { } cause) page.Write($"{cause}: {Cut(line.Text)}", Deeper);
        else if (line.Text is { } text) page.Write(Cut(text), Deeper);
        foreach (AnswerDifference difference in line.Differences.Take(MostDifferences)) page.Write(Sentence(difference), Deeper);
        int more = line.Differences.Length - MostDifferences + line.FurtherDifferences;
        if (more > 0) page.Write($"and {Words.Number(more)} more", Deeper);
    }

    private static string Sentence(AnswerDifference difference)
    {
        string[] place = [.. new[] { difference.Subject?.ToString(), difference.Member }.Where(static part => !string.IsNullOrEmpty(part)).Select(static part => part!)];
        string answered = difference.Answered is { } value ? $"answered {Cut(value)}" : "answered nothing";
        return $"{string.Concat(place.Select(static part => $"{part}: "))}expected {Cut(difference.Expected)}, {answered}";
    }

    private static void WriteStrays(TextPage page, StrayAnswers strays)
    {
        if (strays.Answers + strays.Unreadable == 0) return;
        page.Blank();
        page.Write($"ANSWERS NOTHING: {Words.Count(strays.Answers, "answer")} to what was not asked, {Words.Count(strays.Unreadable, "line")} that cannot be read", style: Heading);
        foreach (string example in strays.Examples) page.Write(Cut(example), Indent, hang: Indent);
    }

    private static void WriteError(TextPage page, StandardErrorExcerpt error)
    {
        if (error.Lines == 0) return;
        page.Blank();
        page.Write($"STANDARD ERROR of the product: {Words.Count(error.Lines, "line")}", style: Heading);
        foreach (string line in error.First) page.Write(line, Indent, hang: Indent);
        if (error.Omitted > 0) page.Write($"... {Words.Count(error.Omitted, "line")} left out ...", Indent);
        foreach (string line in error.Last) page.Write(line, Indent, hang: Indent);
    }

    private static string Row(string name, string[] cells) =>
        name.PadRight(NameColumn) + string.Concat(cells[..^1].Select(static cell => cell.PadLeft(NumberColumn))) + cells[^1].PadLeft(LastColumn);

    private static string[] Numbers(OutcomeCounts counts) => [.. Enum.GetValues<VectorOutcome>().Select(outcome => counts[outcome].ToString("N0", CultureInfo.InvariantCulture))];

    private static string WordOf(VectorOutcome outcome) => outcome is VectorOutcome.Failed ? "FAILED" : outcome is VectorOutcome.Unknown ? "UNKNOWN" : "SKIPPED";

    private static string Cut(string? text) => text is null ? string.Empty : text.Length > LongestValue ? $"{text[..LongestValue]} ..." : text;
}
