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

/// <summary>The documents that were read, by the names under which docs/sources.md lists them.</summary>
internal static class Sources
{
    internal const string SouthWestLeads = "South West care home clinical leads, meeting of 24 June 2021";
    internal const string PulseArticle = "Pulse PCN, article of 8 October 2020";
    internal const string TransitionLetter = "NHS England's transition letter, mid-2020, undated";
    internal const string BromleyReport = "London Borough of Bromley, committee report of 28 June 2022";
    internal const string LmcTable = "LMC table of the COVID-19 model and the DES 2020/21, undated";
    internal const string NhsEnglandPage2023 = "NHS England, Enhanced Health in Care Homes page, 2023/24";
    internal const string NhsConfederation = "NHS Confederation";
    internal const string Hempsons = "Hempsons";
    internal const string DoncasterLmc = "Doncaster LMC";
    internal const string Framework3 = "NHS England, EHCH framework, version 3";
    internal const string LmcLivingGuide = "covid19.lmc.org.uk, Living Guide, Supporting care homes";
    internal const string Recalled = "recalled; no source that was read says it";
    internal const string CoreRepeated = "inferred; framework version 3 and NHS England's page of 2023/24 repeat the core duties";
    internal const string Continues = "inferred; the duty of 2020/21 is taken to continue";
}
