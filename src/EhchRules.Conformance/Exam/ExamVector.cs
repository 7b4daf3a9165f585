using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>A vector of a deck, with what it was made of.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answers">What the library answers, for the subject of the question.</param>
/// <param name="Vector">The vector, read back from its line.</param>
/// <param name="Line">The line, without its end.</param>
internal sealed record ExamVector(ExamQuestion Question, ImmutableArray<JsonElement> Answers, ConformanceVector Vector, ReadOnlyMemory<byte> Line)
{
    private static readonly string Why = $"The library answers so, by rule set {EhchRuleSet.Current.Version}.";

    /// <summary>Makes the vector of a question; null where its record has faults, or nothing is answered.</summary>
    internal static async Task<ExamVector?> MakeAsync(ExamQuestion question, string id, VectorLikeness? like, CancellationToken cancellationToken)
    {
        ImmutableArray<JsonElement> answers = await question.AnswerAsync(cancellationToken).ConfigureAwait(false);
        if (answers.IsEmpty) return null;
        ReadOnlyMemory<byte> line = Write(question, answers, id, like);
        VectorReading reading = VectorParser.Parse(line, "deck", 1);
        return new(question, answers, reading.Vector ?? throw new InvalidOperationException(string.Join("; ", reading.Faults)), line);
    }

    private static ReadOnlyMemory<byte> Write(ExamQuestion question, ImmutableArray<JsonElement> answers, string id, VectorLikeness? like)
    {
        ArrayBufferWriter<byte> utf8 = new();
        using Utf8JsonWriter json = new(utf8, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("format", VectorFormat.Name);
        json.WriteString("id", id);
        json.WriteString("level", question.Level.ToString());
        json.WriteString("requirement", question.Requirement);
        json.WriteString("why", Why);
        json.WriteString("since", ConformanceSuite.Current.Version);
        if (like is not null)
        {
            json.WriteString("like", like.Id);
            json.WriteString("by", like.By.ToString());
        }

        WriteQuestion(json, question);
        json.WriteStartArray("expect");
        foreach (JsonElement answer in answers) WriteExpectation(json, answer);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return utf8.WrittenMemory;
    }

    private static void WriteQuestion(Utf8JsonWriter json, ExamQuestion question)
    {
        foreach (string member in VectorFormat.QuestionOf(question.Level))
        {
            if (member is "record" or "observation")
            {
                json.WritePropertyName(member);
                question.Material.WriteTo(json);
            }
            else if (question.Asked[member] is { } value)
            {
                json.WritePropertyName(member);
                value.WriteTo(json);
            }
        }
    }

    private static void WriteExpectation(Utf8JsonWriter json, JsonElement answer)
    {
        json.WriteStartObject();
        if (answer.TryGetProperty("subject", out JsonElement subject))
        {
            json.WritePropertyName("subject");
            subject.WriteTo(json);
        }

        json.WriteStartObject("must");
        foreach (JsonProperty member in answer.EnumerateObject())
        {
            if (!member.NameEquals("subject")) member.WriteTo(json);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
