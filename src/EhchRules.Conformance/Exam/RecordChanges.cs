using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Conformance;

/// <summary>Changes a question in a way that is to leave its answer as it was, except for ids and days that are in it.</summary>
internal static class RecordChanges
{
    private static readonly int[] WeeksMoved = [1, 2, 3, 4, 8, 13, 26, 52];

    /// <summary>Puts every list into a drawn order; the readings, in a set of observations.</summary>
    internal static ExamQuestion Reorder(ExamQuestion question, ExamRandom random)
    {
        if (question.Level is not ConformanceLevel.Scoring) return question with { Material = Reordered(question.Material, random).AsObject() };
        return question with { Material = new(random.Shuffled(question.Material).Select(static reading => KeyValuePair.Create(reading.Key, reading.Value?.DeepClone()))) };
    }

    /// <summary>Gives homes, residents and people other ids.</summary>
    internal static ExamQuestion Rename(ExamQuestion question, ExamRandom random)
    {
        JsonObject record = ExamRecord.Copy(question.Material);
        Dictionary<string, string> renamed = new(StringComparer.Ordinal);
        foreach (JsonObject home in ExamRecord.Objects(record, "homes")) renamed[home["id"]!.GetValue<string>()] = random.Id("h");
        foreach (JsonObject resident in ExamRecord.Objects(record, "residents")) renamed[resident["id"]!.GetValue<string>()] = random.Id("r");
        foreach (string person in People(record)) renamed.TryAdd(person, random.Id("p"));
        JsonTexts.Replace(record, text => renamed.GetValueOrDefault(text, text));
        return question with { Material = record, Subject = question.Subject is { } subject ? subject with { Id = renamed.GetValueOrDefault(subject.Id, subject.Id) } : null };
    }

    /// <summary>Moves every day by some weeks.</summary>
    internal static ExamQuestion Shift(ExamQuestion question, ExamRandom random)
    {
        int days = 7 * random.Pick<int>(WeeksMoved) * (random.InHundred(50) ? 1 : -1);
        JsonObject record = ExamRecord.Copy(question.Material);
        JsonObject asked = ExamRecord.Copy(question.Asked);
        JsonTexts.Replace(record, Moved);
        JsonTexts.Replace(asked, Moved);
        return question with { Material = record, Asked = asked };

        string Moved(string text) => VectorDay.TryRead(text) is { } day ? VectorDay.Write(day.AddDays(days)) : text;
    }

    private static JsonNode Reordered(JsonNode node, ExamRandom random) => node switch
    {
        JsonObject owner => new JsonObject(owner.Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Reordered(member.Value, random)))),
        JsonArray entries => new JsonArray([.. random.Shuffled(entries).Select(entry => entry is null ? null : Reordered(entry, random))]),
        _ => node.DeepClone(),
    };

    private static IEnumerable<string> People(JsonNode node) => node switch
    {
        JsonObject owner => owner.SelectMany(static member =>
            member.Key == "person" && member.Value?.GetValueKind() is JsonValueKind.String ? [member.Value.GetValue<string>()] : member.Value is null ? [] : People(member.Value)),
        JsonArray entries => entries.OfType<JsonNode>().SelectMany(People),
        _ => [],
    };
}
