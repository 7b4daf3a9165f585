using EhchRules.Cli.Console;
using EhchRules.Cli.Input;
using EhchRules.Cli.Input.Tables;
using EhchRules.Cli.Score.Observations;
using EhchRules.Scoring;
using EhchRules.Worklists;

namespace EhchRules.Cli.Worklists;

/// <summary>The latest score of each resident in a file of observations, compared with the median of the earlier ones.</summary>
/// <remarks>The file's residents may be others than those of a record; it is held in memory, some bytes a row.</remarks>
internal sealed class LatestScores
{
    private readonly Dictionary<string, List<(ObservationTime At, ObservationSet Set)>> rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> notFound = new(StringComparer.Ordinal);

    /// <summary>Gets whether any row was faulty.</summary>
    internal bool HaveFaults { get; private set; }

    /// <summary>Reads the rows up to a day, and tells the faults of the others.</summary>
    internal async Task ReadAsync(string file, DateOnly through, Terminal terminal, TextWriter error, CancellationToken cancellationToken)
    {
        await using Stream input = RecordFile.OpenOnce(file, terminal);
        await foreach (RowReading<ObservationRow> reading in new ObservationRows(input).ReadAsync(cancellationToken))
        {
            foreach (TableFault fault in reading.Faults) await error.WriteLineAsync(Printable.Line($"{file}: {fault}"));
            HaveFaults |= reading.Row is null;
            if (reading.Row is not { } row || DateOnly.FromDateTime(row.At.Clock) > through) continue;
            if (!rows.TryGetValue(row.Resident, out List<(ObservationTime, ObservationSet)>? ofResident)) rows[row.Resident] = ofResident = [];
            notFound.Add(row.Resident);
            ofResident.Add((row.At, row.Set));
        }
    }

    /// <summary>Compares the latest score of each resident of a record with what is usual.</summary>
    /// <param name="record">The record.</param>
    /// <param name="usualFrom">How many earlier complete sets are enough for a usual total.</param>
    internal IReadOnlyCollection<ResidentScore> Of(NetworkRecord record, int usualFrom)
    {
        List<ResidentScore> scores = [];
        foreach (Resident resident in record.Residents)
        {
            if (!rows.TryGetValue(resident.Id, out List<(ObservationTime At, ObservationSet Set)>? ofResident)) continue;
            TimedScore[] course = [.. ofResident.OrderBy(static row => row.At.Order).Select(static row => TimedScore.Of(row.Set, row.At.Clock))];
            TimedScore latest = course[^1];
            UsualScore? usual = latest.Scale is { } scale && UsualEstimate.TryEstimate(course.AsSpan(..^1), scale, UsualEstimateMethod.Median, usualFrom, out UsualEstimate estimate)
                ? estimate.AsUsualScore(DateOnly.FromDateTime(latest.At))
                : null;
            scores.Add(new(resident.Id, latest.At, latest.Score, ChangeFromUsual.Of(latest.Score, latest.Scale, usual)));
        }

        return scores;
    }

    /// <summary>Notes that residents are in some record.</summary>
    internal void Found(IEnumerable<string> residents) => notFound.ExceptWith(residents);

    /// <summary>Gets the residents with rows who were in no record, by id.</summary>
    internal IReadOnlyList<string> NotFound() => [.. notFound.Order(StringComparer.Ordinal)];
}
