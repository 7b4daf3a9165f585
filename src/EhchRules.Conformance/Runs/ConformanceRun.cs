namespace EhchRules.Conformance;

/// <summary>Puts a suite to a product.</summary>
public static class ConformanceRun
{
    /// <summary>
    /// Puts the vectors of a suite to a product, and writes what became of each as it comes: one line a vector (<c>ehch-results/1</c>), in the
    /// order of the suite. Memory is bounded by the window, whatever the number of vectors and whatever the product does.
    /// </summary>
    /// <remarks>
    /// A product that does not start, ends, hangs or floods makes no exception: its vectors are <see cref="VectorOutcome.Unknown"/>, and the
    /// summary says why it was stopped.
    /// </remarks>
    /// <param name="suite">The suite.</param>
    /// <param name="product">The product, which no other run has asked. The caller disposes of it.</param>
    /// <param name="results">Takes the results from where it stands, and stands behind them in the end. It has to be readable and seekable: a second answer may come after the first has been written.</param>
    /// <param name="options">How it is put.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="results"/> cannot be read, written and sought.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The window or a time of the options is not above zero.</exception>
    /// <exception cref="SuiteFaultException">The suite, or a file of answers, has faults; the first thousand of them are listed. Nothing was put.</exception>
    /// <exception cref="IOException">The suite or a file of answers cannot be read, or the results not be written.</exception>
    public static Task<ConformanceSummary> RunAsync(
        ConformanceSuite suite, ConformanceProduct product, Stream results, ConformanceRunOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(suite);
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Window, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.Timeout, TimeSpan.Zero, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.Limit, TimeSpan.Zero, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.StartTimeout, TimeSpan.Zero, nameof(options));
        return new RunInProgress(suite, product, new(results), options, cancellationToken).RunAsync();
    }
}
