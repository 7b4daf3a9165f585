namespace EhchRules.Cli.Score.Rows;

/// <summary>One resident's observations and scores, in the order of time.</summary>
internal sealed record ResidentSeries
{
    private ResidentSeries(string resident, IReadOnlyList<ScoredSet> scores)
    {
        Resident = resident;
        Scores = scores;
    }

    /// <summary>Gets the resident's id, as the file has it.</summary>
    internal string Resident { get; }

    /// <summary>Gets the scores, earliest first; those of one time in the order of the file.</summary>
    internal IReadOnlyList<ScoredSet> Scores { get; }

    /// <summary>Takes a resident's rows out of others.</summary>
    /// <param name="resident">The resident's id.</param>
    /// <param name="rows">Rows of any residents, in any order.</param>
    internal static ResidentSeries Of(string resident, IEnumerable<ScoredRow> rows) => new(
        resident,
        [.. rows.Where(row => row.Row.Resident == resident).OrderBy(static row => row.Row.At.Order).Select(static row => new ScoredSet(row.Row.At, row.Row.Set, row.Score))]);
}
