namespace EhchRules.Cli.Input.Sheets;

/// <summary>The columns of a kind of sheet.</summary>
/// <param name="Kind">What its rows are, in the plural, such as <c>observations</c>.</param>
/// <param name="Required">The columns that a sheet must have, in the order in which they are told.</param>
/// <param name="Ignored">Columns that it may have besides, and that are not read.</param>
/// <param name="Done">What becomes of its rows, in one word, such as <c>scored</c>.</param>
internal sealed record SheetColumns(string Kind, IReadOnlyList<string> Required, IReadOnlyList<string> Ignored, string Done)
{
    /// <summary>Gets the header that is expected.</summary>
    internal string Header => string.Join(',', Required);

    /// <summary>Finds a column by its name in any letter case; null where there is none.</summary>
    internal string? Find(string name) => Required.Concat(Ignored).FirstOrDefault(column => string.Equals(column, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Says whether a column is the caller's own, which is skipped: its name begins <c>x_</c> or <c>x-</c>.</summary>
    internal static bool IsCallersOwn(string name) => name is ['x' or 'X', '_' or '-', ..];
}
