using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using EhchRules.Catalogue;

namespace EhchRules.Conformance;

/// <summary>Draws questions on courses: a subject, and days around one on which an outcome changes.</summary>
internal static class TimelineQuestions
{
    private const int MostDays = 150;

    // Each week is an occasion of its own, and each has a course.
    private const int MostDaysOfOccasions = 30;

    /// <summary>What can be said of the earliest breach.</summary>
    internal static readonly ImmutableArray<string> Answers = ["OnDay", "Never", "Unknown"];

    internal static async Task<IReadOnlyList<ExamOffer>> DrawAsync(ExamNetworks networks, ExamRandom random, CancellationToken cancellationToken)
    {
        Requirement requirement = random.Pick(RequirementCatalogue.Judged);
        ExamSubject subject = await networks.DrawAsync(requirement, random, cancellationToken).ConfigureAwait(false);
        DateOnly? knownOn = TopicQuestions.DrawKnownOn(random);
        IReadOnlyList<TimelineTrack> tracks = TopicQuestions.TracksOf(subject, requirement, new() { KnownOn = knownOn });
        DateOnly boundary = random.Pick<DateOnly>([.. tracks.SelectMany(static track => track.Spans).Select(static span => span.From).Order()]);
        int most = tracks.Any(static track => track.Subject.Occasion is not null) ? MostDaysOfOccasions : MostDays;
        JsonObject asked = new()
        {
            ["from"] = VectorDay.Write(boundary.AddDays(-random.Between(1, most))),
            ["through"] = VectorDay.Write(boundary.AddDays(random.Between(1, most))),
        };
        if (knownOn is { } known) asked["knownOn"] = VectorDay.Write(known);
        ExamQuestion question = new(ConformanceLevel.Timeline, requirement.Id, asked, subject.Text) { Subject = (subject.Kind.ToString(), subject.Id) };
        ImmutableArray<JsonElement> answers = await question.AnswerAsync(cancellationToken).ConfigureAwait(false);
        return [new(answers[0].GetProperty("earliestBreach").GetProperty("answer").GetString()!, requirement.Id, question)];
    }
}
