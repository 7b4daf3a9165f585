using EhchRules.Cli.Console;
using EhchRules.Conformance;
using Spectre.Console;

namespace EhchRules.Cli.Conformance;

/// <summary>Writes a comparison for people: how many by level, then each vector, what has to be looked at first.</summary>
internal static class ComparisonText
{
    private const int Indent = 2;
    private const int NameColumn = 8;
    private const int MostShown = 50;

    private static readonly Style Heading = new(decoration: Decoration.Bold);

    private static readonly (ResultChange Change, string Column, string Heading)[] Shown =
    [
        (ResultChange.Worse, "Worse", "GOT WORSE: the same vector no longer passes, or is answered wrongly where it was left out"),
        (ResultChange.NewlyFailed, "Newly\nfailed", "NEWLY FAILED: the vector is new, or expects something else"),
        (ResultChange.Better, "Better", "GOT BETTER: the same vector passes now, and did not"),
        (ResultChange.NewlyPassed, "Newly\npassed", "NEWLY PASSED: the vector is new, or expects something else"),
        (ResultChange.Otherwise, "Other-\nwise", "OTHERWISE: the same vector came to something else, neither better nor worse"),
        (ResultChange.NewlyLeftOut, "Newly\nleft out", "NEWLY LEFT OUT: the vector is new, or expects something else, and is skipped or not covered"),
        (ResultChange.Gone, "Gone", "GONE: the vector is no longer there"),
    ];

    internal static void Write(ReportComparison comparison, Stream output, TextOptions style)
    {
        using StreamWriter text = TextOutput.Over(output);
        TextPage page = new(text, style);
        page.Write($"{comparison.Before} ({comparison.Before.File})", NameColumn, lead: "Before");
        page.Write($"{comparison.After} ({comparison.After.File})", NameColumn, lead: "After");
        page.Blank();
        page.Write(comparison.ToString(), style: Heading);
        foreach (string note in comparison.Notes) page.Write(note);
        if (comparison.Levels.Length > 0) WriteCounts(page, comparison);
        foreach ((ResultChange change, _, string heading) in Shown) WriteVectors(page, heading, [.. comparison.Vectors.Where(vector => vector.Change == change)]);
    }

    private static void WriteCounts(TextPage page, ReportComparison comparison)
    {
        (ResultChange Change, string Column, string Heading)[] columns = [.. Shown.Where(column => comparison.Levels.Any(level => level[column.Change] > 0))];
        Table table = new Table().Border(TableBorder.None).AddColumn(new TableColumn("Level").PadLeft(0));
        foreach ((_, string column, _) in columns) table.AddColumn(new TableColumn(column).RightAligned().NoWrap());
        table.AddColumn(new TableColumn("Same").RightAligned().NoWrap());
        foreach (LevelComparison level in comparison.Levels)
        {
            table.AddRow([level.Level.ToString(), .. columns.Select(column => Words.Number(level[column.Change])), Words.Number(level.Same)]);
        }

        page.Blank();
        page.Write(table);
    }

    private static void WriteVectors(TextPage page, string heading, IReadOnlyList<ComparedVector> vectors)
    {
        if (vectors.Count == 0) return;
        page.Blank();
        page.Write($"{heading} ({Words.Number(vectors.Count)})", hang: Indent, style: Heading);
        foreach (ComparedVector vector in vectors.Take(MostShown)) page.Write(vector.ToString(), Indent, hang: Indent);
        if (vectors.Count > MostShown) page.Write($"and {Words.Number(vectors.Count - MostShown)} more, which --format json lists", Indent);
    }
}
