using EhchRules.Cli.Input.Sheets;
using EhchRules.Tables;

namespace EhchRules.Cli.Input.Sources;

/// <summary>Which columns of a table are asked for, of those that it has.</summary>
internal static class SoughtColumns
{
    private const string Network = "network";

    /// <summary>Leaves out the columns that are skipped, of whatever type they may be. What names a line is none of them.</summary>
    internal static string[] Of(IEnumerable<string> names) => [.. names.Where(static name => !SheetColumns.IsCallersOwn(name.Trim()) || IsLine(name))];

    /// <summary>Says whether a column says on which line its row stands.</summary>
    internal static bool IsLine(string name) => Is(name, RecordTables.LineColumn);

    /// <summary>Says whether rows can be put in order. Columns that are none of the table, or stand there twice, are told by whoever reads them, and no row is.</summary>
    internal static bool AreSound(string table, IReadOnlyCollection<string> sought) =>
        NetworkOf(sought) is not null
        && sought.All(name => IsLine(name) || RecordTables.Find(table)!.Columns.Any(column => Is(name, column.Name)))
        && sought.Select(static name => name.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count() == sought.Count;

    /// <summary>Gets the name, as it is written there, of the column by which rows are in order; null where there is none.</summary>
    internal static string? NetworkOf(IEnumerable<string> names) => names.FirstOrDefault(static name => Is(name, Network));

    private static bool Is(string name, string column) => string.Equals(name.Trim(), column, StringComparison.OrdinalIgnoreCase);
}
