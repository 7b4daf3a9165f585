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
        await using StreamWriter text = TextOutput.Over(output);
        EhchRuleSet.Current.Report(rules, topics).WriteText(text, style);
        await text.FlushAsync(cancellationToken);
        if (networks is null) return;
        OutcomeChangeSummary summary = new(topics);
        await foreach (RecordChanges changes in networks.WithCancellation(cancellationToken))
        {
            summary.Add(changes);
            if (areMany) continue;
            await text.WriteLineAsync();
            EhchRuleSet.Current.Report(changes, topics).WriteText(text, style);
        }

        if (areMany)
        {
            await text.WriteLineAsync();
            summary.WriteText(text, style);
        }

        await text.FlushAsync(cancellationToken);
    }
}
