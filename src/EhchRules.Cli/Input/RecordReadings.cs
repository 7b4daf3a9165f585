using System.Runtime.CompilerServices;
using EhchRules.Json;

namespace EhchRules.Cli.Input;

/// <summary>Reads the records of a file, and knows of each home what the file's other records say of it.</summary>
internal sealed class RecordReadings(RecordFile file)
{
    private RecordReading? single;

    /// <summary>Gets whether the file holds many records, one a line. Told after <see cref="SurveyAsync(Action{RecordReading}, CancellationToken)"/>.</summary>
    internal bool AreMany => single is null;

    /// <summary>Gets the alignments of all records; null where the file holds one.</summary>
    internal AlignmentRegister? Register { get; private set; }

    /// <summary>
    /// Reads the file a first time, keeping a few words of each home alone, so that a file of any size can be assessed in little memory.
    /// A file of one record is not read again.
    /// </summary>
    /// <param name="onRead">Called after each record, for progress.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal Task SurveyAsync(Action onRead, CancellationToken cancellationToken) => SurveyAsync(
        reading =>
        {
            if (reading.Line is not null) onRead();
        },
        cancellationToken);

    /// <summary>Reads the file a first time, as the other does, and hands on each reading, that of a single record too.</summary>
    /// <param name="onRead">Called with each reading.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    internal async Task SurveyAsync(Action<RecordReading> onRead, CancellationToken cancellationToken)
    {
        await foreach (RecordReading reading in EhchJson.ReadRecordsAsync(file.Stream, cancellationToken))
        {
            if (reading.Line is null)
            {
                single = reading;
                onRead(reading);
                return;
            }

            Register ??= new();
            if (reading.Record is { } record) Register.Add(record);
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

        file.Stream.Position = 0;
        await foreach (RecordReading reading in EhchJson.ReadRecordsAsync(file.Stream, cancellationToken)) yield return reading;
    }
}
