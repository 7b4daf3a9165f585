namespace EhchRules.Tables;

/// <summary>Something about the tables that is odd and does not stop a record from being made: it is told once for all rows or owners of a network that have it.</summary>
/// <param name="Table">The table's name.</param>
/// <param name="Column">The column's name; null where it is of the whole table.</param>
/// <param name="Text">What is odd.</param>
/// <param name="First">The first that has it; null where all are alike.</param>
/// <param name="Count">How many have it.</param>
public sealed record TableWarning(string Table, string? Column, string Text, string? First, int Count)
{
    /// <summary>Writes the warning on one line.</summary>
    public override string ToString() => $"{Table}: {(Column is null ? string.Empty : $"{Column}: ")}{Text}{(First is null ? string.Empty : $" ({First})")}";
}
