using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using EhchRules.Catalogue;

namespace EhchRules.Conformance;

/// <summary>Draws questions on worklists: a small network, a day near one on which an outcome changes, and how far to look ahead.</summary>
internal static class WorklistQuestions
{
    private static readonly int[] LooksAhead = [0, 1, 7, 14, 28, 90];

    /// <summary>How the first item stands; none where there is no item.</summary>
    internal static readonly ImmutableArray<string> Answers = ["Overdue", "Due", "NotMet", "None"];

    internal static async Task<IReadOnlyList<ExamOffer>> DrawAsync(ExamNetworks networks, ExamRandom random, CancellationToken cancellationToken)
    {
        Requirement requirement = random.Pick(RequirementCatalogue.Judged);
        ExamSubject subject = await networks.DrawAsync(requirement, random, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<TimelineTrack> tracks = TopicQuestions.TracksOf(subject, requirement, new());
        DateOnly boundary = random.Pick<DateOnly>([.. tracks.SelectMany(static track => track.Spans).Select(static span => span.From).Order()]);
        int days = random.Pick<int>(LooksAhead);

        // What is due on the day before the outcome changes is the last that is listed, or the first that is not.
        DateOnly on = boundary.AddDays(random.Below(3) switch { 0 => -1 - days, 1 => -2 - days, _ => random.Between(-10, 10) });
        JsonObject asked = new() { ["on"] = VectorDay.Write(on), ["days"] = days };
        if (TopicQuestions.DrawKnownOn(random) is { } known) asked["knownOn"] = VectorDay.Write(known);
        ExamQuestion question = new(ConformanceLevel.Worklist, requirement.Id, asked, subject.Text);
        ImmutableArray<JsonElement> answers = await question.AnswerAsync(cancellationToken).ConfigureAwait(false);
        JsonElement items = answers[0].GetProperty("items");
        return [new(items.GetArrayLength() == 0 ? "None" : items[0].GetProperty("state").GetString()!, requirement.Id, question)];
    }
}
