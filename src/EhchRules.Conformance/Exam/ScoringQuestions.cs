using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Conformance;

/// <summary>Draws sets of observations, whole and partial. Readings are near those at which a score changes, and no resident has ever had them.</summary>
internal static class ScoringQuestions
{
    private static readonly string[] Consciousness = ["A", "A", "A", "A", "C", "V", "P", "U"];

    /// <summary>The bands by their names, and that more than one is possible, or none.</summary>
    internal static readonly ImmutableArray<string> Answers = ["Low", "Low-medium", "Medium", "High", "SeveralBands", "NothingRecorded"];

    internal static async Task<IReadOnlyList<ExamOffer>> DrawAsync(ExamRandom random, CancellationToken cancellationToken)
    {
        // Calm sets, since of readings that are all drawn alike nearly each set is in the highest band.
        bool isCalm = random.InHundred(60);
        int missing = random.InHundred(40) ? random.Pick<int>([10, 25, 95]) : 0;
        JsonObject observation = new();
        Add("respiratory_rate", isCalm ? random.Between(10, 22) : random.Between(5, 30));
        Add("spo2", isCalm ? random.Between(92, 99) : random.Between(80, 100));
        Add("spo2_scale", random.InHundred(70) ? 1 : 2);
        Add("on_oxygen", random.InHundred(isCalm ? 10 : 50));
        Add("systolic_bp", isCalm ? random.Between(98, 225) : random.Between(82, 235));
        Add("pulse", isCalm ? random.Between(45, 115) : random.Between(35, 140));
        Add("consciousness", isCalm ? "A" : random.Pick<string>(Consciousness));
        Add("temperature", (isCalm ? random.Between(356, 385) : random.Between(345, 397)) / 10m);
        ExamQuestion question = new(ConformanceLevel.Scoring, VectorFormat.Scoring, [], observation);
        ImmutableArray<JsonElement> answers = await question.AnswerAsync(cancellationToken).ConfigureAwait(false);
        string answer = answers[0].GetProperty("band").GetString() ?? (answers[0].GetProperty("bands").GetArrayLength() == 0 ? "NothingRecorded" : "SeveralBands");
        return [new(answer, answers[0].GetProperty("total").ValueKind is JsonValueKind.Null ? "partial" : "complete", question)];

        void Add(string member, JsonNode reading)
        {
            if (!random.InHundred(missing)) observation[member] = reading;
        }
    }
}
