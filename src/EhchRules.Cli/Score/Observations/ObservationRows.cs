using EhchRules.Cli.Input.Tables;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Observations;

/// <summary>Reads a file of observations row by row, in memory for one of them. Faults of the data are told, never thrown.</summary>
/// <param name="stream">The file, from its beginning. It is read once, forwards, and left open.</param>
internal sealed class ObservationRows(Stream stream)
{
    private static readonly TableColumns Columns = new("observations", ColumnNames.Required, ColumnNames.Added, "scored");

    private ObservationCells? cells;

    /// <summary>Reads the rows, faulty ones among them, in the order of the file. A header with faults is the only thing that is read.</summary>
    internal IAsyncEnumerable<RowReading<ObservationRow>> ReadAsync(CancellationToken cancellationToken = default) =>
        new TableRows<ObservationRow>(stream, Columns).ReadAsync(Row, cancellationToken);

    private ObservationRow Row(TableCells row)
    {
        cells ??= new(row);
        string resident = cells.Resident();
        ObservationTime at = cells.At();
        ObservationReadings readings = new()
        {
            RespiratoryRate = cells.Number(ColumnNames.RespiratoryRate, ObservationLimits.HighestRespiratoryRate, "per minute"),
            SpO2 = cells.Number(ColumnNames.SpO2, ObservationLimits.HighestSpO2, "percent"),
            SpO2Scale = cells.Scale(),
            AirOrOxygen = cells.Oxygen(),
            SystolicBloodPressure = cells.Number(ColumnNames.SystolicBloodPressure, ObservationLimits.HighestSystolicBloodPressure, "mmHg"),
            Pulse = cells.Number(ColumnNames.Pulse, ObservationLimits.HighestPulse, "per minute"),
            Consciousness = cells.Level(),
            TemperatureTenths = cells.Temperature(),
        };
        return new(row.Line, resident, at, row.HasFault ? default : ObservationSet.Create(readings));
    }
}
