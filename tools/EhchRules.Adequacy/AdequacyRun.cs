using System.Diagnostics;
using System.Globalization;
using EhchRules.Adequacy.Mutants;
using EhchRules.Adequacy.Report;
using EhchRules.Adequacy.Schemata;
using EhchRules.Adequacy.Trials;

namespace EhchRules.Adequacy;

/// <summary>One run of the tool in a repository.</summary>
/// <param name="repository">The repository's folder.</param>
/// <param name="threads">On how many threads mutants are tried.</param>
/// <param name="output">Takes what was found.</param>
/// <param name="progress">Takes how far it is.</param>
internal sealed class AdequacyRun(string repository, int threads, TextWriter output, TextWriter progress)
{
    private const int Done = 0;
    private const int Faults = 1;

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly KeptLibraries kept = new(repository);

    private string Page => Path.Combine(repository, "docs", "adequacy.md");

    private string Results => Path.Combine(repository, "artifacts", "adequacy", "results.tsv");

    private string Reviewed => Path.Combine(repository, "tools", "EhchRules.Adequacy", "reviewed.txt");

    /// <summary>Tries every mutant, and writes the page.</summary>
    internal async Task<int> WriteAsync()
    {
        ReviewedMutants reviewed = ReviewedMutants.Parse(await File.ReadAllLinesAsync(Reviewed));
        (SuiteLines suite, List<Trial> trials) = await TryAllAsync(kept.GetOrMake(), static _ => true);
        await TrialLog.WriteAsync(Results, trials);
        return await WriteAsync(suite, trials, reviewed);
    }

    /// <summary>Writes the page from the results of the last run.</summary>
    internal async Task<int> WriteAgainAsync()
    {
        SuiteLines suite = await SuiteLines.ReadAsync(Path.Combine(repository, "conformance"));
        return await WriteAsync(suite, await TrialLog.ReadAsync(Results, kept.GetOrMake().Mutants, suite), ReviewedMutants.Parse(await File.ReadAllLinesAsync(Reviewed)));
    }

    private async Task<int> WriteAsync(SuiteLines suite, List<Trial> trials, ReviewedMutants reviewed)
    {
        AdequacyResult result = AdequacyResult.Of(suite, kept.HashOfSources(), trials, reviewed);
        await File.WriteAllTextAsync(Page, AdequacyPage.Of(result));
        string[] faults = [.. result.Faults(reviewed)];
        foreach (string fault in faults) await output.WriteLineAsync(fault);
        foreach (Mutant mutant in result.RulesNotMissed) await output.WriteLineAsync($"no vector of its level misses {mutant.Place.Requirement}");
        MutantTally total = result.Total;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{total.Rate:0.0} %: {total.Mutants} mutants, {total.Equivalent} equivalent, {total.Found} found out, {total.Survived} survived"));
        return faults.Length == 0 && total.Rate >= AdequacyResult.Goal && !result.RulesNotMissed.Any() ? Done : Faults;
    }

    /// <summary>Tries some mutants, and lists what became of them.</summary>
    internal async Task<int> TryAsync(Func<Mutant, bool> chosen)
    {
        (_, List<Trial> trials) = await TryAllAsync(kept.GetOrMake(), chosen);
        await TrialLog.WriteAsync(output, trials);
        return Done;
    }

    /// <summary>
    /// Tries those again that the last run did not find out or did not know, keeps what became of them in its results, and lists those that nobody reviewed. Where all of
    /// them are tried it writes the page too: a vector more takes no find away.
    /// </summary>
    internal async Task<int> TryAgainAsync(Func<Mutant, bool>? chosen)
    {
        ReviewedMutants reviewed = ReviewedMutants.Parse(await File.ReadAllLinesAsync(Reviewed));
        MutatedLibraries libraries = kept.GetOrMake();
        HashSet<string> found = [.. await TrialLog.FoundAsync(Results)];
        (SuiteLines suite, List<Trial> trials) = await TryAllAsync(libraries, mutant => !found.Contains(mutant.Key) && chosen?.Invoke(mutant) is not false);
        await TrialLog.ReplaceAsync(Results, trials);
        await TrialLog.WriteAsync(output, trials.Where(trial => !trial.IsFound && reviewed.Of(trial.Mutant.Key) is null));
        int foundNow = trials.Count(static trial => trial.IsFound);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{foundNow} of {trials.Count} are found out now"));
        return chosen is null ? await WriteAsync(suite, await TrialLog.ReadAsync(Results, libraries.Mutants, suite), reviewed) : Done;
    }

    /// <summary>Says whether the page is of this suite and these sources, and tries a sample.</summary>
    internal async Task<int> CheckAsync(int sample, int seed)
    {
        ReviewedMutants reviewed = ReviewedMutants.Parse(await File.ReadAllLinesAsync(Reviewed));
        string page = await File.ReadAllTextAsync(Page);
        SuiteLines suite = await SuiteLines.ReadAsync(Path.Combine(repository, "conformance"));
        bool isCurrent = page.Contains(suite.Hash, StringComparison.Ordinal) && page.Contains(kept.HashOfSources(), StringComparison.Ordinal);
        await output.WriteLineAsync(isCurrent ? "docs/adequacy.md is of this suite and these sources" : "docs/adequacy.md is of another suite or other sources");
        Random random = new(seed);
        MutatedLibraries libraries = MutatedLibraries.Make(Path.Combine(repository, "src"), all => [.. all.OrderBy(_ => random.Next()).Take(sample)]);
        (_, List<Trial> trials) = await TryAllAsync(libraries, static _ => true);
        Trial[] unexpected = [.. trials.Where(trial => trial.IsFound == reviewed.Of(trial.Mutant.Key) is not null)];
        await TrialLog.WriteAsync(output, unexpected);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{trials.Count} tried, {unexpected.Length} not as reviewed"));
        return unexpected.Length == 0 ? Done : Faults;
    }

    private async Task<(SuiteLines Suite, List<Trial> Trials)> TryAllAsync(MutatedLibraries libraries, Func<Mutant, bool> chosen)
    {
        SuiteLines suite = await SuiteLines.ReadAsync(Path.Combine(repository, "conformance"));
        Mutant[] mutants = [.. libraries.Mutants.Where(chosen)];
        Say($"{suite.Vectors.Length} vectors, {mutants.Length} of {libraries.Mutants.Count} mutants");
        int done = 0;
        List<Trial> trials = new MutantTrials(libraries, suite).Run(mutants, threads, _ =>
        {
            int tried = Interlocked.Increment(ref done);
            if (tried % 200 == 0) Say($"{tried} of {mutants.Length}");
        });
        Say($"{mutants.Length} tried");
        return (suite, trials);
    }

    private void Say(string what)
    {
        lock (progress) progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed:hh\\:mm\\:ss} ({Environment.CpuUsage.TotalTime.TotalSeconds:0} s of processors) {what}"));
    }
}
