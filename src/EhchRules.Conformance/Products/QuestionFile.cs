namespace EhchRules.Conformance;

/// <summary>The questions of a suite as a file, for a product that cannot be asked: what would be put to one, line by line.</summary>
public static class QuestionFile
{
    /// <summary>Writes the message <c>start</c> and a message <c>run</c> for each vector (<c>ehch-product/1</c>), in the order of the suite.</summary>
    /// <param name="suite">The suite.</param>
    /// <param name="selection">Which of its vectors.</param>
    /// <param name="output">Takes the lines; left open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>How many questions were written.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="SuiteFaultException">The suite has faults. Nothing was written.</exception>
    public static async Task<long> WriteAsync(ConformanceSuite suite, VectorSelection selection, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(suite);
        ArgumentNullException.ThrowIfNull(output);
        long count = await suite.CheckAsync(selection, cancellationToken).ConfigureAwait(false);
        await output.WriteAsync(ProductProtocol.Start(suite.Version, await suite.GetHashAsync().ConfigureAwait(false)), cancellationToken).ConfigureAwait(false);
        await foreach (VectorReading reading in suite.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (reading.Vector is { } vector && selection.Includes(vector)) await output.WriteAsync(ProductProtocol.Run(vector), cancellationToken).ConfigureAwait(false);
        }

        return count;
    }
}
