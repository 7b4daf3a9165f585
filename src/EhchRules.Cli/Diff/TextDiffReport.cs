using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Comparison;

namespace EhchRules.Cli.Diff;

/// <summary>Writes for a contract lead: what changes in the rules, then whose outcome changes and why; of many networks, how many.</summary>
internal sealed class TextDiffReport(Stream output, TextStyle style, IReadOnlySet<Topic>? topics) : DiffReport
{
    private OutcomeTotals? ofMany;
    private bool isOneDay;

    /// <inheritdoc/>
    internal override Task WriteAsync(RuleComparison rules, CancellationToken cancellationToken)
    {
        isOneDay = rules.From.On == rules.To.On;
        return WriteAsync(page => new RuleChangePages(page, topics).Write(rules), cancellationToken);
    }

    /// <inheritdoc/>
    internal override Task WriteAsync(RecordChanges changes, bool isOneOfMany, CancellationToken cancellationToken)
    {
        OutcomeChange[] chosen = [.. changes.Changes.Where(change => topics?.Contains(change.Requirement.Topic) is not false)];
        if (isOneOfMany)
        {
            (ofMany ??= new()).Add(chosen);
            return Task.CompletedTask;
        }

        return WriteAsync(page => new OutcomeChangePages(page, changes, chosen).Write(), cancellationToken);
    }

    /// <inheritdoc/>
    internal override Task EndAsync(CancellationToken cancellationToken) =>
        ofMany is { } totals ? WriteAsync(page => new OutcomeTotalsPage(page, isOneDay).Write(totals), cancellationToken) : Task.CompletedTask;

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task WriteAsync(Action<Page> write, CancellationToken cancellationToken)
    {
        using (Page page = new(output, style)) write(page);
        await output.FlushAsync(cancellationToken);
    }
}
