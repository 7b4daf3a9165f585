namespace EhchRules.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name, in snake_case.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="IsRequired">Whether every row has a value in it. In the others, an empty cell means that it is not known.</param>
public sealed record TableColumn(string Name, ColumnKind Kind, bool IsRequired = false);
