using System.Text;

namespace EhchRules.Reports;

/// <summary>A page of GitHub-flavoured Markdown whose length in bytes is known. What does not fit is left out and counted, never cut.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder text = new();
    private bool isBlank = true;

    /// <summary>Gets the length so far, in bytes of UTF-8.</summary>
    internal int Bytes { get; private set; }

    /// <summary>Adds a line; no blank line at the beginning, and none behind another.</summary>
    internal void Line(string line = "")
    {
        if (isBlank && line.Length == 0) return;
        isBlank = line.Length == 0;
        text.Append(line).Append('\n');
        Bytes += LengthOf(line);
    }

    /// <summary>Adds a heading with blank lines around it.</summary>
    internal void Heading(string heading)
    {
        Line();
        Line(heading);
        Line();
    }

    /// <summary>Adds lines, if all of them fit.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="end">The length that is not to be exceeded.</param>
    internal bool TryAdd(IReadOnlyCollection<string> lines, int end)
    {
        if (Bytes + lines.Sum(LengthOf) > end) return false;
        foreach (string line in lines) Line(line);
        return true;
    }

    /// <summary>Adds items as far as they fit.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <param name="items">The items, the most important first.</param>
    /// <param name="linesOf">Writes one.</param>
    /// <param name="end">The length that is not to be exceeded.</param>
    /// <returns>The items that were left out: those behind the first that did not fit.</returns>
    internal IReadOnlyList<T> AddWithin<T>(IReadOnlyList<T> items, Func<T, IReadOnlyCollection<string>> linesOf, int end)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (!TryAdd(linesOf(items[i]), end)) return [.. items.Skip(i)];
        }

        return [];
    }

    /// <summary>Folds what is written until <see cref="Unfold"/>. The summary is HTML.</summary>
    internal void Fold(string summary)
    {
        Line();
        Line($"<details><summary>{summary}</summary>");
        Line();
    }

    /// <summary>Ends what is folded.</summary>
    internal void Unfold()
    {
        Line();
        Line("</details>");
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private static int LengthOf(string line) => Encoding.UTF8.GetByteCount(line) + 1;
}
