using System.Collections.Immutable;

namespace EhchRules.Conformance;

/// <summary>Which vectors of a suite ask about which term of which requirement, and where that term is said.</summary>
/// <remarks>A count of vectors is an upper bound on what they hold, and no measure of it. Immutable.</remarks>
public sealed class TraceabilityMatrix
{
    private TraceabilityMatrix(string suiteVersion, ImmutableArray<TraceabilityRow> rows)
    {
        SuiteVersion = suiteVersion;
        Rows = rows;
    }

    /// <summary>Gets the version of the suite; <c>deck</c> where it has none.</summary>
    public string SuiteVersion { get; }

    /// <summary>Gets the rows: each vector stands in exactly one. Every term of every judged requirement has one, whether vectors ask about it or not.</summary>
    public ImmutableArray<TraceabilityRow> Rows { get; }

    /// <summary>Reads a suite and makes its matrix.</summary>
    /// <param name="suite">The suite.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="suite"/> is null.</exception>
    /// <exception cref="SuiteFaultException">A line of the suite is no vector; the exception lists all that is wrong.</exception>
    public static async Task<TraceabilityMatrix> OfAsync(ConformanceSuite suite, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(suite);
        List<ConformanceVector> vectors = [];
        List<SuiteFault> faults = [];
        await foreach (VectorReading reading in suite.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (reading.Vector is { } vector) vectors.Add(vector);
            faults.AddRange(reading.Faults);
        }

        return faults.Count == 0 ? new(suite.Version, [.. MatrixRows.Of(vectors)]) : throw new SuiteFaultException([.. faults]);
    }

    /// <summary>Writes it as GitHub-flavoured Markdown. Lines end in a line feed, and the same matrix gives the same text everywhere.</summary>
    /// <param name="output">What to write to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public void WriteMarkdown(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        new MatrixMarkdown(output).Write(this);
    }
}
