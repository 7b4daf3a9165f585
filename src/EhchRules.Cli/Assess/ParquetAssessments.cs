using EhchRules.Cli.Console;
using EhchRules.Tables;

namespace EhchRules.Cli.Assess;

/// <summary>Writes a Parquet file, a row a finding, however many networks there are. Their rows are made before their turn; only putting them together waits for it.</summary>
internal sealed class ParquetAssessments(Stream output, FindingFilter filter) : Report<Assessment>
{
    private ParquetTable? begun;

    /// <inheritdoc/>
    internal override Draft DraftOf(Assessment assessment) => new DraftedRows(AnswerTables.RowsOf(assessment, filter.Shows));

    /// <inheritdoc/>
    internal override Task WriteAsync(Assessment assessment, bool isOneOfMany, CancellationToken cancellationToken) => WriteAsync(DraftOf(assessment), cancellationToken);

    /// <inheritdoc/>
    internal override async Task WriteAsync(Draft draft, CancellationToken cancellationToken)
    {
        ParquetTable table = await BeginAsync(cancellationToken);
        await table.WriteAsync(((DraftedRows)draft).Rows, cancellationToken);
    }

    /// <inheritdoc/>
    internal override async Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (begun is null && !isOneOfMany) return;
        ParquetTable table = await BeginAsync(cancellationToken);
        await table.EndAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (begun is not null) await begun.DisposeAsync();
        await base.DisposeAsync();
    }

    private async Task<ParquetTable> BeginAsync(CancellationToken cancellationToken) => begun ??= await ParquetTable.BeginAsync(output, AnswerTables.FindingColumns, cancellationToken);

    /// <summary>The rows of one assessment.</summary>
    private sealed class DraftedRows(TableRows rows) : Draft
    {
        internal TableRows Rows => rows;
    }
}
