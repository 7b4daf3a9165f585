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
        ["format", "id", "level", "requirement", "hash", "since", "changed", "outcome", "cause", "text", "why", "asked", "expected", "answered", "differences", "furtherDifferences"];

    /// <summary>Writes a line, and its line feed.</summary>
    internal static byte[] Write(VectorResult result)
    {
        ArrayBufferWriter<byte> utf8 = new();
        using (Utf8JsonWriter json = new(utf8, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", Name);
            WriteMembers(json, LineOf(result));
            json.WriteEndObject();
        }

        utf8.Write("\n"u8);
        return utf8.WrittenSpan.ToArray();
    }

    /// <summary>Writes a result as the members of an object that is open.</summary>
    internal static void WriteMembers(Utf8JsonWriter json, ResultLine result)
    {
        json.WriteString("id", result.Id);
        json.WriteString("level", result.Level.ToString());
        json.WriteString("requirement", result.Requirement);
        json.WriteString("hash", result.Hash);
        json.WriteString("since", result.Since);
        if (!result.Changes.IsEmpty) WriteChanges(json, result.Changes);
        json.WriteString("outcome", result.Outcome.ToString());
        if (result.Cause is { } cause) json.WriteString("cause", cause.ToString());
        if (result.Text is { } text) json.WriteString("text", text);
        if (result.Why is { } why) json.WriteString("why", why);
        Write(json, "asked", result.Asked);
        Write(json, "expected", result.Expected);
        Write(json, "answered", result.Answered);
        if (result.Differences.IsEmpty) return;
        json.WriteStartArray("differences");
        foreach (AnswerDifference difference in result.Differences) Write(json, difference);
        json.WriteEndArray();
        if (result.FurtherDifferences > 0) json.WriteNumber("furtherDifferences", result.FurtherDifferences);
    }

    /// <summary>Keeps of a result what a line has: no more than its size allows.</summary>
    internal static ResultLine LineOf(VectorResult result)
    {
        ConformanceVector vector = result.Vector;
        ResultLine line = new()
        {
            Id = vector.Id,
            Level = vector.Level,
            Requirement = vector.Requirement,
            Hash = vector.ComputeHash(),
            Since = vector.Since,
            Changes = vector.Changes,
            Outcome = result.Outcome,
        };
        return result.Outcome is VectorOutcome.Passed ? line : line with
        {
            Cause = result.Cause,
            Text = result.Text is { } text ? Shortened(text) : null,
            Why = vector.Why,
            Asked = AskedOf(vector),
            Expected = vector.Root.GetProperty("expect"),
            Answered = AnsweredOf(result.Answers),
            Differences = [.. result.Differences.Take(MostDifferences).Select(Shortened)],
            FurtherDifferences = int.Max(result.Differences.Length - MostDifferences, 0),
        };
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

    private static AnswerDifference Shortened(AnswerDifference difference) => difference with
    {
        Subject = difference.Subject is { } subject ? new(Shortened(subject.Kind), Shortened(subject.Id), subject.Occasion is { } occasion ? Shortened(occasion) : null) : null,
        Expected = Shortened(difference.Expected),
        Answered = difference.Answered is { } answered ? Shortened(answered) : null,
    };

    private static JsonElement AskedOf(ConformanceVector vector)
    {
        ArrayBufferWriter<byte> utf8 = new();
        using (Utf8JsonWriter json = new(utf8))
        {
            json.WriteStartObject();
            foreach (string member in VectorFormat.QuestionOf(vector.Level))
            {
                if (member != "record" && vector.Root.TryGetProperty(member, out JsonElement value)) Write(json, member, value);
            }

            json.WriteEndObject();
        }

        return JsonElement.Parse(utf8.WrittenSpan);
    }

    private static JsonElement? AnsweredOf(ImmutableArray<JsonElement> answers)
    {
        if (answers.IsEmpty || answers.Sum(static answer => (long)JsonMarshal.GetRawUtf8Value(answer).Length) > LongestAnswer) return null;
        ArrayBufferWriter<byte> utf8 = new();
        using (Utf8JsonWriter json = new(utf8))
        {
            json.WriteStartArray();
            foreach (JsonElement answer in answers) answer.WriteTo(json);
            json.WriteEndArray();
        }

        return JsonElement.Parse(utf8.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, string name, JsonElement? value)
    {
        if (value is not { } known) return;
        json.WritePropertyName(name);
        known.WriteTo(json);
    }

    private static void WriteChanges(Utf8JsonWriter json, ImmutableArray<VectorChange> changes)
    {
        json.WriteStartArray("changed");
        foreach (VectorChange change in changes)
        {
            json.WriteStartObject();
            json.WriteString("in", change.Version);
            json.WriteString("what", change.What);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, AnswerDifference difference)
    {
        json.WriteStartObject();
        if (difference.Subject is { } subject)
        {
            json.WriteStartObject("subject");
            json.WriteString("kind", subject.Kind);
            json.WriteString("id", subject.Id);
            if (subject.Occasion is { } occasion) json.WriteString("occasion", occasion);
            json.WriteEndObject();
        }

        json.WriteString("member", difference.Member);
        json.WriteString("expected", difference.Expected);
        json.WriteString("answered", difference.Answered);
        json.WriteEndObject();
    }

    private static ResultLine? Read(JsonPlace at)
    {
        at.Close(Members);
        if (at.Text("format") is { Length: > 0 } format && format != Name) at.Fault("format", $"\"{format}\" is not \"{Name}\"");
        string id = at.Text("id");
        ConformanceLevel? level = at.Word<ConformanceLevel>("level");
        string requirement = at.Text("requirement");
        string hash = at.Text("hash");
        string since = at.Version("since");
        ImmutableArray<VectorChange> changes = at.Has("changed") ? [.. at.Objects("changed").Select(Change)] : [];
        VectorOutcome? outcome = at.Word<VectorOutcome>("outcome");
        bool isUnknown = outcome is VectorOutcome.Unknown;
        UnknownCause? cause = isUnknown || at.Has("cause") ? at.Word<UnknownCause>("cause") : null;
        if (cause is not null && !isUnknown) at.Fault("cause", $"goes with {VectorOutcome.Unknown}");
        return new()
        {
            Id = id,
            Level = level ?? default,
            Requirement = requirement,
            Hash = hash,
            Since = since,
            Changes = changes,
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

    private static VectorChange Change(JsonPlace at)
    {
        at.Close("in", "what");
        return new(at.Version("in"), at.Text("what"));
    }

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
