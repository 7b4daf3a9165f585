using System.Collections.Immutable;
using System.Text.Json.Serialization;
using EhchRules.Catalogue;

namespace EhchRules.Json;

/// <summary>A requirement, as an assessment describes it on its day.</summary>
internal sealed record RequirementDocument(
    string Title,
    Topic Topic,
    ImmutableArray<CitationDocument> Citations,
    ImmutableArray<string> Assumptions);

/// <summary>A citation: the clause is null unless confirmed.</summary>
internal sealed record CitationDocument(string Document, string? Clause, CitationStatus Status, string Source)
{
    internal static CitationDocument Of(Citation citation) => new(citation.Document.Id, citation.Clause, citation.Status, citation.Source);
}

/// <summary>One finding.</summary>
internal sealed record FindingDocument(
    string Requirement,
    SubjectDocument Subject,
    Bearer Bearer,
    Force Force,
    Outcome Outcome,
    ReasonDocument Reason,
    DateOnly? DueOn,
    DateOnly? HoldsFrom,
    DateOnly? HoldsThrough,
    ImmutableArray<string> Missing,
    ImmutableArray<EvidenceDocument> Evidence);

/// <summary>Whom a finding is about; the occasion only where the duty has them.</summary>
internal sealed record SubjectDocument(
    SubjectKind Kind,
    string Id,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Occasion);

/// <summary>Why a finding is as it is.</summary>
internal sealed record ReasonDocument(string Code, string Text, ImmutableArray<string> Conditions);

/// <summary>A fact that a finding turned on.</summary>
internal sealed record EvidenceDocument(string Path, string Value);

/// <summary>Something odd about the record.</summary>
internal sealed record WarningDocument(string Path, string Text);

/// <summary>The counts of one topic, by outcome.</summary>
internal sealed record SummaryDocument(
    Topic Topic,
    [property: JsonPropertyName("Met")] int Met,
    [property: JsonPropertyName("MetLate")] int MetLate,
    [property: JsonPropertyName("NotMet")] int NotMet,
    [property: JsonPropertyName("NotYetDue")] int NotYetDue,
    [property: JsonPropertyName("NotApplicable")] int NotApplicable,
    [property: JsonPropertyName("Undetermined")] int Undetermined,
    [property: JsonPropertyName("NeedsJudgement")] int NeedsJudgement);

/// <summary>The shapes that the source generator writes code for, so that nothing is serialised by reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(RequirementDocument))]
[JsonSerializable(typeof(FindingDocument))]
[JsonSerializable(typeof(WarningDocument))]
[JsonSerializable(typeof(SummaryDocument))]
internal sealed partial class AssessmentJsonContext : JsonSerializerContext;
