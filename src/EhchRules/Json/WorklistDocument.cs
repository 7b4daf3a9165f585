using System.Collections.Immutable;
using System.Text.Json.Serialization;
using EhchRules.Catalogue;
using EhchRules.WhatIf;
using EhchRules.Worklists;

namespace EhchRules.Json;

/// <summary>A worklist on the wire, <c>ehch-worklist/1</c>.</summary>
internal sealed record WorklistDocument(
    string Format,
    string RuleSet,
    string Network,
    DateOnly On,
    DateOnly Through,
    DateOnly? KnownOn,
    string RecordHash,
    ImmutableArray<WorklistItemDocument> OfNetwork,
    ImmutableArray<HomeWorklistDocument> Homes);

/// <summary>What there is to do in a home, and whom to think of at its next round.</summary>
internal sealed record HomeWorklistDocument(
    string Id,
    string? Name,
    DateOnly? LastRound,
    DateOnly? NextRoundBy,
    ImmutableArray<WorklistItemDocument> Items,
    ImmutableArray<RoundCandidateDocument> Candidates,
    ImmutableArray<string> InHospital,
    int Others);

/// <summary>Something to be done.</summary>
internal sealed record WorklistItemDocument(
    WorklistState State,
    DateOnly? By,
    string Requirement,
    string Title,
    SubjectDocument Subject,
    Bearer Bearer,
    Force Force,
    Outcome Outcome,
    bool Coming,
    ReasonDocument Reason,
    SettlementDocument Settlement);

/// <summary>What would settle an item: each set of facts in words, or why there is none.</summary>
internal sealed record SettlementDocument(DateOnly By, ImmutableArray<SettlingSetDocument> Sets, NothingSettles? WhyNone);

/// <summary>A set of facts, and how it settles the item.</summary>
internal sealed record SettlingSetDocument(SettledAs SettledAs, ImmutableArray<string> Facts);

/// <summary>A resident whom something speaks for seeing at the next round.</summary>
internal sealed record RoundCandidateDocument(string Resident, ImmutableArray<RoundReasonDocument> Reasons);

/// <summary>One reason for it.</summary>
internal sealed record RoundReasonDocument(RoundReasonKind Kind, DateOnly? Day, string Text);

/// <summary>The shapes that the source generator writes code for.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(WorklistDocument))]
internal sealed partial class WorklistJsonContext : JsonSerializerContext;
