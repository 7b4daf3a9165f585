using System.Text.Json;
using EhchRules.Catalogue;

namespace EhchRules.Json;

/// <summary>
/// Writes a finding, property by property and without strings in between: a document made for each one would take longer than judging it.
/// </summary>
internal static class FindingWriter
{
    /// <summary>What is longer, by a name or a statement in it, is written from a string.</summary>
    private const int RoomForText = 512;

    private static readonly JsonEncodedText Requirement = JsonEncodedText.Encode("requirement");
    private static readonly JsonEncodedText Subject = JsonEncodedText.Encode("subject");
    private static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText Occasion = JsonEncodedText.Encode("occasion");
    private static readonly JsonEncodedText Bearer = JsonEncodedText.Encode("bearer");
    private static readonly JsonEncodedText Force = JsonEncodedText.Encode("force");
    private static readonly JsonEncodedText Outcome = JsonEncodedText.Encode("outcome");
    private static readonly JsonEncodedText Reason = JsonEncodedText.Encode("reason");
    private static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    private static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    private static readonly JsonEncodedText Conditions = JsonEncodedText.Encode("conditions");
    private static readonly JsonEncodedText DueOn = JsonEncodedText.Encode("dueOn");
    private static readonly JsonEncodedText HoldsFrom = JsonEncodedText.Encode("holdsFrom");
    private static readonly JsonEncodedText HoldsThrough = JsonEncodedText.Encode("holdsThrough");
    private static readonly JsonEncodedText Missing = JsonEncodedText.Encode("missing");
    private static readonly JsonEncodedText Evidence = JsonEncodedText.Encode("evidence");
    private static readonly JsonEncodedText Path = JsonEncodedText.Encode("path");
    private static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");

    internal static void Write(Utf8JsonWriter json, Finding finding)
    {
        Span<byte> room = stackalloc byte[RoomForText];
        json.WriteStartObject();
        json.WriteString(Requirement, finding.Requirement.Id);
        Write(json, finding.Subject, room);
        json.WriteString(Bearer, Names<Bearer>.Of((int)finding.Bearer));
        json.WriteString(Force, Names<Force>.Of((int)finding.Force));
        json.WriteString(Outcome, Names<Outcome>.Of((int)finding.Outcome));
        Write(json, finding.Reason, room);
        Write(json, DueOn, finding.DueOn, room);
        Write(json, HoldsFrom, finding.HoldsFrom, room);
        Write(json, HoldsThrough, finding.HoldsThrough, room);
        json.WriteStartArray(Missing);
        if (finding.TryWriteOnlyMissing(room, out int written)) json.WriteStringValue(room[..written]);
        else foreach (string path in finding.Missing) json.WriteStringValue(path);
        json.WriteEndArray();
        json.WriteStartArray(Evidence);
        for (int i = 0; i < finding.EvidenceCount; i++) WriteEvidence(json, finding, i, room);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Finding finding, int position, Span<byte> room)
    {
        json.WriteStartObject();
        if (finding.TryWriteEvidence(position, room, out int ofPath, out int ofValue))
        {
            json.WriteString(Path, room[..ofPath]);
            json.WriteString(Value, room.Slice(ofPath, ofValue));
        }
        else
        {
            Evidence fact = finding.EvidenceAt(position);
            json.WriteString(Path, fact.Path);
            json.WriteString(Value, fact.Value);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Subject subject, Span<byte> room)
    {
        json.WriteStartObject(Subject);
        json.WriteString(Kind, Names<SubjectKind>.Of((int)subject.Kind));
        json.WriteString(Id, subject.Id);
        if (subject.Occasion is { } occasion && occasion.TryFormat(room, out int written)) json.WriteString(Occasion, room[..written]);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Reason reason, Span<byte> room)
    {
        json.WriteStartObject(Reason);
        json.WriteString(Code, reason.Code);
        if (reason.TryWriteText(room, out int written)) json.WriteString(Text, room[..written]);
        else json.WriteString(Text, reason.Text);
        json.WriteStartArray(Conditions);
        foreach (string condition in reason.ConditionNames) json.WriteStringValue(condition);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, JsonEncodedText name, DateOnly? day, Span<byte> room)
    {
        if (day is not { } known) json.WriteNull(name);
        else if (DayText.TryWriteIso(known, room, out int written)) json.WriteString(name, room[..written]);
    }

    /// <summary>The names of a vocabulary, by number.</summary>
    private static class Names<T>
        where T : struct, Enum
    {
        private static readonly JsonEncodedText[] All = [.. Enum.GetNames<T>().Select(static name => JsonEncodedText.Encode(name))];

        /// <summary>Gets the name of a value. Values are numbered from 0 on.</summary>
        internal static JsonEncodedText Of(int number) => All[number];
    }
}
