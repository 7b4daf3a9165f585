using EhchRules.Catalogue;
using EhchRules.Comparison;

namespace EhchRules.Json;

/// <summary>A catalogue as it stands in a document, where texts are named by their ids.</summary>
internal sealed record CatalogueParts(
    string RuleSet, string? RuleSetHash, DateOnly? On, Facts<InstrumentParts> Instruments, Facts<RequirementParts> Requirements, Facts<ListedParts> Listed)
{
    internal static CatalogueParts Of(CatalogueSnapshot catalogue) => new(
        catalogue.RuleSet,
        catalogue.RuleSetHash,
        catalogue.On,
        catalogue.Instruments.Select(InstrumentParts.Of).ToFacts(),
        catalogue.Requirements.Select(RequirementParts.Of).ToFacts(),
        catalogue.Listed.Select(ListedParts.Of).ToFacts());
}

/// <summary>A text that asks for something.</summary>
internal sealed record InstrumentParts(
    string Id, string Title, Force Force, DateOnly? From, DateOnly? To, DateOnly Published, CitationStatus PublishedStatus, DateOnly? PublishedThrough)
{
    internal static InstrumentParts Of(Instrument instrument) => new(
        instrument.Id, instrument.Title, instrument.Force, instrument.Period.From, instrument.Period.To, instrument.Published, instrument.PublishedStatus, instrument.PublishedThrough);
}

/// <summary>A judged requirement with all its terms.</summary>
internal sealed record RequirementParts(
    string Id,
    string Title,
    string Says,
    Topic Topic,
    SubjectKind Subject,
    Facts<Bearer> Bearers,
    Modality Modality,
    Facts<TermParts> Terms,
    LifeEnd End,
    string? ReplacedBy,
    Facts<Assumption> Assumptions,
    Facts<ReasonDescription> Reasons)
{
    internal static RequirementParts Of(CatalogueEntry entry) => new(
        entry.Requirement.Id,
        entry.Requirement.Title,
        entry.Requirement.Says,
        entry.Requirement.Topic,
        entry.Requirement.Subject,
        entry.Requirement.Bearers.ToFacts(),
        entry.Requirement.Modality,
        entry.Requirement.Terms.Select(TermParts.Of).ToFacts(),
        entry.Requirement.EndsWith,
        entry.Requirement.ReplacedBy,
        entry.Requirement.Assumptions.ToFacts(),
        entry.Reasons.IsEmpty ? Facts<ReasonDescription>.Unknown : entry.Reasons.Select(static reason => new ReasonDescription(reason.Code, reason.Outcome, reason.Template)).ToFacts());
}

/// <summary>A dated piece of a requirement.</summary>
internal sealed record TermParts(
    DateOnly From,
    DateOnly? To,
    string Instrument,
    Force Force,
    TermEffect Effect,
    DateOnly? DueBy,
    CitationStatus? DueByStatus,
    int? WorkingDays,
    int? MonthsCounted,
    int? WeeksLookedBack,
    Facts<string> AcceptedCodes,
    Facts<string> UnsettledCodes,
    SpecificationSection? VariedLocallyBy,
    Facts<Assumption> Assumptions,
    Facts<CitationParts> Citations)
{
    internal static TermParts Of(Term term) => new(
        term.Period.From!.Value,
        term.Period.To,
        term.Instrument.Id,
        term.Force,
        term.Effect,
        term.DueBy,
        term.DueBy is null ? null : term.DueByStatus,
        term.WorkingDays,
        term.MonthsCounted,
        term.WeeksLookedBack,
        term.AcceptedCodes.ToFacts(),
        term.UnsettledCodes.ToFacts(),
        term.VariedLocallyBy,
        term.Assumptions.IsEmpty ? Facts<Assumption>.Unknown : term.Assumptions.ToFacts(),
        term.Citations.Select(CitationParts.Of).ToFacts());
}

/// <summary>Where something is said, and how sure that is.</summary>
internal sealed record CitationParts(string Document, string? Clause, CitationStatus Status, string Source)
{
    internal static CitationParts Of(Citation citation) => new(citation.Document.Id, citation.Clause, citation.Status, citation.Source);
}

/// <summary>Something said that no rule judges.</summary>
internal sealed record ListedParts(string Id, string Says, Bearer? Bearer, string WhyNotJudged, Facts<CitationParts> Citations, string? OtherText)
{
    internal static ListedParts Of(ListedEntry entry) => new(
        entry.Id, entry.Says, entry.Bearer, entry.WhyNotJudged, entry.Citations.Select(CitationParts.Of).ToFacts(), entry.OtherText);
}
