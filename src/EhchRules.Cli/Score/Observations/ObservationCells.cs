using System.Globalization;
using System.Text;
using EhchRules.Cli.Input.Sheets;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Observations;

/// <summary>Reads the cells of rows of observations. What is missing or faulty is given as <see cref="ObservedValues"/> have what is missing.</summary>
internal sealed class ObservationCells(SheetCells cells)
{
    private readonly SheetColumn resident = cells.Column(ColumnNames.Resident);
    private readonly SheetColumn at = cells.Column(ColumnNames.At);
    private readonly SheetColumn respiratoryRate = cells.Column(ColumnNames.RespiratoryRate);
    private readonly SheetColumn spO2 = cells.Column(ColumnNames.SpO2);
    private readonly SheetColumn spO2Scale = cells.Column(ColumnNames.SpO2Scale);
    private readonly SheetColumn onOxygen = cells.Column(ColumnNames.OnOxygen);
    private readonly SheetColumn systolic = cells.Column(ColumnNames.SystolicBloodPressure);
    private readonly SheetColumn pulse = cells.Column(ColumnNames.Pulse);
    private readonly SheetColumn consciousness = cells.Column(ColumnNames.Consciousness);
    private readonly SheetColumn temperature = cells.Column(ColumnNames.Temperature);

    /// <summary>The line and the offset of the first time of the file, which says whether all its times have one.</summary>
    private (long Line, bool HasOffset)? kind;

    internal ReadOnlySpan<byte> Resident() => cells.Name(resident);

    /// <summary>Reads the time.</summary>
    /// <param name="text">The time as it was given.</param>
    internal ObservationTime At(out ReadOnlySpan<byte> text)
    {
        text = cells.Value(at);
        if (text.IsEmpty) cells.Fault(at.Name, $"is blank; expected {ObservationTime.Expected}");
        else if (!ObservationTime.TryParse(text, out ObservationTime time)) cells.Refuse(at.Name, $"is not {ObservationTime.Expected}{CellText.DayHint(Encoding.UTF8.GetString(text))}");
        else if (IsSkipped(time)) cells.Refuse(at.Name, "was shown by no English clock: they went forward from 01:00 to 02:00 on that day; expected a time that was, or all times of the file with an offset");
        else return OfOneKind(time);
        return default;
    }

    internal short RespiratoryRate() => Number(respiratoryRate, ObservationLimits.HighestRespiratoryRate, "per minute");

    internal short SpO2() => Number(spO2, ObservationLimits.HighestSpO2, "percent");

    internal SpO2Scale Scale()
    {
        ReadOnlySpan<byte> cell = cells.Value(spO2Scale);
        if (cell.IsEmpty) return 0;
        if (CellText.TryWhole(cell, out int scale) && scale is 1 or 2) return (SpO2Scale)scale;
        cells.Refuse(spO2Scale.Name, "is not 1 or 2");
        return 0;
    }

    internal AirOrOxygen Oxygen()
    {
        ReadOnlySpan<byte> cell = cells.Value(onOxygen);
        if (cell.IsEmpty) return 0;
        if (Ascii.EqualsIgnoreCase(cell, "false"u8)) return AirOrOxygen.Air;
        if (Ascii.EqualsIgnoreCase(cell, "true"u8)) return AirOrOxygen.Oxygen;
        cells.Refuse(onOxygen.Name, "is not true or false");
        return 0;
    }

    internal short SystolicBloodPressure() => Number(systolic, ObservationLimits.HighestSystolicBloodPressure, "mmHg");

    internal short Pulse() => Number(pulse, ObservationLimits.HighestPulse, "per minute");

    internal Consciousness Level()
    {
        ReadOnlySpan<byte> cell = cells.Value(consciousness);
        if (cell.IsEmpty) return 0;
        Consciousness? level = ColumnNames.LevelOf(cell);
        if (level is null) cells.Refuse(consciousness.Name, "is not A, C, V, P or U");
        return level ?? 0;
    }

    /// <summary>Reads a temperature in tenths of a degree Celsius.</summary>
    internal short Temperature()
    {
        ReadOnlySpan<byte> cell = cells.Value(temperature);
        if (cell.IsEmpty) return ObservationColumns.NotRecorded;
        if (CelsiusText.TryParse(cell, out int tenths, out string? fault)) return (short)tenths;
        cells.Refuse(temperature.Name, fault + CellText.NumberHint(cells.Text(temperature.Name)));
        return ObservationColumns.NotRecorded;
    }

    /// <summary>Says whether nothing is wrong with a time that was read, without telling.</summary>
    internal bool IsSound(ObservationTime time)
    {
        if (IsSkipped(time)) return false;
        bool hasOffset = time.Offset is not null;
        kind ??= (cells.Line, hasOffset);
        return kind.Value.HasOffset == hasOffset;
    }

    private static bool IsSkipped(ObservationTime time) => time.Offset is null && EnglishTime.IsSkipped(time.Clock);

    private short Number(SheetColumn column, int highest, string unit) => (short)(cells.Number(column, highest, unit) ?? ObservationColumns.NotRecorded);

    private ObservationTime OfOneKind(ObservationTime time)
    {
        bool hasOffset = time.Offset is not null;
        kind ??= (cells.Line, hasOffset);
        if (kind is { } first && first.HasOffset != hasOffset)
        {
            string other = hasOffset ? "has an offset, and that of line {0} has none" : "has no offset, and that of line {0} has one";
            cells.Refuse(at.Name, string.Format(CultureInfo.InvariantCulture, other, first.Line) + ": all times of a file must be of one kind");
        }

        return time;
    }
}
