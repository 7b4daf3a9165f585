namespace EhchRules.Tables;

/// <summary>What the end of a file says of rows that were written together.</summary>
/// <param name="Rows">How many there are.</param>
/// <param name="Chunks">Their cells, column by column.</param>
internal sealed record ParquetGroup(int Rows, IReadOnlyList<ColumnChunk> Chunks);
