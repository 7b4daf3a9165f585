namespace EhchRules.Reports;

/// <summary>A row of a strip.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Score">What it scores.</param>
internal readonly record struct CategoryRow(string Name, int Score);
