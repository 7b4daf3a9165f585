using EhchRules.Json;
using Spectre.Console;

namespace EhchRules.Reports;

/// <summary>Sets scores in columns that are as wide as the first rows ask: later ones are not known when the first are written.</summary>
internal sealed class ScoreLines
{
    private const int Gap = 2;
    private const int ShortestResident = 8;

    // The longest bounds are "10 to 20".
    private const int TotalWidth = 8;

    // What the last column keeps of the page on the lines that go on, however long the others are.
    private const int LeastForBand = 24;

    private readonly int resident;
    private readonly int at;
    private readonly int width;

    internal ScoreLines(IReadOnlyCollection<ScoredObservation> first, int width)
    {
        this.width = width;
        resident = Math.Clamp(first.Max(static row => ShownText.Resident(row.Resident).Length), ShortestResident, width / 3);
        at = first.Max(static row => row.At.Length);
    }

    /// <summary>Writes a line.</summary>
    internal void Write(TextPage page, string residentShown, string atShown, string total, string band, Style? style)
    {
        string lead = $"{Shortened(residentShown).PadRight(resident + Gap)}{atShown.PadRight(at + Gap)}{total.PadRight(TotalWidth + Gap)}";
        page.Write(band, indent: Math.Min(lead.Length, width - LeastForBand), lead: lead.TrimEnd().PadRight(lead.Length - 1), style: style);
    }

    /// <summary>Leaves out the middle of an id that is too long, for ids of one kind often begin alike.</summary>
    private string Shortened(string id)
    {
        if (id.Length <= resident) return id;
        int kept = resident - 3;
        return $"{id[..(kept / 2)]}...{id[^(kept - (kept / 2))..]}";
    }
}
