using System.Runtime.CompilerServices;
using EhchRules.Json;

namespace EhchRules.Cli.Input;

/// <summary>Reads the records of a file, once or twice.</summary>
internal sealed class RecordReadings(RecordFile file)
{
    private RecordReading? single;
    private bool isSurveyed;

    /// <summary>
    /// Reads the file a first time, keeping no record, so that a file of any size can be assessed in little memory.
    /// A file of one record is kept, and not read again.
    /// </summary>
    /// <param name="onRead">Called with each reading.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal async Task SurveyAsync(Action<RecordReading> onRead, CancellationToken cancellationToken)
    {
        isSurveyed = true;
        await foreach (RecordReading reading in EhchJson.ReadRecordsAsync(file.Stream, cancellationToken))
        {
            if (reading.Line is null)
            {
                single = reading;
                onRead(reading);
                return;
            }

            onRead(reading);
        }
    }

    /// <summary>Reads the records, faulty ones among them, in the order of the file.</summary>
    internal async IAsyncEnumerable<RecordReading> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (single is { } only)
        {
            yield return only;
            yield break;
        }

        if (isSurveyed) file.Stream.Position = 0;
        await foreach (RecordReading reading in EhchJson.ReadRecordsAsync(file.Stream, cancellationToken)) yield return reading;
    }
}
