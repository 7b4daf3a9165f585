using System.Runtime.CompilerServices;

namespace EhchRules.Conformance;

/// <summary>What a report is written as.</summary>
public enum ConformanceReportFormat
{
    /// <summary>All of it, as <c>ehch-conformance-report/1</c>.</summary>
    Json,

    /// <summary>JUnit's XML, as pipelines read it: a suite for each level, a case for each vector.</summary>
    JUnit,

    /// <summary>A summary in GitHub-flavoured Markdown, short enough for a comment on a pull request.</summary>
    Markdown,

    /// <summary>One page that loads nothing and runs no script.</summary>
    Html,
}

/// <summary>What a run of the suite over a product came to, to be written down. It is a report and no certificate: the suite has no official standing.</summary>
/// <remarks>What became of each vector is read again whenever a report is written, so that memory does not grow with the number of vectors.</remarks>
public sealed class ConformanceReport
{
    private readonly Func<CancellationToken, IAsyncEnumerable<ResultLine>> results;

    /// <summary>Makes a report.</summary>
    /// <param name="summary">What the run came to.</param>
    /// <param name="results">Reads what became of each vector, from the first, each time that it is called.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ConformanceReport(ConformanceSummary summary, Func<CancellationToken, IAsyncEnumerable<ResultLine>> results)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(results);
        Summary = summary;
        this.results = results;
    }

    /// <summary>Gets what the run came to.</summary>
    public ConformanceSummary Summary { get; }

    /// <summary>Makes a report of results as a run wrote them.</summary>
    /// <param name="summary">What the run came to.</param>
    /// <param name="results">The results (<c>ehch-results/1</c>), from where the stream stands. It has to be seekable: they are read from there whenever a report is written. A fault in them is then a <see cref="SuiteFaultException"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="results"/> cannot be read and sought.</exception>
    public static ConformanceReport Of(ConformanceSummary summary, Stream results)
    {
        ArgumentNullException.ThrowIfNull(results);
        if (!results.CanRead || !results.CanSeek) throw new ArgumentException("The stream of results has to be one that can be read and sought.", nameof(results));
        long begin = results.Position;
        return new(summary, cancellationToken => ReadAsync(results, begin, cancellationToken));
    }

    /// <summary>Gets the JSON Schema (draft 2020-12) of a report, <c>ehch-conformance-report/1</c>, indented.</summary>
    public static string Schema() => ReportFormat.Schema().ToJsonString(ReportFormat.Indented) + "\n";

    /// <summary>Writes the report.</summary>
    /// <param name="format">What to write it as.</param>
    /// <param name="output">Takes it, in UTF-8; left open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such <paramref name="format"/>.</exception>
    public Task WriteAsync(ConformanceReportFormat format, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return format switch
        {
            ConformanceReportFormat.Json => JsonReport.WriteAsync(this, output, cancellationToken),
            ConformanceReportFormat.JUnit => JUnitReport.WriteAsync(this, output, cancellationToken),
            ConformanceReportFormat.Markdown => MarkdownReport.WriteAsync(this, output, cancellationToken),
            ConformanceReportFormat.Html => HtmlReport.WriteAsync(this, output, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
    }

    internal IAsyncEnumerable<ResultLine> ReadResultsAsync(CancellationToken cancellationToken) => results(cancellationToken);

    private static async IAsyncEnumerable<ResultLine> ReadAsync(Stream results, long begin, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        results.Position = begin;
        await foreach (ResultReading reading in ConformanceResults.ReadAsync(results, "results", cancellationToken).ConfigureAwait(false))
        {
            yield return reading.Result ?? throw new SuiteFaultException(reading.Faults);
        }
    }
}
