namespace EhchRules.Tables;

/// <summary>A row of <c>complete</c>.</summary>
/// <param name="Table">The table of whose rows it says that they are all there are.</param>
/// <param name="Row">Which row it is.</param>
/// <param name="Days">The days for which it says so.</param>
internal readonly record struct CompleteRow(RecordTableNode Table, int Row, DaySpan Days);
