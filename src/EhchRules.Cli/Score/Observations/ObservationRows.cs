using EhchRules.Cli.Input.Sheets;

namespace EhchRules.Cli.Score.Observations;

/// <summary>Takes a sound row, and says whether to go on to the next.</summary>
internal delegate bool TakeObservation(in ObservationRow row);

/// <summary>Reads a file of observations row by row, in memory for one of them. Faults of the data are told, never thrown.</summary>
/// <param name="stream">The file, from its beginning. It is read once, forwards, and left open.</param>
/// <param name="tell">Takes the faults as they are met.</param>
internal sealed class ObservationRows(Stream stream, Action<SheetFault> tell) : IAsyncDisposable
{
    private static readonly SheetColumns Columns = new("observations", ColumnNames.Required, ColumnNames.Added, "scored");

    private readonly SheetRows rows = new(stream, Columns, tell);
    private PlainRow? plain;
    private ObservationCells? cells;

    /// <summary>Gets how many rows had a fault so far.</summary>
    internal long Faulty => rows.Faulty;

    /// <summary>Reads rows, from the next one on. A header with faults is the only thing that is read.</summary>
    /// <param name="take">Takes the sound ones.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether there may be more.</returns>
    internal ValueTask<bool> ReadAsync(TakeObservation take, CancellationToken cancellationToken) => rows.ReadAsync(row => Take(row, take), cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => rows.DisposeAsync();

    private bool Take(SheetCells row, TakeObservation take)
    {
        plain ??= new(row);
        cells ??= new(row);
        if (!plain.TryRead(row.Bytes, out ReadOnlySpan<byte> resident, out ReadOnlySpan<byte> time, out ObservationTime at, out ObservedValues values) || !cells.IsSound(at))
        {
            resident = cells.Resident();
            at = cells.At(out time);
            values = new()
            {
                RespiratoryRate = cells.RespiratoryRate(),
                SpO2 = cells.SpO2(),
                SpO2Scale = cells.Scale(),
                AirOrOxygen = cells.Oxygen(),
                SystolicBloodPressure = cells.SystolicBloodPressure(),
                Pulse = cells.Pulse(),
                Consciousness = cells.Level(),
                TemperatureTenths = cells.Temperature(),
            };
            if (row.HasFault) return true;
        }

        return take(new(row.Line, resident, time, at, values));
    }
}
