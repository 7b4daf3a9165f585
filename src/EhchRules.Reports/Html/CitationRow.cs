using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>Where something is said, and how sure that is.</summary>
internal sealed class CitationRow(Citation citation)
{
    public string Text { get; } = citation.Clause is { } clause ? $"{citation.Document.Title}, {clause}" : citation.Document.Title;

    public string Source { get; } = citation.Source;

    public string Status { get; } = InWords(citation.Status);

    internal static string InWords(CitationStatus status) => status switch
    {
        CitationStatus.Confirmed => "confirmed: the official text was read",
        CitationStatus.Secondary => "secondary: a named summary says so",
        _ => "unconfirmed: to be checked before anyone relies on it",
    };
}
