using System.Collections.Immutable;
using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Comparison;
using EhchRules.Conformance;

namespace EhchRules.Cli.Requirements;

/// <summary>One run of <c>ehch requirements --format html</c>: the catalogue as a page.</summary>
internal sealed class ExplorerRun
{
    internal required Terminal Terminal { get; init; }

    /// <summary>Gets the day that is shown first.</summary>
    internal required DateOnly On { get; init; }

    /// <summary>Gets the files of other rule sets to compare with.</summary>
    internal IReadOnlyList<string> RuleSets { get; init; } = [];

    internal string? Output { get; init; }

    /// <returns>The exit code.</returns>
    internal async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        RecordFile.Check(RuleSets, Output, Terminal);
        List<CatalogueSnapshot?> others = [];
        foreach (string name in RuleSets) others.Add(await RuleSetFile.ReadAsync(name, Terminal, cancellationToken));
        if (others.Contains(null)) return ExitCode.Faults;
        RuleExplorerOptions options = new() { Others = [.. others.OfType<CatalogueSnapshot>()], Vectors = await VectorsAsync(cancellationToken) };
        await using ReportOutput output = ReportOutput.Open(Output, Terminal);
        await EhchRuleSet.Current.Explore(On, options).WriteHtmlAsync(output.Stream, cancellationToken);
        await output.KeepAsync(cancellationToken);
        return ExitCode.Done;
    }

    private static async Task<ImmutableDictionary<string, ImmutableArray<string>>> VectorsAsync(CancellationToken cancellationToken)
    {
        List<(string Requirement, string Id)> vectors = [];
        await foreach (VectorReading reading in ConformanceSuite.Current.ReadAsync(cancellationToken))
        {
            if (reading.Vector is { } vector) vectors.Add((vector.Requirement, vector.Id));
        }

        return vectors.GroupBy(static vector => vector.Requirement, StringComparer.Ordinal).ToImmutableDictionary(
            static group => group.Key, static group => group.Select(static vector => vector.Id).ToImmutableArray(), StringComparer.Ordinal);
    }
}
