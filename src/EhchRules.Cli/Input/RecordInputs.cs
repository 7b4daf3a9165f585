using System.Runtime.CompilerServices;
using EhchRules.Cli.Console;
using EhchRules.Json;

namespace EhchRules.Cli.Input;

/// <summary>The records of one file or several, read one by one: the answer does not depend on how records are spread over files.</summary>
/// <remarks>A file is opened for each reading and closed after it; what can be read only once, and a file that stands alone, are kept open between.</remarks>
internal sealed class RecordInputs(IReadOnlyList<string> names, Terminal terminal, bool areReadTwice) : IAsyncDisposable
{
    private readonly Dictionary<string, (RecordFile File, RecordReadings Readings)> kept = new(StringComparer.Ordinal);
    private AlignmentRegister? register;
    private int surveyed;

    /// <summary>Gets the alignments of all records; null where there is one record, or before the survey.</summary>
    internal AlignmentRegister? Register => surveyed > 1 ? register : null;

    /// <summary>Reads all records a first time, keeping a few words of each home alone.</summary>
    /// <param name="onRead">Called with each reading.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal async Task SurveyAsync(Action<RecordFile, RecordReading> onRead, CancellationToken cancellationToken)
    {
        register = new();
        HashSet<PcnCode> networks = [];
        foreach (string name in names)
        {
            RecordFile file = await RecordFile.OpenAsync(name, terminal, areReadTwice, cancellationToken);
            RecordReadings readings = new(file);
            bool isKept = names.Count == 1 || file.IsCopy;
            if (isKept) kept[name] = (file, readings);
            try
            {
                await readings.SurveyAsync(Look, cancellationToken);
            }
            finally
            {
                if (!isKept) await file.DisposeAsync();
            }

            void Look(RecordReading reading)
            {
                surveyed++;
                if (reading.Record is { } record && networks.Add(record.Network.Code)) register.Add(record);
                onRead(file, reading);
            }
        }
    }

    /// <summary>Reads the records, faulty ones among them, in the order of the files.</summary>
    internal async IAsyncEnumerable<(RecordFile File, RecordReading Reading)> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (string name in names)
        {
            bool isKept = kept.Remove(name, out (RecordFile File, RecordReadings Readings) held);
            await using RecordFile file = isKept ? held.File : await RecordFile.OpenAsync(name, terminal, areReadTwice, cancellationToken);
            RecordReadings readings = isKept ? held.Readings : new(file);
            await foreach (RecordReading reading in readings.ReadAsync(cancellationToken)) yield return (file, reading);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach ((RecordFile file, RecordReadings _) in kept.Values) await file.DisposeAsync();
    }
}
