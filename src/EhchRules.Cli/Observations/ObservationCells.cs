using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using EhchRules.Scoring;

namespace EhchRules.Cli.Observations;

/// <summary>Reads the cells of one row after another, and keeps every fault it meets.</summary>
internal sealed class ObservationCells(CsvReader csv, ObservationHeader header, ICollection<ObservationFault> faults)
{
    private const int LongestResident = 200;

    /// <summary>The line and the offset of the first time of the file, which says whether all its times have one.</summary>
    private (long Line, bool HasOffset)? kind;

    /// <summary>Gets whether nothing at all stands in the row, as in those that spreadsheets write below the last.</summary>
    internal bool AreEmpty
    {
        get
        {
            for (int place = 0; place < csv.FieldCount; place++)
            {
                if (!csv.IsEmpty(place)) return false;
            }

            return true;
        }
    }

    internal string Resident()
    {
        ReadOnlySpan<byte> cell = Cell(ColumnNames.Resident, out int place);
        string id = csv.GetString(place);
        if (string.IsNullOrWhiteSpace(id)) Fault(ColumnNames.Resident, "is blank");
        else if (!Utf8.IsValid(cell)) Fault(ColumnNames.Resident, "is not in UTF-8");
        else if (char.IsWhiteSpace(id[0]) || char.IsWhiteSpace(id[^1])) Refuse(ColumnNames.Resident, id, "begins or ends with a blank within its quotes");
        else if (id.Any(char.IsControl)) Refuse(ColumnNames.Resident, id, "holds a control character");
        else if (id.Length > LongestResident) Refuse(ColumnNames.Resident, id, string.Create(CultureInfo.InvariantCulture, $"is longer than {LongestResident} characters"));
        return id;
    }

    internal ObservationTime At()
    {
        if (Cell(ColumnNames.At, out int place).IsEmpty)
        {
            Fault(ColumnNames.At, $"is blank; expected {ObservationTime.Expected}");
            return default;
        }

        if (!ObservationTime.TryParse(csv.GetString(place), out ObservationTime time))
        {
            Refuse(ColumnNames.At, csv.GetString(place), $"is not {ObservationTime.Expected}");
            return default;
        }

        bool hasOffset = time.Offset is not null;
        kind ??= (csv.LineNumber, hasOffset);
        if (kind is { } first && first.HasOffset != hasOffset)
        {
            string other = hasOffset ? "has an offset, and that of line {0} has none" : "has no offset, and that of line {0} has one";
            Refuse(ColumnNames.At, time.Text, string.Format(CultureInfo.InvariantCulture, other, first.Line) + ": all times of a file must be of one kind");
        }

        return time;
    }

    /// <summary>Reads a whole number from 0 on; null where the cell is empty, or faulty.</summary>
    internal int? Number(string column, int highest, string unit)
    {
        ReadOnlySpan<byte> cell = Cell(column, out _);
        if (cell.IsEmpty) return null;
        if (cell.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= highest) return number;
        Refuse(column, cell, string.Create(CultureInfo.InvariantCulture, $"is not a whole number from 0 to {highest} ({unit})"));
        return null;
    }

    internal SpO2Scale? Scale()
    {
        ReadOnlySpan<byte> cell = Cell(ColumnNames.SpO2Scale, out _);
        if (cell.IsEmpty) return null;
        if (cell.SequenceEqual("1"u8)) return SpO2Scale.Scale1;
        if (cell.SequenceEqual("2"u8)) return SpO2Scale.Scale2;
        Refuse(ColumnNames.SpO2Scale, cell, "is not 1 or 2");
        return null;
    }

    internal AirOrOxygen? Oxygen()
    {
        ReadOnlySpan<byte> cell = Cell(ColumnNames.OnOxygen, out _);
        if (cell.IsEmpty) return null;
        if (cell.SequenceEqual("true"u8)) return AirOrOxygen.Oxygen;
        if (cell.SequenceEqual("false"u8)) return AirOrOxygen.Air;
        Refuse(ColumnNames.OnOxygen, cell, "is not true or false, in small letters");
        return null;
    }

    internal Consciousness? Level()
    {
        ReadOnlySpan<byte> cell = Cell(ColumnNames.Consciousness, out _);
        if (cell.IsEmpty) return null;
        Consciousness? level = ColumnNames.LevelOf(cell);
        if (level is null) Refuse(ColumnNames.Consciousness, cell, "is not A, C, V, P or U");
        return level;
    }

    /// <summary>Reads a temperature; null where the cell is empty, or faulty.</summary>
    /// <returns>Tenths of a degree Celsius.</returns>
    internal int? Temperature()
    {
        ReadOnlySpan<byte> cell = Cell(ColumnNames.Temperature, out _);
        if (cell.IsEmpty) return null;
        if (CelsiusText.TryParse(cell, out int tenths, out string? fault)) return tenths;
        Refuse(ColumnNames.Temperature, cell, fault);
        return null;
    }

    private ReadOnlySpan<byte> Cell(string column, out int place)
    {
        place = header.PlaceOf(column);
        return csv.GetSpan(place);
    }

    private void Refuse(string column, ReadOnlySpan<byte> found, string text) => Refuse(column, Encoding.UTF8.GetString(found), text);

    private void Refuse(string column, string found, string text) => Fault(column, $"{ShownText.Quoted(found)} {text}");

    private void Fault(string column, string text) => faults.Add(new(csv.LineNumber, column, text));
}
