namespace EhchRules.Catalogue;

/// <summary>Where something is said, and how sure that is.</summary>
/// <remarks>
/// A clause number is shown only where the official text was read: <see cref="Clause"/> is null for every other status, so that no
/// report can print a number that has not been confirmed. Clause numbers never carry from one year's text to another.
/// </remarks>
public sealed record Citation
{
    private readonly string? clause;

    private Citation(Instrument document, CitationStatus status, string source, string? clause)
    {
        Document = document;
        Status = status;
        Source = source;
        this.clause = clause;
    }

    /// <summary>Gets the text that says it.</summary>
    public Instrument Document { get; }

    /// <summary>Gets how sure it is that the text says it.</summary>
    public CitationStatus Status { get; }

    /// <summary>
    /// Gets what was read: one of the project's source documents, or a named summary; where neither says it, how it was arrived at.
    /// </summary>
    public string Source { get; }

    /// <summary>Gets the clause; null unless <see cref="Status"/> is <see cref="CitationStatus.Confirmed"/> and the number is known.</summary>
    public string? Clause => Status is CitationStatus.Confirmed ? clause : null;

    internal static Citation Confirmed(Instrument document, string source, string? clause = null) => new(document, CitationStatus.Confirmed, source, clause);

    internal static Citation Secondary(Instrument document, string source) => new(document, CitationStatus.Secondary, source, null);

    internal static Citation Unconfirmed(Instrument document, string source) => new(document, CitationStatus.Unconfirmed, source, null);

    /// <summary>Writes the citation on one line: document, clause if confirmed, status, source.</summary>
    public override string ToString() => Clause is { } number
        ? $"{Document.Id}, {number} ({Status}: {Source})"
        : $"{Document.Id} ({Status}: {Source})";
}
