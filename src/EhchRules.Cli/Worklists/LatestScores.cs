using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Cli.Score.Observations;
using EhchRules.Scoring;
using EhchRules.Worklists;

namespace EhchRules.Cli.Worklists;

/// <summary>The latest score of each resident in a file of observations, compared with the median of the earlier ones.</summary>
/// <remarks>The file's residents may be others than those of a record; it is held in memory, some bytes a row.</remarks>
internal sealed class LatestScores
{
    private const int DisagreementsNamed = 6;

    private readonly Dictionary<string, List<TimedScore>> rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> notFound = new(StringComparer.Ordinal);

    /// <summary>Gets whether any row was faulty.</summary>
    internal bool HaveFaults { get; private set; }

    /// <summary>Reads the rows up to a day, and tells the faults of the others.</summary>
    internal async Task ReadAsync(string file, DateOnly through, Terminal terminal, TextWriter error, CancellationToken cancellationToken)
    {
        await using Stream input = RecordFile.OpenOnce(file, terminal);
        Disagreements disagreements = new();
        RepeatedHour repeated = new();
        await using ObservationRows observations = new(input, fault => error.WriteLine(Printable.Line($"{file}: {fault}")));
        await observations.ReadAsync(
            (in row) =>
            {
                if (row.At.Day > through) return true;
                Add(row.Resident, TimedScore.Of(row.Set, row.At.Moment));
                disagreements.Add(row);
                repeated.Add(row);
                return true;
            },
            cancellationToken);
        HaveFaults |= observations.Faulty > 0;

        foreach (string warning in disagreements.InWords(DisagreementsNamed)) await error.WriteLineAsync(Printable.Line($"warning: {file}: {warning}"));
        if (repeated.InWords() is { } twice) await error.WriteLineAsync(Printable.Line($"warning: {file}: {twice}"));
    }

    private void Add(string resident, TimedScore score)
    {
        if (!rows.TryGetValue(resident, out List<TimedScore>? ofResident)) rows[resident] = ofResident = [];
        notFound.Add(resident);
        ofResident.Add(score);
    }

    /// <summary>Compares the latest score of each resident of a record with what is usual.</summary>
    /// <param name="record">The record.</param>
    /// <param name="usualFrom">How many earlier complete sets are enough for a usual total.</param>
    internal IReadOnlyCollection<ResidentScore> Of(NetworkRecord record, int usualFrom)
    {
        List<ResidentScore> scores = [];
        foreach (Resident resident in record.Residents)
        {
            if (!rows.TryGetValue(resident.Id, out List<TimedScore>? ofResident)) continue;
            if (LatestScore.OfEstimated(ofResident, UsualEstimateMethod.Median, usualFrom) is { } latest) scores.Add(new(resident.Id, latest));
        }

        return scores;
    }

    /// <summary>Notes that residents are in some record.</summary>
    internal void Found(IEnumerable<string> residents) => notFound.ExceptWith(residents);

    /// <summary>Gets the residents with rows who were in no record, by id.</summary>
    internal IReadOnlyList<string> NotFound() => [.. notFound.Order(StringComparer.Ordinal)];
}
