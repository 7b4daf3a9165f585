using EhchRules.Adequacy.Mutants;
using EhchRules.Adequacy.Trials;

namespace EhchRules.Adequacy.Report;

/// <summary>Trials as lines of tab-separated values: outcome, level, requirement, vector, key, and what the vector was answered.</summary>
internal static class TrialLog
{
    private const int Outcome = 0;
    private const int Vector = 3;
    private const int Key = 4;
    private const int Answer = 5;

    internal static async Task WriteAsync(string file, IEnumerable<Trial> trials)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllLinesAsync(file, trials.Select(Line));
    }

    internal static async Task WriteAsync(TextWriter to, IEnumerable<Trial> trials)
    {
        foreach (Trial trial in trials) await to.WriteLineAsync(Line(trial));
    }

    /// <summary>Gets the keys of those that were found out.</summary>
    internal static async Task<IEnumerable<string>> FoundAsync(string file) => (await File.ReadAllLinesAsync(file))
        .Select(static line => line.Split('\t'))
        .Where(static cells => cells[Outcome] is not (nameof(TrialOutcome.Survived) or nameof(TrialOutcome.NotReached)))
        .Select(static cells => cells[Key]);

    /// <summary>Reads what became of mutants.</summary>
    /// <exception cref="InvalidOperationException">A mutant has no line: the sources are others than those of the run.</exception>
    internal static async Task<List<Trial>> ReadAsync(string file, IEnumerable<Mutant> mutants, SuiteLines suite)
    {
        Dictionary<string, string[]> lines = (await File.ReadAllLinesAsync(file)).Select(static line => line.Split('\t')).ToDictionary(static cells => cells[Key], StringComparer.Ordinal);
        Dictionary<string, SuiteVector> vectors = suite.Vectors.ToDictionary(static vector => vector.Id, StringComparer.Ordinal);
        return [.. mutants.Select(mutant => lines.TryGetValue(mutant.Key, out string[]? cells)
            ? new Trial(mutant, Enum.Parse<TrialOutcome>(cells[Outcome]), vectors.GetValueOrDefault(cells[Vector]), cells[Answer])
            : throw new InvalidOperationException($"the last run did not try it; run without --again first: {mutant.Key}"))];
    }

    /// <summary>Writes trials over those of the same mutants, and behind the others.</summary>
    internal static async Task ReplaceAsync(string file, IEnumerable<Trial> trials)
    {
        Dictionary<string, string> lines = trials.ToDictionary(static trial => trial.Mutant.Key, Line, StringComparer.Ordinal);
        string[] before = await File.ReadAllLinesAsync(file);
        List<string> after = [];
        foreach (string line in before) after.Add(lines.Remove(line.Split('\t')[Key], out string? again) ? again : line);
        await File.WriteAllLinesAsync(file, after.Concat(lines.Values));
    }

    private static string Line(Trial trial) => string.Join(
        '\t', trial.Outcome, trial.Mutant.Place.Level, trial.Mutant.Place.Requirement, trial.Vector?.Id, trial.Mutant.Key, trial.Answer?.ReplaceLineEndings(" ").Replace('\t', ' '));
}
