using System.Globalization;

namespace EhchRules.Conformance;

/// <summary>Writes a matrix as a page that people can read and check.</summary>
internal sealed class MatrixMarkdown(TextWriter output)
{
    /// <summary>The ids shown of a row; the table of a program has them all.</summary>
    private const int Shown = 3;

    internal void Write(TraceabilityMatrix matrix)
    {
        Line("# Traceability");
        Line();
        Line("Written by `ehch conformance matrix`; a test holds the two together. Do not edit it by hand.");
        Line();
        Line($"Which vectors of the conformance suite {matrix.SuiteVersion} ask about which term of which requirement, and where that term is said. "
            + "A count of vectors is an upper bound on what they hold, and no measure of it. "
            + "Of each row the first ids are shown; `ehch conformance matrix --format csv` has them all.");
        Line();
        Line("What a test holds: each term has a vector in which it binds. Where something that an answer can show changes from one term to the next, "
            + "a vector stands on either side, and so it does for whoever had not seen the later text. "
            + "Where a duty has a due day, one stands on that day and one on the day after. "
            + "Each requirement has a vector that is met, and one that is not, or a reason why it has none.");
        Line();
        Row("Level", "Requirements", "Vectors");
        Row("---", "---", "---");
        foreach (IGrouping<ConformanceLevel, TraceabilityRow> level in matrix.Rows.GroupBy(static row => row.Level))
        {
            int requirements = level.Select(static row => row.Requirement).Distinct(StringComparer.Ordinal).Count();
            Row(level.Key.ToString(), Text(requirements), Text(level.Sum(static row => row.Vectors.Length)));
        }

        foreach (IGrouping<ConformanceLevel, TraceabilityRow> level in matrix.Rows.GroupBy(static row => row.Level)) WriteLevel(level.Key, [.. level]);
    }

    private void WriteLevel(ConformanceLevel level, TraceabilityRow[] rows)
    {
        Line();
        Line($"## {level}");
        if (VectorFormat.IsTopic(level))
        {
            foreach (IGrouping<string, TraceabilityRow> requirement in rows.GroupBy(static row => row.Requirement)) WriteTerms(requirement.Key, [.. requirement]);
            return;
        }

        Line();
        if (level is ConformanceLevel.Premium) WriteRates(rows);
        else if (level is ConformanceLevel.Scoring) WriteSources(rows);
        else WriteRequirements(rows);
    }

    private void WriteTerms(string id, TraceabilityRow[] rows)
    {
        Line();
        Line($"### {id} {Escaped(rows[0].Title)}");
        Line();
        Row("Days", "Text", "Force", "Sources", "Vectors", "Since");
        Row("---", "---", "---", "---", "---", "---");
        foreach (TraceabilityRow row in rows)
        {
            Row(DaysOf(row), row.Instrument ?? "not in force", row.Force?.ToString() ?? "", SourcesOf(row), VectorsOf(row), SinceOf(row));
        }
    }

    private void WriteRates(TraceabilityRow[] rows)
    {
        Row("Months", "Text", "Sources", "Vectors", "Since");
        Row("---", "---", "---", "---", "---");
        foreach (TraceabilityRow row in rows) Row(MonthsOf(row), row.Instrument ?? "no rate known", SourcesOf(row), VectorsOf(row), SinceOf(row));
    }

    private void WriteSources(TraceabilityRow[] rows)
    {
        Row("Requirement", "Sources", "Vectors", "Since");
        Row("---", "---", "---", "---");
        foreach (TraceabilityRow row in rows) Row($"{row.Requirement} {Escaped(row.Title)}", SourcesOf(row), VectorsOf(row), SinceOf(row));
    }

    private void WriteRequirements(TraceabilityRow[] rows)
    {
        Row("Requirement", "Vectors", "Since");
        Row("---", "---", "---");
        foreach (TraceabilityRow row in rows) Row($"{row.Requirement} {Escaped(row.Title)}", VectorsOf(row), SinceOf(row));
    }

    private static string DaysOf(TraceabilityRow row) => row.Days is not { } days ? "" : (days.From, days.To) switch
    {
        ({ } from, { } to) => $"{Day(from)} to {Day(to)}",
        ({ } from, null) => $"from {Day(from)}",
        (null, { } to) => $"to {Day(to)}",
        _ => "",
    };

    private static string MonthsOf(TraceabilityRow row) => row.Days is { From: { } from, To: { } to } ? $"{Month(from)} to {Month(to)}" : "others";

    private static string SourcesOf(TraceabilityRow row) => string.Join("<br>", row.Sources.Select(Escaped));

    private static string VectorsOf(TraceabilityRow row)
    {
        if (row.Vectors.IsEmpty) return "none";
        string ids = string.Join(", ", row.Vectors.Take(Shown).Select(static id => $"`{id}`"));
        return row.Vectors.Length > Shown ? $"{Text(row.Vectors.Length)}: {ids}, …" : $"{Text(row.Vectors.Length)}: {ids}";
    }

    private static string SinceOf(TraceabilityRow row) => string.Join(", ", row.Since);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Escaped(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private void Row(params ReadOnlySpan<string> cells) => Line($"| {string.Join(" | ", cells)} |");

    private void Line(string text = "")
    {
        output.Write(text);
        output.Write('\n');
    }
}
