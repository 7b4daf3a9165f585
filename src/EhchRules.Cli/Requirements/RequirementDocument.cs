using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using EhchRules.Assessments;
using EhchRules.Catalogue;

namespace EhchRules.Cli.Requirements;

/// <summary>The catalogue on the wire, <c>ehch-catalogue/1</c>.</summary>
internal sealed record CatalogueDocument(
    string Format,
    string RuleSet,
    string RuleSetHash,
    DateOnly On,
    IReadOnlyList<RequirementDocument> Requirements,
    IReadOnlyList<ListedDocument> Listed)
{
    internal static CatalogueDocument Of(DateOnly on, IEnumerable<Requirement> requirements, IEnumerable<ListedEntry> listed) => new(
        "ehch-catalogue/1",
        RuleSetVersion.Current,
        RuleSetVersion.Hash,
        on,
        [.. requirements.Select(static requirement => RequirementDocument.Of(requirement))],
        [.. listed.Select(ListedDocument.Of)]);
}

/// <summary>A judged requirement with every term it has ever had.</summary>
internal sealed record RequirementDocument(
    string Id,
    string Title,
    string Says,
    Topic Topic,
    SubjectKind Subject,
    IReadOnlyList<Bearer> Bearers,
    Modality Modality,
    IReadOnlyList<TermDocument> Terms,
    LifeEnd End,
    string? ReplacedBy,
    IReadOnlyList<AssumptionDocument> Assumptions,
    IReadOnlyList<ReasonDocument>? Reasons)
{
    internal static RequirementDocument Of(Requirement requirement, bool withReasons = false) => new(
        requirement.Id,
        requirement.Title,
        requirement.Says,
        requirement.Topic,
        requirement.Subject,
        requirement.Bearers,
        requirement.Modality,
        [.. requirement.Terms.Select(TermDocument.Of)],
        requirement.EndsWith,
        requirement.ReplacedBy,
        [.. requirement.Assumptions.Select(static assumption => new AssumptionDocument(assumption.Id, assumption.Text))],
        withReasons ? [.. EhchRuleSet.Current.ReasonsOf(requirement).Select(static reason => new ReasonDocument(reason.Code, reason.Outcome, reason.Template))] : null);
}

/// <summary>A dated piece of a requirement.</summary>
internal sealed record TermDocument(
    DateOnly? From,
    DateOnly? To,
    string Instrument,
    Force Force,
    TermEffect Effect,
    DateOnly? DueBy,
    CitationStatus? DueByStatus,
    int? WorkingDays,
    int? MonthsCounted,
    int? WeeksLookedBack,
    IReadOnlyList<string> AcceptedCodes,
    IReadOnlyList<string> UnsettledCodes,
    IReadOnlyList<CitationDocument> Citations)
{
    internal static TermDocument Of(Term term) => new(
        term.Period.From,
        term.Period.To,
        term.Instrument.Id,
        term.Force,
        term.Effect,
        term.DueBy,
        term.DueBy is null ? null : term.DueByStatus,
        term.WorkingDays,
        term.MonthsCounted,
        term.WeeksLookedBack,
        term.AcceptedCodes,
        term.UnsettledCodes,
        [.. term.Citations.Select(CitationDocument.Of)]);
}

/// <summary>Where something is said, and how sure that is.</summary>
internal sealed record CitationDocument(string Document, string? Clause, CitationStatus Status, string Source)
{
    internal static CitationDocument Of(Citation citation) => new(citation.Document.Id, citation.Clause, citation.Status, citation.Source);
}

/// <summary>Something left open, and how it is read.</summary>
internal sealed record AssumptionDocument(string Id, string Text);

/// <summary>A reason that a requirement can give.</summary>
internal sealed record ReasonDocument(string Code, Outcome Outcome, string Template);

/// <summary>Something said that no rule judges.</summary>
internal sealed record ListedDocument(string Id, string Says, Bearer? Bearer, string WhyNotJudged, IReadOnlyList<CitationDocument> Citations, string? OtherText)
{
    internal static ListedDocument Of(ListedEntry entry) => new(
        entry.Id, entry.Says, entry.Bearer, entry.WhyNotJudged, [.. entry.Citations.Select(CitationDocument.Of)], entry.OtherText);
}

/// <summary>Writes the catalogue without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    WriteIndented = true,
    NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CatalogueDocument))]
[JsonSerializable(typeof(RequirementDocument))]
[JsonSerializable(typeof(ListedDocument))]
internal sealed partial class CatalogueJson : JsonSerializerContext
{
    /// <summary>Gets the context that leaves quotation marks and the like as people write them: nothing of it goes into a web page.</summary>
    internal static CatalogueJson Readable => field ??= new(new(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
