namespace EhchRules.Tables;

/// <summary>A row of <c>complete</c>.</summary>
/// <param name="Table">The table of whose rows it says that they are all there are.</param>
/// <param name="Key">The owner; null for all.</param>
/// <param name="Entry">The owning entry; null for all.</param>
/// <param name="Days">The days for which it says so.</param>
/// <param name="Row">Its place in its table.</param>
/// <param name="Line">Its line in a text file; 0 where there are none.</param>
internal sealed record CompleteRow(RecordTableNode Table, string? Key, string? Entry, DaySpan Days, long Row, long Line)
{
    internal TableFault Fault(string? column, string text) => new() { Table = RecordTables.Complete.Name, Row = Row, Line = Line > 0 ? Line : null, Column = column, Text = text };
}
