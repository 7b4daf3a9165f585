namespace EhchRules.Cli.Input.Sheets;

/// <summary>A column of one sheet.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where it stands in each row, from 0.</param>
internal readonly record struct SheetColumn(string Name, int Place);
