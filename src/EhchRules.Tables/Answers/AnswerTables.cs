using System.Data.Common;

namespace EhchRules.Tables;

/// <summary>Answers as rows of tables: through readers for whatever takes rows of ADO.NET, and as rows in memory for files.</summary>
public static class AnswerTables
{
    /// <summary>Gets the columns of findings, one row each: those of the CSV that <c>ehch assess</c> writes, with their types.</summary>
    public static IReadOnlyList<TableColumn> FindingColumns => FindingTable.Columns;

    /// <summary>Reads the findings of assessments as rows, one assessment after another, in memory for one.</summary>
    /// <param name="assessments">The assessments. They are gone through once, as rows are asked for.</param>
    /// <param name="shows">Says which findings are wanted; null means all.</param>
    public static DbDataReader Findings(IEnumerable<Assessment> assessments, Func<Finding, bool>? shows = null)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        return new AnswerReader<(Assessment, Finding)>(
            assessments.SelectMany(assessment => assessment.Findings.Where(finding => shows?.Invoke(finding) is not false).Select(finding => (assessment, finding))),
            FindingTable.Definition,
            FindingTable.Columns);
    }

    /// <summary>Makes the rows of an assessment's findings at once, as a <see cref="ParquetTable"/> takes them. Several threads may do so for several assessments.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="shows">Says which findings are wanted; null means all.</param>
    public static TableRows RowsOf(Assessment assessment, Func<Finding, bool>? shows = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return FindingRows.Of(assessment, shows);
    }
}
