using System.Text;

namespace EhchRules.Conformance.Tests.Runs;

/// <summary>What came of a run: its summary, and the lines of its results.</summary>
internal sealed record Run(ConformanceSummary Summary, IReadOnlyList<ResultLine> Results, string Text)
{
#pragma warning disable RS0030 // Programs from outside keep to no other clock.
    internal static TimeProvider RealClock => TimeProvider.System;
#pragma warning restore RS0030

    /// <summary>Gets options that wait for a sound product as long as a busy machine needs.</summary>
    internal static ConformanceRunOptions Patient => new() { Clock = RealClock, Timeout = TimeSpan.FromMinutes(2), StartTimeout = TimeSpan.FromMinutes(2), Limit = TimeSpan.FromMinutes(5) };

    /// <summary>Gets options that soon wait no longer, once the product has started.</summary>
    internal static ConformanceRunOptions Hasty => Patient with { Timeout = TimeSpan.FromSeconds(3), Grace = TimeSpan.FromSeconds(1) };

    internal IEnumerable<string> Ids => Results.Select(static line => line.Id);

    /// <summary>Gets what became of each vector, as <c>Passed</c> or <c>Unknown Crashed</c>, each once.</summary>
    internal string[] Outcomes => [.. Results.Select(static line => line.Cause is { } cause ? $"{line.Outcome} {cause}" : $"{line.Outcome}").Distinct()];

    /// <summary>Runs a suite against a product, and disposes of the product.</summary>
    internal static async Task<Run> OfAsync(ConformanceProduct product, ConformanceRunOptions options, ConformanceSuite? suite = null)
    {
        using MemoryStream results = new();
        ConformanceSummary summary;
        await using (product) summary = await ConformanceRun.RunAsync(suite ?? ConformanceSuite.Current, product, results, options, TestContext.Current.CancellationToken);
        Assert.Equal(results.Length, results.Position);
        results.Position = 0;
        ResultReading[] readings = await ConformanceResults.ReadAsync(results, "results").ToArrayAsync(TestContext.Current.CancellationToken);
        Assert.Empty(readings.SelectMany(static reading => reading.Faults));
        ResultLine[] lines = [.. readings.Select(static reading => reading.Result!)];
        Assert.Equal(lines.Length, summary.Counts.Total);
        Assert.All(Enum.GetValues<VectorOutcome>(), outcome => Assert.Equal(lines.Count(line => line.Outcome == outcome), summary.Counts[outcome]));
        Assert.Equal(lines.Count(static line => line.Cause is not null), summary.Causes.Sum(static cause => cause.Count));
        return new(summary, lines, Encoding.UTF8.GetString(results.ToArray()));
    }
}
