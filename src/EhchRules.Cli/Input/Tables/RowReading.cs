namespace EhchRules.Cli.Input.Tables;

/// <summary>What came of reading one row: the row, or every fault that stopped it from being one.</summary>
/// <param name="Row">The row; null exactly where there are faults.</param>
/// <param name="Faults">The faults, in the order of the columns; empty where there is a row.</param>
internal readonly record struct RowReading<TRow>(TRow? Row, IReadOnlyList<TableFault> Faults)
    where TRow : struct;
