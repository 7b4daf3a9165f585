using System.Runtime.CompilerServices;
using EhchRules.Cli.Input.Sheets;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Observations;

/// <summary>Reads rows that are written as nearly all are, in one go from the first byte to the last. It tells no fault: other rows are read cell by cell (<see cref="ObservationCells"/>).</summary>
internal sealed class PlainRow
{
    // Columns in the order of the file; a name that is not one of those below is of a column that is not read.
    private readonly Column[] columns;

    internal PlainRow(SheetCells cells)
    {
        columns = new Column[cells.Expected];
        foreach (Column column in Enum.GetValues<Column>().Where(static column => column is not Column.Other)) columns[cells.Column(ColumnNames.Required[column - Column.Resident]).Place] = column;
    }

    // In the order of ColumnNames.Required.
    private enum Column : byte
    {
        Other,
        Resident,
        At,
        RespiratoryRate,
        SpO2,
        SpO2Scale,
        OnOxygen,
        SystolicBloodPressure,
        Pulse,
        Consciousness,
        Temperature,
    }

    /// <summary>Reads a row, if it is plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal bool TryRead(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> resident, out ReadOnlySpan<byte> time, out ObservationTime at, out ObservedValues values)
    {
        resident = time = default;
        at = default;
        values = default;
        PlainLine line = new(text);
        for (int place = 0; place < columns.Length; place++)
        {
            bool isPlain = columns[place] switch
            {
                Column.Resident => line.TryName(out resident),
                Column.At => line.TryTime(out time, out at),
                Column.RespiratoryRate => line.TryNumber(ObservationLimits.HighestRespiratoryRate, out values.RespiratoryRate),
                Column.SpO2 => line.TryNumber(ObservationLimits.HighestSpO2, out values.SpO2),
                Column.SpO2Scale => line.TryScale(out values.SpO2Scale),
                Column.OnOxygen => line.TryOxygen(out values.AirOrOxygen),
                Column.SystolicBloodPressure => line.TryNumber(ObservationLimits.HighestSystolicBloodPressure, out values.SystolicBloodPressure),
                Column.Pulse => line.TryNumber(ObservationLimits.HighestPulse, out values.Pulse),
                Column.Consciousness => line.TryLevel(out values.Consciousness),
                Column.Temperature => line.TryTenths(out values.TemperatureTenths),
                _ => line.TryOther(),
            };
            if (!isPlain || (place < columns.Length - 1 && !line.TryNext())) return false;
        }

        return line.IsAtEnd;
    }
}
