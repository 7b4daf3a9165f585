using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace EhchRules.Json;

/// <summary>A timeline on the wire, <c>ehch-timeline/1</c>. Tracks and breaches are made one after another while they are written.</summary>
internal sealed record TimelineDocument(
    string Format,
    string RuleSet,
    string RuleSetHash,
    string Calendar,
    string Network,
    DateOnly From,
    DateOnly Through,
    DateOnly? KnownOn,
    string RecordHash,
    IEnumerable<TrackDocument> Tracks,
    IEnumerable<BreachDocument> EarliestBreaches);

/// <summary>The course of one requirement for one subject and occasion.</summary>
internal sealed record TrackDocument(string Requirement, SubjectDocument Subject, ImmutableArray<SpanDocument> Spans);

/// <summary>A longest run of days with one outcome.</summary>
internal sealed record SpanDocument(
    DateOnly From,
    DateOnly Through,
    Outcome Outcome,
    Force Force,
    SentenceDocument Reason,
    DateOnly? DueOn,
    BoundaryDocument? Start,
    BoundaryDocument? End,
    ImmutableArray<LaterDocument> Later);

/// <summary>The code of a reason, and its sentence.</summary>
internal sealed record SentenceDocument(string Code, string Text)
{
    internal static SentenceDocument Of(Finding finding) => new(finding.Reason.Code, finding.Reason.Text);
}

/// <summary>Why a span begins or ends.</summary>
internal sealed record BoundaryDocument(DateOnly On, ImmutableArray<BoundaryCause> Causes, string Text);

/// <summary>What changes within a span while the outcome stays.</summary>
internal sealed record LaterDocument(DateOnly? From, Force Force, SentenceDocument Reason, DateOnly? DueOn);

/// <summary>The earliest day not met of a requirement and subject; the property <c>answer</c> says which of the three it is.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "answer")]
[JsonDerivedType(typeof(BreachOnDayDocument), "OnDay")]
[JsonDerivedType(typeof(NoBreachDocument), "Never")]
[JsonDerivedType(typeof(BreachNotToBeToldDocument), "NotToBeTold")]
internal abstract record BreachDocument
{
    private protected BreachDocument(string requirement, SubjectDocument subject)
    {
        Requirement = requirement;
        Subject = subject;
    }

    [JsonPropertyOrder(-2)]
    public string Requirement { get; init; }

    [JsonPropertyOrder(-1)]
    public SubjectDocument Subject { get; init; }
}

/// <summary>It is not met from a day on.</summary>
internal sealed record BreachOnDayDocument(string Requirement, SubjectDocument Subject, DateOnly Day, Force Force, SentenceDocument Reason, DateOnly? DueOn)
    : BreachDocument(Requirement, Subject);

/// <summary>There is no day on which it is not met, through a day or ever.</summary>
internal sealed record NoBreachDocument(string Requirement, SubjectDocument Subject, DateOnly? Through) : BreachDocument(Requirement, Subject);

/// <summary>Something open comes before any certain day.</summary>
internal sealed record BreachNotToBeToldDocument(
    string Requirement,
    SubjectDocument Subject,
    DateOnly From,
    DateOnly? AtTheLatest,
    Outcome Outcome,
    Force Force,
    SentenceDocument Reason,
    DateOnly? DueOn,
    ImmutableArray<string> Missing)
    : BreachDocument(Requirement, Subject);

/// <summary>The shapes that the source generator describes, so that nothing is serialised by reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(TimelineDocument))]
internal sealed partial class TimelineJsonContext : JsonSerializerContext;
