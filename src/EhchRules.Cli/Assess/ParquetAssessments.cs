using EhchRules.Cli.Console;
using EhchRules.Tables;

namespace EhchRules.Cli.Assess;

/// <summary>Writes a Parquet file, a row a finding, however many networks there are. Their rows are made before their turn; only putting them together waits for it.</summary>
internal sealed class ParquetAssessments(Stream output, FindingFilter filter) : Report<Assessment>
{
    private ParquetTable? begun;

    /// <inheritdoc/>
    internal override Draft DraftOf(Assessment assessment) => new DraftedRows([.. AnswerTables.RowsOf(assessment, filter.Shows)]);

    /// <inheritdoc/>
    internal override Task WriteAsync(Assessment assessment, bool isOneOfMany, CancellationToken cancellationToken) => WriteAsync(AnswerTables.RowsOf(assessment, filter.Shows), cancellationToken);

    /// <inheritdoc/>
    internal override Task WriteAsync(Draft draft, CancellationToken cancellationToken) => WriteAsync(((DraftedRows)draft).Rows, cancellationToken);

    /// <inheritdoc/>
    internal override Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken) =>
        begun is null && !isOneOfMany ? Task.CompletedTask : Begun().EndAsync(cancellationToken);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (begun is not null) await begun.DisposeAsync();
        await base.DisposeAsync();
    }

    private async Task WriteAsync(IEnumerable<RowsByColumn> pieces, CancellationToken cancellationToken)
    {
        foreach (RowsByColumn rows in pieces) await Begun().WriteAsync(rows, cancellationToken);
    }

    private ParquetTable Begun() => begun ??= new(output, AnswerTables.FindingColumns);

    /// <summary>The rows of one assessment.</summary>
    private sealed class DraftedRows(IReadOnlyList<RowsByColumn> rows) : Draft
    {
        internal IReadOnlyList<RowsByColumn> Rows => rows;
    }
}
