using System.Runtime.InteropServices;
using System.Text.Json;
using EhchRules.Conformance;
using EhchRules.Json;

namespace EhchRules.Adequacy.Trials;

/// <summary>Puts vectors to the library that is loaded beside it. It is loaded once more with each mutated library, and known there by what is returned alone.</summary>
public static class VectorRunner
{
    /// <summary>What is said of a mutant that does not end.</summary>
    public const string Endless = "endless";

    /// <summary>How what is said begins where the library threw.</summary>
    public const string Thrown = "thrown: ";

    /// <summary>Gets what judges the library by a vector: null where it passes, else what is wrong.</summary>
    /// <param name="lines">The lines of the suite.</param>
    public static Func<int, string?> Of(byte[][] lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        AskedVector?[] asked = new AskedVector?[lines.Length];
        AnswerJudge judge = new(ProductProfile.AllDetails);
        return index => Run(judge, ref asked[index], lines[index], index + 1);
    }

    private static string? Run(AnswerJudge judge, ref AskedVector? asked, byte[] line, long number)
    {
#pragma warning disable CA1031 // Whatever a mutant throws is how it is found out.
        try
        {
            asked ??= AskedVector.Read(line, number);
            VectorResult result = judge.Judge(asked.Vector, new ProductAnswer.Answered(asked.Record is null
                ? LibraryAnswers.To(asked.Question.Message.GetProperty("observation"))
                : LibraryAnswers.To(asked.Question, asked.Record)));
            if (result.Outcome is VectorOutcome.Passed) return null;
            return result.Differences is [var first, ..] ? $"{first.Subject} {first.Member}: expected {first.Expected}, answered {first.Answered}" : result.Text ?? result.Outcome.ToString();
        }
        catch (Exception thrown)
        {
            for (Exception? one = thrown; one is not null; one = one.InnerException)
            {
                if (one.GetType().Name is "EndlessMutantException") return Endless;
            }

            return $"{Thrown}{thrown.GetType().Name}: {thrown.Message}";
        }
#pragma warning restore CA1031
    }

    /// <summary>A vector with its question and the record in it, read once.</summary>
    private sealed record AskedVector(ConformanceVector Vector, ProductQuestion Question, NetworkRecord? Record)
    {
        internal static AskedVector Read(byte[] line, long number)
        {
            ConformanceVector vector = VectorParser.Parse(line, "suite", number).Vector!;
            ProductQuestion question = ProductQuestion.Of(vector);
            if (!question.Message.TryGetProperty("record", out JsonElement record)) return new(vector, question, null);
            using MemoryStream utf8 = new(JsonMarshal.GetRawUtf8Value(record).ToArray());
            return new(vector, question, EhchJson.ReadRecordAsync(utf8).GetAwaiter().GetResult());
        }
    }
}
