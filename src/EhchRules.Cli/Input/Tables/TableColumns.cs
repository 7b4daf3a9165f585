namespace EhchRules.Cli.Input.Tables;

/// <summary>The columns of a kind of file.</summary>
/// <param name="Kind">What its rows are, in the plural, such as <c>observations</c>.</param>
/// <param name="Required">The columns that a file must have, in the order in which they are told.</param>
/// <param name="PassedOver">Columns that it may have besides, and that are not read.</param>
/// <param name="Done">What becomes of its rows, in one word, such as <c>scored</c>.</param>
internal sealed record TableColumns(string Kind, IReadOnlyList<string> Required, IReadOnlyList<string> PassedOver, string Done)
{
    /// <summary>Gets the header that is expected.</summary>
    internal string Header => string.Join(',', Required);

    /// <summary>Says whether a file may have a column.</summary>
    internal bool Knows(string name) => Required.Contains(name, StringComparer.Ordinal) || PassedOver.Contains(name, StringComparer.Ordinal);
}
