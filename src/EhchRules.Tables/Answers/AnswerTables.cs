using System.Data.Common;
using EhchRules.Json;
using EhchRules.Measures;
using EhchRules.Scoring;

namespace EhchRules.Tables;

/// <summary>
/// Answers as rows of tables: through readers, for whatever takes rows of ADO.NET into a database, and as rows in memory, for files. Columns of readers are
/// those of the tables here, in their order.
/// </summary>
/// <remarks>
/// A reader takes one answer after another from what it is given, and holds no more than that one. Where lists are joined, a list is one text with semicolons
/// in it, as CSV has it, for databases that know no lists, such as SQL Server; else it is an array.
/// </remarks>
public static class AnswerTables
{
    /// <summary>Gets the columns of findings, a row each: those of the CSV that <c>ehch assess</c> writes.</summary>
    public static IReadOnlyList<TableColumn> FindingColumns => FindingTable.Columns;

    /// <summary>Gets the columns of timelines: a row for each longest run of days with one outcome.</summary>
    public static IReadOnlyList<TableColumn> TimelineColumns => TimelineTable.Columns;

    /// <summary>Gets the columns of measures, a row a figure: those of the CSV that <c>ehch measures</c> writes.</summary>
    public static IReadOnlyList<TableColumn> MeasureColumns => MeasureTable.Columns;

    /// <summary>Gets the columns of scores, a row a set of observations: those of the CSV that <c>ehch score</c> writes, and the time as one.</summary>
    /// <param name="policy">The policy whose responses have columns too; null where none has.</param>
    public static IReadOnlyList<TableColumn> ScoreColumns(ResponsePolicy? policy = null) => AnswerColumn.NamesOf(ScoreTable.DefinitionWith(policy));

    /// <summary>Reads the findings of assessments as rows.</summary>
    /// <param name="assessments">The assessments. They are gone through once, as rows are asked for.</param>
    /// <param name="shows">Says which findings are wanted; null means all.</param>
    /// <param name="joinsLists">Whether a list is one text.</param>
    public static DbDataReader Findings(IEnumerable<Assessment> assessments, Func<Finding, bool>? shows = null, bool joinsLists = false)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        return Read(
            assessments.SelectMany(assessment => assessment.Findings.Where(finding => shows?.Invoke(finding) is not false).Select(finding => (assessment, finding))),
            FindingTable.Definition,
            joinsLists);
    }

    /// <summary>Reads timelines as rows.</summary>
    /// <param name="timelines">The timelines. They are gone through once, as rows are asked for.</param>
    /// <param name="joinsLists">Whether a list is one text.</param>
    public static DbDataReader Timelines(IEnumerable<Timeline> timelines, bool joinsLists = false)
    {
        ArgumentNullException.ThrowIfNull(timelines);
        return Read(timelines.SelectMany(TimelineTable.RowsOf), TimelineTable.Definition, joinsLists);
    }

    /// <summary>Reads measures as rows.</summary>
    /// <param name="measures">The measures. They are gone through once, as rows are asked for.</param>
    /// <param name="joinsLists">Whether a list is one text.</param>
    public static DbDataReader Measures(IEnumerable<NetworkMeasures> measures, bool joinsLists = false)
    {
        ArgumentNullException.ThrowIfNull(measures);
        return Read(measures.SelectMany(static one => one.Measurements.Select(measurement => (one, measurement))), MeasureTable.Definition, joinsLists);
    }

    /// <summary>Reads scores as rows.</summary>
    /// <param name="scores">The scores. They are gone through once, as rows are asked for.</param>
    /// <param name="policy">The policy whose responses have columns too; null where none has.</param>
    /// <param name="joinsLists">Whether a list is one text.</param>
    public static DbDataReader Scores(IEnumerable<ScoredObservation> scores, ResponsePolicy? policy = null, bool joinsLists = false)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return Read(scores, ScoreTable.DefinitionWith(policy), joinsLists);
    }

    /// <summary>
    /// Makes the rows of an assessment's findings as a <see cref="ParquetTable"/> takes them, some ten thousands at a time as they are asked for. Several
    /// threads may do so for several assessments.
    /// </summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="shows">Says which findings are wanted; null means all.</param>
    public static IEnumerable<RowsByColumn> RowsOf(Assessment assessment, Func<Finding, bool>? shows = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return FindingRows.Of(assessment, shows);
    }

    private static AnswerReader<TRow> Read<TRow>(IEnumerable<TRow> rows, AnswerColumn<TRow>[] definition, bool joinsLists) =>
        new(rows, joinsLists ? AnswerColumn.WithJoinedLists(definition) : definition);
}
