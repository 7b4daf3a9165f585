using EhchRules.Cli.Console;
using EhchRules.Comparison;

namespace EhchRules.Cli.Diff;

/// <summary>Writes the rules before the first record. Where there is no record among those asked about, it writes nothing.</summary>
/// <param name="report">What writes.</param>
/// <param name="rules">The rules compared.</param>
/// <param name="needsRecord">Whether records were asked about; if not, the rules are all there is to write.</param>
internal sealed class RulesThenRecords(DiffReport report, RuleComparison rules, bool needsRecord) : Report<RecordChanges>
{
    private bool hasBegun;

    /// <inheritdoc/>
    internal override async Task WriteAsync(RecordChanges item, bool isOneOfMany, CancellationToken cancellationToken)
    {
        await BeginAsync(cancellationToken);
        await report.WriteAsync(item, isOneOfMany, cancellationToken);
    }

    /// <inheritdoc/>
    internal override async Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (!hasBegun && needsRecord) return;
        await BeginAsync(cancellationToken);
        await report.EndAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await report.DisposeAsync();
        await base.DisposeAsync();
    }

    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        if (hasBegun) return;
        hasBegun = true;
        await report.WriteAsync(rules, cancellationToken);
    }
}
