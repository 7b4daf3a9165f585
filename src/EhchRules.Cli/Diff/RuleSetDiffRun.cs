using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Cli.Options;
using EhchRules.Comparison;
using EhchRules.Json;

namespace EhchRules.Cli.Diff;

/// <summary>One run of <c>ehch diff --rule-set</c>: compares two versions of the rule set by their catalogues.</summary>
internal sealed class RuleSetDiffRun
{
    internal required Terminal Terminal { get; init; }

    internal required string From { get; init; }

    /// <summary>Gets the file of the second version; null means this tool's own.</summary>
    internal string? To { get; init; }

    internal DocumentFormat Format { get; init; }

    internal string? Output { get; init; }

    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        RecordFile.Check(To is null ? [From] : [From, To], Output, Terminal);
        CatalogueSnapshot? from = await ReadAsync(From, cancellationToken);
        CatalogueSnapshot? to = To is null ? CatalogueJson.Current : await ReadAsync(To, cancellationToken);
        if (from is null || to is null) return ExitCode.Faults;
        RuleSetComparison comparison = RuleSetComparison.Between(from, to);
        await using ReportOutput output = ReportOutput.Open(Output, Terminal);
        if (Format is DocumentFormat.Json)
        {
            await EhchJson.WriteDiffAsync(output.Stream, comparison, indented: true, cancellationToken);
        }
        else
        {
            await TextOutput.WriteAsync(
                output.Stream, text => EhchRuleSet.Current.Report(comparison).WriteText(text, TextStyle.For(Terminal, isFile: output.IsFile)), cancellationToken);
        }

        await output.KeepAsync(cancellationToken);
        return ExitCode.Done;
    }

    private Task<CatalogueSnapshot?> ReadAsync(string name, CancellationToken cancellationToken) => RuleSetFile.ReadAsync(name, Terminal, cancellationToken);
}
