using EhchRules.Comparison;

namespace EhchRules.Cli.Diff;

/// <summary>Writes a comparison of two sides in one of the formats: the rules, then the records one after another, then what is true of all.</summary>
internal abstract class DiffReport : IAsyncDisposable
{
    /// <summary>Writes what becomes of the rules. Called once, and first.</summary>
    internal abstract Task WriteAsync(RuleComparison rules, CancellationToken cancellationToken);

    /// <summary>Writes what becomes of a record's outcomes.</summary>
    /// <param name="changes">What is another.</param>
    /// <param name="isOneOfMany">Whether the input holds several. The same for every record of a report.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal abstract Task WriteAsync(RecordChanges changes, bool isOneOfMany, CancellationToken cancellationToken);

    /// <summary>Writes what follows the last record.</summary>
    internal abstract Task EndAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
