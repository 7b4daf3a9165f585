using EhchRules.Catalogue;
using EhchRules.Cli.Console;
using EhchRules.Comparison;

namespace EhchRules.Cli.Diff;

/// <summary>Writes for a contract lead: what changes in the rules, then whose outcome changes and why; of many networks, how many.</summary>
internal sealed class TextDiffReport(Stream output, TextOptions style, IReadOnlySet<Topic>? topics)
{
    /// <summary>Writes it.</summary>
    /// <param name="rules">What becomes of the rules.</param>
    /// <param name="networks">What becomes of each network's outcomes; null where the rules alone are compared.</param>
    /// <param name="areMany">Whether the input holds several networks.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    internal async Task WriteAsync(RuleComparison rules, IAsyncEnumerable<RecordChanges>? networks, bool areMany, CancellationToken cancellationToken)
    {
        await WriteAsync(page => new RuleChangePages(page, topics).Write(rules), cancellationToken);
        if (networks is null) return;
        OutcomeTotals totals = new();
        await foreach (RecordChanges changes in networks.WithCancellation(cancellationToken))
        {
            OutcomeChange[] chosen = [.. changes.Changes.Where(change => topics?.Contains(change.Requirement.Topic) is not false)];
            totals.Add(chosen);
            if (!areMany) await WriteAsync(page => new OutcomeChangePages(page, changes, chosen).Write(), cancellationToken);
        }

        if (areMany) await WriteAsync(page => new OutcomeTotalsPage(page, rules.From.On == rules.To.On).Write(totals), cancellationToken);
    }

    private async Task WriteAsync(Action<TextPage> write, CancellationToken cancellationToken)
    {
        using (StreamWriter text = TextOutput.Over(output)) write(new(text, style));
        await output.FlushAsync(cancellationToken);
    }
}
