using System.Globalization;

namespace EhchRules.Cli.Score.Observations;

/// <summary>Counts rows of the hour that English clocks show twice in October, where no offset says which of the two it was.</summary>
internal sealed class RepeatedHour
{
    private (long Line, string Time)? first;
    private long rows;

    internal void Add(in ObservationRow row)
    {
        if (!row.At.IsRepeated) return;
        first ??= (row.Line, row.Time);
        rows++;
    }

    /// <summary>Gets the warning; null where there is no such row.</summary>
    internal string? InWords()
    {
        if (first is not { } row) return null;
        string all = rows > 1 ? $" ({Words.Count(rows, "row")} of that hour)" : string.Empty;
        string line = row.Line.ToString(CultureInfo.InvariantCulture);
        return $"line {line}: at: {row.Time} was shown by English clocks twice, and no offset says when it was{all}; "
            + "rows of it stand in the order of the clock";
    }
}
