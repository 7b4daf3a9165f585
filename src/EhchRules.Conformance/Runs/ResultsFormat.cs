using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>The wire format of results, <c>ehch-results/1</c>: one line of JSON a vector. What came from the product is shortened, so that a line is bounded whatever it said.</summary>
internal static class ResultsFormat
{
    internal const string Name = "ehch-results/1";

    internal const int LongestText = 1_000;

    internal const int LongestAnswer = 1 << 16;

    internal const int MostDifferences = 20;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Members =
        ["format", "id", "level", "requirement", "outcome", "cause", "text", "why", "asked", "expected", "answered", "differences", "furtherDifferences"];

    /// <summary>Writes a line, and its line feed.</summary>
    internal static byte[] Write(VectorResult result)
    {
        ArrayBufferWriter<byte> utf8 = new();
        using (Utf8JsonWriter json = new(utf8, Options))
        {
            ConformanceVector vector = result.Vector;
            json.WriteStartObject();
            json.WriteString("format", Name);
            json.WriteString("id", vector.Id);
            json.WriteString("level", vector.Level.ToString());
            json.WriteString("requirement", vector.Requirement);
            json.WriteString("outcome", result.Outcome.ToString());
            if (result.Outcome is not VectorOutcome.Passed) WriteDetails(json, result);
            json.WriteEndObject();
        }

        utf8.Write("\n"u8);
        return utf8.WrittenSpan.ToArray();
    }

    /// <summary>Reads a line.</summary>
    /// <returns>The line; null exactly where faults were added.</returns>
    internal static ResultLine? Parse(ReadOnlyMemory<byte> line, string file, long number, ImmutableArray<SuiteFault>.Builder faults)
    {
        int before = faults.Count;
        ResultLine? result = null;
        if (StrictJson.Fault(line.Span, out JsonElement root) is { } fault) faults.Add(new(file, number, "$", fault));
        else result = Read(new(file, number, faults, root, "$"));
        return faults.Count == before ? result : null;
    }

    private static void WriteDetails(Utf8JsonWriter json, VectorResult result)
    {
        if (result.Cause is { } cause) json.WriteString("cause", cause.ToString());
        if (result.Text is { } text) json.WriteString("text", Shortened(text));
        json.WriteString("why", result.Vector.Why);
        json.WriteStartObject("asked");
        foreach (string member in VectorFormat.QuestionOf(result.Vector.Level))
        {
            if (member == "record" || !result.Vector.Root.TryGetProperty(member, out JsonElement value)) continue;
            json.WritePropertyName(member);
            value.WriteTo(json);
        }

        json.WriteEndObject();
        json.WritePropertyName("expected");
        result.Vector.Root.GetProperty("expect").WriteTo(json);
        if (!result.Answers.IsEmpty) WriteAnswers(json, result.Answers);
        if (result.Differences.IsEmpty) return;
        json.WriteStartArray("differences");
        foreach (AnswerDifference difference in result.Differences.Take(MostDifferences)) Write(json, difference);
        json.WriteEndArray();
        if (result.Differences.Length > MostDifferences) json.WriteNumber("furtherDifferences", result.Differences.Length - MostDifferences);
    }

    private static void WriteAnswers(Utf8JsonWriter json, ImmutableArray<JsonElement> answers)
    {
        if (answers.Sum(static answer => (long)JsonMarshal.GetRawUtf8Value(answer).Length) > LongestAnswer)
        {
            json.WriteNull("answered");
            return;
        }

        json.WriteStartArray("answered");
        foreach (JsonElement answer in answers) answer.WriteTo(json);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, AnswerDifference difference)
    {
        json.WriteStartObject();
        if (difference.Subject is { } subject)
        {
            json.WriteStartObject("subject");
            json.WriteString("kind", Shortened(subject.Kind));
            json.WriteString("id", Shortened(subject.Id));
            if (subject.Occasion is { } occasion) json.WriteString("occasion", Shortened(occasion));
            json.WriteEndObject();
        }

        json.WriteString("member", difference.Member);
        json.WriteString("expected", Shortened(difference.Expected));
        json.WriteString("answered", difference.Answered is { } answered ? Shortened(answered) : null);
        json.WriteEndObject();
    }

    private static ResultLine? Read(JsonPlace at)
    {
        at.Close(Members);
        if (at.Text("format") is { Length: > 0 } format && format != Name) at.Fault("format", $"\"{format}\" is not \"{Name}\"");
        string id = at.Text("id");
        ConformanceLevel? level = at.Word<ConformanceLevel>("level");
        string requirement = at.Text("requirement");
        VectorOutcome? outcome = at.Word<VectorOutcome>("outcome");
        bool isUnknown = outcome is VectorOutcome.Unknown;
        UnknownCause? cause = isUnknown || at.Has("cause") ? at.Word<UnknownCause>("cause") : null;
        if (cause is not null && !isUnknown) at.Fault("cause", $"goes with {VectorOutcome.Unknown}");
        return new()
        {
            Id = id,
            Level = level ?? default,
            Requirement = requirement,
            Outcome = outcome ?? default,
            Cause = cause,
            Text = at.OptionalText("text"),
            Why = at.OptionalText("why"),
            Asked = at.Object("asked", isOptional: true)?.Element,
            Expected = at.Has("expected") ? at.Find("expected", "an array", JsonValueKind.Array) : null,
            Answered = at.Has("answered") ? at.Find("answered", "an array", JsonValueKind.Array) : null,
            Differences = at.Has("differences") ? [.. at.Objects("differences").Select(Difference)] : [],
            FurtherDifferences = at.Has("furtherDifferences") ? at.Whole("furtherDifferences", 1, int.MaxValue) : 0,
        };
    }

    /// <summary>Cuts text that came from a product.</summary>
    private static string Shortened(string text) => JsonPlace.Shortened(text, LongestText);

    private static AnswerDifference Difference(JsonPlace at)
    {
        at.Close("subject", "member", "expected", "answered");
        SubjectKey? subject = null;
        if (at.Object("subject", isOptional: true) is { } place)
        {
            if (SubjectKey.TryRead(place.Element, out SubjectKey key)) subject = key;
            else place.Fault("", "expected a kind, an id, and an occasion that is text or absent");
        }

        string member = at.Find("member", "text", JsonValueKind.String)?.GetString() ?? string.Empty;
        return new(subject, member, at.Text("expected"), at.OptionalText("answered"));
    }
}
