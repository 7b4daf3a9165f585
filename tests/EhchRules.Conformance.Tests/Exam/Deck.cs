using System.Text;
using System.Text.Json.Nodes;

namespace EhchRules.Conformance.Tests.Exam;

/// <summary>Decks, and what products make of them.</summary>
internal static class Deck
{
    /// <summary>A deck of reasonable size, made once.</summary>
    internal static readonly Lazy<Task<IReadOnlyList<ConformanceVector>>> Usual = new(static () => Task.Run(static () => ReadAsync(new() { Seed = 11, Size = 1200 })));

    internal static async Task<byte[]> WriteAsync(ExamOptions options)
    {
        using MemoryStream utf8 = new();
        await ConformanceExam.WriteAsync(utf8, options, cancellationToken: TestContext.Current.CancellationToken);
        return utf8.ToArray();
    }

    internal static async Task<IReadOnlyList<ConformanceVector>> ReadAsync(ExamOptions options)
    {
        List<ConformanceVector> vectors = [];
        await foreach (ExamVector made in ConformanceExam.VectorsAsync(options)) vectors.Add(made.Vector);
        return vectors;
    }

    /// <summary>Puts a deck to a product, which answers with every detail.</summary>
    internal static async Task<IReadOnlyList<VectorResult>> PutAsync(IEnumerable<ConformanceVector> deck, Func<ConformanceVector, Task<ProductAnswer>> product)
    {
        AnswerJudge judge = new(ProductProfile.AllDetails);
        PairedResults pairs = new(ProductProfile.AllDetails);
        List<VectorResult> results = [];
        foreach (ConformanceVector vector in deck)
        {
            pairs.Read(vector);
            results.Add(pairs.Take(judge.Judge(vector, await product(vector))));
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

    internal static void MoveDay(JsonObject question, string member, int days) => question[member] = ExamDay.Write(ExamDay.Read(question[member]!.GetValue<string>()).AddDays(days));
}
