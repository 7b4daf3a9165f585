namespace EhchRules.Tables;

/// <summary>A column of a table of answers, with what its cells are taken from.</summary>
/// <param name="Name">Its name, in snake_case.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Value">Takes the value of a cell; null where it is empty.</param>
/// <param name="IsRequired">Whether every row has a value in it.</param>
internal sealed record AnswerColumn<TRow>(string Name, ColumnKind Kind, Func<TRow, object?> Value, bool IsRequired = true)
{
    /// <summary>Gets what stands between the items of a list where it is one text.</summary>
    internal string Separator { get; init; } = ";";
}

/// <summary>Columns of answers in the forms in which they are given out.</summary>
internal static class AnswerColumn
{
    /// <summary>What stands between sentences, which have commas and semicolons of their own.</summary>
    internal const string BetweenSentences = " | ";

    /// <summary>Gets the columns without what fills them.</summary>
    internal static IReadOnlyList<TableColumn> NamesOf<TRow>(IReadOnlyList<AnswerColumn<TRow>> columns) =>
        Array.AsReadOnly([.. columns.Select(static column => new TableColumn(column.Name, column.Kind, column.IsRequired))]);

    /// <summary>Gets the columns with each list as one text, as CSV has it.</summary>
    internal static AnswerColumn<TRow>[] WithJoinedLists<TRow>(AnswerColumn<TRow>[] columns) =>
    [
        .. columns.Select(static column => column.Kind is not ColumnKind.Names ? column
            : column with { Kind = ColumnKind.Text, Value = row => string.Join(column.Separator, (string[])column.Value(row)!) }),
    ];
}
