using System.Runtime.CompilerServices;

namespace EhchRules.Conformance;

/// <summary>A file of results that was written by a run, and so has no faults.</summary>
internal static class ResultsFile
{
    /// <exception cref="SuiteFaultException">A line has faults after all; the exception lists them.</exception>
    internal static async IAsyncEnumerable<ResultLine> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (file.ConfigureAwait(false))
        {
            await foreach (ResultReading reading in ConformanceResults.ReadAsync(file, Path.GetFileName(path), cancellationToken).ConfigureAwait(false))
            {
                yield return reading.Result ?? throw new SuiteFaultException(reading.Faults);
            }
        }
    }
}
