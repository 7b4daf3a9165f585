using System.Globalization;
using System.Text;
using EhchRules.Cli.Input.Tables;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Observations;

/// <summary>Reads the cells of rows of observations.</summary>
internal sealed class ObservationCells(TableCells cells)
{
    /// <summary>The line and the offset of the first time of the file, which says whether all its times have one.</summary>
    private (long Line, bool HasOffset)? kind;

    internal string Resident() => cells.Name(ColumnNames.Resident);

    internal ObservationTime At()
    {
        if (cells.Value(ColumnNames.At).IsEmpty)
        {
            cells.Fault(ColumnNames.At, $"is blank; expected {ObservationTime.Expected}");
            return default;
        }

        string text = cells.Text(ColumnNames.At).Trim(' ', '\t');
        if (!ObservationTime.TryParse(text, out ObservationTime time))
        {
            cells.Refuse(ColumnNames.At, $"is not {ObservationTime.Expected}{CellText.DayHint(text)}");
            return default;
        }

        if (time.Offset is null && EnglishTime.IsSkipped(time.Clock))
        {
            cells.Refuse(ColumnNames.At, "was shown by no English clock: they went forward from 01:00 to 02:00 on that day; expected a time that was, or all times of the file with an offset");
            return default;
        }

        bool hasOffset = time.Offset is not null;
        kind ??= (cells.Line, hasOffset);
        if (kind is { } first && first.HasOffset != hasOffset)
        {
            string other = hasOffset ? "has an offset, and that of line {0} has none" : "has no offset, and that of line {0} has one";
            cells.Refuse(ColumnNames.At, string.Format(CultureInfo.InvariantCulture, other, first.Line) + ": all times of a file must be of one kind");
        }

        return time;
    }

    internal int? Number(string column, int highest, string unit) => cells.Number(column, highest, unit);

    internal SpO2Scale? Scale()
    {
        ReadOnlySpan<byte> cell = cells.Value(ColumnNames.SpO2Scale);
        if (cell.IsEmpty) return null;
        if (CellText.TryWhole(cell, out int scale) && scale is 1 or 2) return (SpO2Scale)scale;
        cells.Refuse(ColumnNames.SpO2Scale, "is not 1 or 2");
        return null;
    }

    internal AirOrOxygen? Oxygen()
    {
        ReadOnlySpan<byte> cell = cells.Value(ColumnNames.OnOxygen);
        if (cell.IsEmpty) return null;
        if (Ascii.EqualsIgnoreCase(cell, "true"u8)) return AirOrOxygen.Oxygen;
        if (Ascii.EqualsIgnoreCase(cell, "false"u8)) return AirOrOxygen.Air;
        cells.Refuse(ColumnNames.OnOxygen, "is not true or false");
        return null;
    }

    internal Consciousness? Level()
    {
        ReadOnlySpan<byte> cell = cells.Value(ColumnNames.Consciousness);
        if (cell.IsEmpty) return null;
        Consciousness? level = ColumnNames.LevelOf(cell);
        if (level is null) cells.Refuse(ColumnNames.Consciousness, "is not A, C, V, P or U");
        return level;
    }

    /// <summary>Reads a temperature; null where the cell is empty, or faulty.</summary>
    /// <returns>Tenths of a degree Celsius.</returns>
    internal int? Temperature()
    {
        ReadOnlySpan<byte> cell = cells.Value(ColumnNames.Temperature);
        if (cell.IsEmpty) return null;
        if (CelsiusText.TryParse(cell, out int tenths, out string? fault)) return tenths;
        cells.Refuse(ColumnNames.Temperature, fault + CellText.NumberHint(cells.Text(ColumnNames.Temperature)));
        return null;
    }
}
