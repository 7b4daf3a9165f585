using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Conformance;

/// <summary>A question of the exam: what is asked, and about which record or observation. Neither is changed once it is here.</summary>
/// <param name="Level">The level.</param>
/// <param name="Requirement">What the vector gives as its requirement.</param>
/// <param name="Asked">The members of the question, except record and observation.</param>
/// <param name="Material">The record, or the observation.</param>
internal sealed record ExamQuestion(ConformanceLevel Level, string Requirement, JsonObject Asked, JsonObject Material)
{
    /// <summary>Gets whom it is about; null on levels whose questions have one answer.</summary>
    internal (string Kind, string Id)? Subject { get; init; }

    /// <summary>Gets the last day that is asked about; null where no day is.</summary>
    internal DateOnly? LastDay => (Asked["through"] ?? Asked["on"]) is { } day ? VectorDay.Read(day.GetValue<string>()) : null;

    /// <summary>Gets the first day that is asked about; null where no day is.</summary>
    internal DateOnly? FirstDay => (Asked["from"] ?? Asked["on"]) is { } day ? VectorDay.Read(day.GetValue<string>()) : null;

    /// <summary>Answers as the library does.</summary>
    /// <returns>The answers for the subject, in order; none where the record has faults.</returns>
    internal async Task<ImmutableArray<JsonElement>> AnswerAsync(CancellationToken cancellationToken)
    {
        ConformanceVector vector = new(JsonElement.Parse(Asked.ToJsonString()))
        {
            Id = "", Level = Level, Requirement = Requirement, Why = "", Since = "", On = Asked.ContainsKey("on") ? LastDay : null, Expectations = [],
        };
        if (Level is ConformanceLevel.Scoring) return LibraryAnswers.To(JsonElement.Parse(Material.ToJsonString()));
        if (await ExamRecord.TryReadAsync(Material, cancellationToken).ConfigureAwait(false) is not { } record) return [];
        ImmutableArray<JsonElement> answers = LibraryAnswers.To(ProductQuestion.Of(vector), record);
        return Subject is { } subject ? [.. answers.Where(answer => IsOf(answer.GetProperty("subject"), subject))] : answers;
    }

    private static bool IsOf(JsonElement answered, (string Kind, string Id) subject) =>
        answered.GetProperty("kind").ValueEquals(subject.Kind) && answered.GetProperty("id").ValueEquals(subject.Id);
}

/// <summary>A question that could be the next, with what its answer says.</summary>
/// <param name="Answer">The kind of its answer, one of those of the slot.</param>
/// <param name="Detail">What tells it from others of the same kind.</param>
/// <param name="Question">The question.</param>
internal sealed record ExamOffer(string Answer, string Detail, ExamQuestion Question);
