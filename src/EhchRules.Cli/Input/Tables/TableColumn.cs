namespace EhchRules.Cli.Input.Tables;

/// <summary>A column of one file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where it stands in each row, from 0.</param>
internal readonly record struct TableColumn(string Name, int Place);
