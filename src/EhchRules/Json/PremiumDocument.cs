using System.Collections.Immutable;
using System.Text.Json.Serialization;
using EhchRules.Catalogue;

namespace EhchRules.Json;

/// <summary>The premium of a month on the wire, <c>ehch-premium/1</c>. Money is text, so that nobody's reader makes a binary fraction of it.</summary>
internal sealed record PremiumDocument(
    string Format,
    string Network,
    string Month,
    DateOnly? KnownOn,
    string RuleSet,
    string RecordHash,
    string Total,
    string Currency,
    string ConditionalOn,
    string Caveat,
    long Beds,
    PremiumRateDocument Rate,
    ImmutableArray<PaidHomeDocument> Homes,
    ImmutableArray<UnpaidHomeDocument> NotPaid,
    ImmutableArray<AssumptionDocument> Assumptions);

/// <summary>The rate, and how sure it is.</summary>
internal sealed record PremiumRateDocument(
    string PerBed,
    int Payments,
    string From,
    string Through,
    CitationStatus Status,
    ImmutableArray<CitationDocument> Citations,
    DateOnly Published,
    CitationStatus PublishedStatus,
    ServiceReadingDocument? OtherReading);

/// <summary>The rate by the time of the service paid for.</summary>
internal sealed record ServiceReadingDocument(string PerBed, DateOnly? ServiceFrom, DateOnly? ServiceTo, CitationDocument Citation);

/// <summary>A home whose beds count; its amount is rounded by itself.</summary>
internal sealed record PaidHomeDocument(string Id, string? Name, int Beds, DateOnly BedsFrom, string Amount);

/// <summary>A home whose beds do not count.</summary>
internal sealed record UnpaidHomeDocument(string Id, string? Name, string Reason, string Text);

/// <summary>Something left open, and how it is read.</summary>
internal sealed record AssumptionDocument(string Id, string Text);

/// <summary>The shapes that the source generator writes code for.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PremiumDocument))]
internal sealed partial class PremiumJsonContext : JsonSerializerContext;
