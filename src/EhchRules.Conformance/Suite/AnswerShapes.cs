using System.Collections.Immutable;

namespace EhchRules.Conformance;

/// <summary>A member of an answer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsAlwaysCompared">Whether every product has to answer it; else only those that declare it as a detail.</param>
/// <param name="IsSet">Whether it is an array whose order means nothing.</param>
internal sealed record AnswerMember(string Name, bool IsAlwaysCompared = false, bool IsSet = false);

/// <summary>What an answer holds on each level.</summary>
internal static class AnswerShapes
{
    private static readonly ImmutableArray<AnswerMember> OfTopic =
    [
        new("outcome", IsAlwaysCompared: true), new("force"), new("dueOn"), new("reason"), new("conditions"), new("missing", IsSet: true),
    ];

    private static readonly ImmutableArray<AnswerMember> OfScoring =
    [
        new("total", IsAlwaysCompared: true), new("band", IsAlwaysCompared: true),
        new("respiratory_score"), new("spo2_score"), new("oxygen_score"), new("systolic_score"), new("pulse_score"), new("consciousness_score"), new("temperature_score"),
        new("lower"), new("upper"), new("single_parameter_three"), new("bands"), new("missing", IsSet: true),
    ];

    private static readonly ImmutableArray<AnswerMember> OfTimeline = [new("spans", IsAlwaysCompared: true), new("earliestBreach")];

    private static readonly ImmutableArray<AnswerMember> OfPremium =
    [
        new("total", IsAlwaysCompared: true), new("beds"), new("homes", IsSet: true), new("missing", IsSet: true),
    ];

    private static readonly ImmutableArray<AnswerMember> OfWorklist = [new("items", IsAlwaysCompared: true, IsSet: true)];

    /// <summary>Gets every detail of any level, in order.</summary>
    internal static ImmutableArray<string> Details { get; } =
        [.. Enum.GetValues<ConformanceLevel>().SelectMany(static level => Of(level)).Where(static member => !member.IsAlwaysCompared).Select(static member => member.Name).Distinct(StringComparer.Ordinal)];

    internal static ImmutableArray<AnswerMember> Of(ConformanceLevel level) => level switch
    {
        ConformanceLevel.Scoring => OfScoring,
        ConformanceLevel.Timeline => OfTimeline,
        ConformanceLevel.Premium => OfPremium,
        ConformanceLevel.Worklist => OfWorklist,
        _ => OfTopic,
    };
}
