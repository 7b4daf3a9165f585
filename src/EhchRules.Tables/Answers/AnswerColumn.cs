namespace EhchRules.Tables;

/// <summary>A column of a table of answers, with what its cells are taken from.</summary>
/// <param name="Name">Its name, in snake_case.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Value">Takes the value of a cell; null where it is empty.</param>
/// <param name="IsRequired">Whether every row has a value in it.</param>
internal sealed record AnswerColumn<TRow>(string Name, ColumnKind Kind, Func<TRow, object?> Value, bool IsRequired = true);

/// <summary>Columns of answers without what fills them.</summary>
internal static class AnswerColumn
{
    internal static IReadOnlyList<TableColumn> NamesOf<TRow>(IReadOnlyList<AnswerColumn<TRow>> columns) =>
        Array.AsReadOnly([.. columns.Select(static column => new TableColumn(column.Name, column.Kind, column.IsRequired))]);
}
