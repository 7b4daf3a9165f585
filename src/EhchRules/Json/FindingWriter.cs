using System.Globalization;
using System.Text.Json;

namespace EhchRules.Json;

/// <summary>Writes a finding, property by property: a document made for each one would take longer than judging it.</summary>
internal static class FindingWriter
{
    private const string DayFormat = "yyyy-MM-dd";

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
        json.WriteStartObject();
        json.WriteString(Requirement, finding.Requirement.Id);
        Write(json, finding.Subject);
        json.WriteString(Bearer, Enum.GetName(finding.Bearer));
        json.WriteString(Force, Enum.GetName(finding.Force));
        json.WriteString(Outcome, Enum.GetName(finding.Outcome));
        Write(json, finding.Reason);
        Write(json, DueOn, finding.DueOn);
        Write(json, HoldsFrom, finding.HoldsFrom);
        Write(json, HoldsThrough, finding.HoldsThrough);
        json.WriteStartArray(Missing);
        foreach (string path in finding.Missing) json.WriteStringValue(path);
        json.WriteEndArray();
        json.WriteStartArray(Evidence);
        foreach (Evidence fact in finding.Evidence)
        {
            json.WriteStartObject();
            json.WriteString(Path, fact.Path);
            json.WriteString(Value, fact.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Subject subject)
    {
        json.WriteStartObject(Subject);
        json.WriteString(Kind, Enum.GetName(subject.Kind));
        json.WriteString(Id, subject.Id);
        if (subject.Occasion is { } occasion) json.WriteString(Occasion, occasion.ToString());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Reason reason)
    {
        json.WriteStartObject(Reason);
        json.WriteString(Code, reason.Code);
        json.WriteString(Text, reason.Text);
        json.WriteStartArray(Conditions);
        foreach (string condition in reason.Conditions) json.WriteStringValue(condition);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, JsonEncodedText name, DateOnly? day)
    {
        if (day is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        Span<char> text = stackalloc char[DayFormat.Length];
        known.TryFormat(text, out _, DayFormat, CultureInfo.InvariantCulture);
        json.WriteString(name, text);
    }
}
