using System.Collections.Immutable;
using System.Text.Json.Serialization;
using EhchRules.Catalogue;
using EhchRules.Measures;

namespace EhchRules.Json;

/// <summary>The measures of a network on the wire, <c>ehch-measures/1</c>.</summary>
internal sealed record MeasuresDocument(
    string Format,
    string RuleSet,
    string Calendar,
    string Network,
    DateOnly On,
    DateOnly? KnownOn,
    string RecordHash,
    int Homes,
    int Residents,
    IReadOnlyDictionary<string, int> HomesLeftOut,
    IReadOnlyDictionary<string, MeasureDocument> Measures,
    IEnumerable<MeasurementDocument> Measurements);

/// <summary>A measure, as a document of measures describes it.</summary>
internal sealed record MeasureDocument(
    string Title,
    MeasureGroup Group,
    MeasureKind Kind,
    MeasurePeriod Period,
    string Numerator,
    string Denominator,
    string Remarks,
    ImmutableArray<ComparatorDocument> Comparators);

/// <summary>A published figure.</summary>
internal sealed record ComparatorDocument(string Figure, string Source, CitationStatus Status, bool? HasDenominator);

/// <summary>Something left out, and why.</summary>
internal sealed record ExclusionDocument(string Code, string Words, int Count);

/// <summary>A kind of fact that is absent.</summary>
internal sealed record AbsentDocument(string Kind, string Words, int Count);

/// <summary>Whom a figure is of.</summary>
internal sealed record MeasuredDocument(MeasuredKind Kind, string Id);

/// <summary>The events of a period.</summary>
internal sealed record EventPeriodDocument(DateOnly From, DateOnly To, long Events, long? BedDays, decimal? PerThousandBedDays)
{
    internal static EventPeriodDocument? Of(EventPeriod? period) => period is not { } known ? null : new(
        known.From, known.To, known.Events, known.BedDays, known.PerThousandBedDays is { } rate ? MeasuresWriter.Shortened(Measurement.Rounded(rate)) : null);
}

/// <summary>One figure.</summary>
internal sealed record MeasurementDocument(
    string Measure,
    MeasuredDocument Subject,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Detail,
    MeasureState State,
    decimal? Numerator,
    decimal? Denominator,
    decimal? Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Category,
    DateOnly? From,
    DateOnly? To,
    ImmutableArray<ExclusionDocument> Exclusions,
    int Untold,
    ImmutableArray<AbsentDocument> Absent,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] WhyNotTold? Why,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ListDocument? List,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] EventPeriodDocument? Before,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] EventPeriodDocument? After,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? ValueWithOneMore);

/// <summary>The names behind a measure of a list.</summary>
internal sealed record ListDocument(ImmutableArray<string> Present, ImmutableArray<string> Lacking, ImmutableArray<string> Untold);

/// <summary>The shapes that the source generator writes code for, so that nothing is serialised by reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(MeasuresDocument))]
internal sealed partial class MeasuresJsonContext : JsonSerializerContext;
