namespace EhchRules.Conformance;

/// <summary>Where something is said that a vector rests on, and how sure that is.</summary>
/// <param name="Document">The text: the id of an instrument, or publisher and title.</param>
/// <param name="Clause">The clause; null unless the official text was read and the number is known.</param>
/// <param name="Status"><c>Confirmed</c>, <c>Secondary</c> or <c>Unconfirmed</c>.</param>
/// <param name="Read">What was read; where nothing says it, how it was arrived at.</param>
public sealed record ReportedSource(string Document, string? Clause, string Status, string Read)
{
    /// <summary>Writes it on one line: document, clause if confirmed, status, and what was read.</summary>
    public override string ToString() => Clause is null ? $"{Document} ({Status}: {Read})" : $"{Document}, {Clause} ({Status}: {Read})";
}
