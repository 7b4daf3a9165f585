using System.Text;
using System.Text.Json.Nodes;

namespace EhchRules.Conformance.Tests.Exam;

/// <summary>Decks, and what products make of them.</summary>
internal static class Deck
{
    private static readonly Lazy<Task<(IReadOnlyList<ConformanceVector> Vectors, ExamSummary Summary)>> Made = new(static () => Task.Run(static () => MakeAsync(new() { Seed = 11, Size = 1200 })));

    /// <summary>A deck of reasonable size, made once.</summary>
    internal static readonly Lazy<Task<IReadOnlyList<ConformanceVector>>> Usual = new(static () => Task.Run(static async () => (await Made.Value).Vectors));

    /// <summary>What the usual deck is said to hold.</summary>
    internal static readonly Lazy<Task<ExamSummary>> UsualSummary = new(static () => Task.Run(static async () => (await Made.Value).Summary));

    internal static async Task<byte[]> WriteAsync(ExamOptions options)
    {
        using MemoryStream utf8 = new();
        await ConformanceExam.WriteAsync(utf8, options, cancellationToken: TestContext.Current.CancellationToken);
        return utf8.ToArray();
    }

    internal static async Task<IReadOnlyList<ConformanceVector>> ReadAsync(ExamOptions options) => (await MakeAsync(options)).Vectors;

    /// <summary>Puts a deck to a product, which answers with every detail.</summary>
    internal static async Task<IReadOnlyList<VectorResult>> PutAsync(IEnumerable<ConformanceVector> deck, Func<ConformanceVector, Task<ProductAnswer>> product)
    {
        AnswerJudge judge = new(ProductProfile.AllDetails);
        PairAgreement pairs = new(ProductProfile.AllDetails);
        List<VectorResult> results = [];
        foreach (ConformanceVector vector in deck)
        {
            VectorResult result = judge.Judge(vector, await product(vector));
            if (results.Count > 0 && vector.Like?.Id == results[^1].Vector.Id) (results[^1], result) = pairs.Compare(results[^1], result);
            results.Add(result);
        }

        return results;
    }

    internal static async Task<ProductAnswer> Library(ConformanceVector vector) => await LibraryAnswers.ToAsync(ProductQuestion.Of(vector), CancellationToken.None);

    /// <summary>Makes a product that reads another question than the one that was put, and answers that one well.</summary>
    internal static Func<ConformanceVector, Task<ProductAnswer>> Misreading(Action<JsonObject> edit) => async vector =>
    {
        JsonObject question = JsonNode.Parse(vector.Root.GetRawText())!.AsObject();
        edit(question);
        VectorReading reading = VectorParser.Parse(Encoding.UTF8.GetBytes(question.ToJsonString()), "deck", 1);
        return await Library(reading.Vector!);
    };

    internal static void MoveDay(JsonObject question, string member, int days) => question[member] = VectorDay.Write(VectorDay.Read(question[member]!.GetValue<string>()).AddDays(days));

    private static async Task<(IReadOnlyList<ConformanceVector> Vectors, ExamSummary Summary)> MakeAsync(ExamOptions options)
    {
        using MemoryStream utf8 = new();
        ExamSummary summary = await ConformanceExam.WriteAsync(utf8, options);
        IEnumerable<string> lines = Encoding.UTF8.GetString(utf8.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return ([.. lines.Select(static line => VectorParser.Parse(Encoding.UTF8.GetBytes(line), "deck", 1).Vector!)], summary);
    }
}
