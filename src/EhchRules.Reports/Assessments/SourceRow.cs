using EhchRules.Catalogue;
using EhchRules.Cli.Console;

namespace EhchRules.Reports;

/// <summary>A requirement as it stands on the day, with its sources.</summary>
internal sealed class SourceRow
{
    internal SourceRow(Requirement requirement, Assessment assessment)
    {
        Term term = assessment.TermOf(requirement);
        Id = requirement.Id;
        Title = requirement.Title;
        Says = requirement.Says;
        Topic = requirement.Topic;
        Force = Words.Of(term.Force);
        Bearer = string.Join(", ", requirement.Bearers.Select(Words.Of));
        Text = term.Instrument.Title;
        Citations = [.. term.Citations.Select(static citation => new CitationRow(citation))];
        Assumptions = assessment.AssumptionsOf(requirement);
        Assumed = string.Join(", ", Assumptions.Select(static assumption => assumption.Id));
    }

    public string Id { get; }

    public string Title { get; }

    public string Says { get; }

    internal Topic Topic { get; }

    public string Force { get; }

    public string Bearer { get; }

    /// <summary>Gets the title of the text that asks for it.</summary>
    public string Text { get; }

    public IReadOnlyList<CitationRow> Citations { get; }

    internal IReadOnlyList<Assumption> Assumptions { get; }

    public string Assumed { get; }
}

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

/// <summary>Something that the sources leave open, how it is read, and which requirements rest on it.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">What is assumed.</param>
/// <param name="Requirements">The requirements.</param>
internal sealed record AssumedRow(string Id, string Text, string Requirements)
{
    internal static IReadOnlyList<AssumedRow> Of(IEnumerable<SourceRow> sources) =>
    [
        .. sources
            .SelectMany(static source => source.Assumptions.Select(assumption => (source.Id, assumption)))
            .GroupBy(static pair => pair.assumption)
            .OrderBy(static group => group.Key.Id.Length)
            .ThenBy(static group => group.Key.Id, StringComparer.Ordinal)
            .Select(static group => new AssumedRow(group.Key.Id, group.Key.Text, string.Join(", ", group.Select(static pair => pair.Id)))),
    ];
}
