using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace EhchRules.Json;

/// <summary>Compares a document with the assessment as worked out anew, in the order of the format.</summary>
internal sealed class ReceiptComparison(JsonElement document, Assessment assessment)
{
    private readonly JsonComparison comparison = new();
    private readonly int[] omitted = new int[Enum.GetValues<Outcome>().Length];
    private readonly ArrayBufferWriter<byte> written = new();
    private int same;

    internal ReceiptVerification Run()
    {
        bool hasCalendarHash = JsonComparison.TryFind(document, AssessmentFormat.CalendarHash, out _);
        comparison.Path.Enter();
        JsonElement head = Parsed(AssessmentFormat.Head, new(assessment));
        ReceiptDifference? difference = OfHead(head, hasCalendarHash) ?? OfFindings();
        if (difference is null)
        {
            JsonElement tail = Parsed(AssessmentFormat.Tail, new(assessment) { Omitted = omitted.Sum() });
            difference = comparison.Properties(document, tail)
                ?? comparison.Others(document, name => name == AssessmentFormat.Findings || JsonComparison.TryFind(head, name, out _) || JsonComparison.TryFind(tail, name, out _));
        }

        return new(assessment, difference, same, [.. omitted], hasCalendarHash);
    }

    private ReceiptDifference? OfHead(JsonElement head, bool hasCalendarHash)
    {
        ReceiptDifference? difference = comparison.Properties(document, head);
        if (hasCalendarHash || difference?.Path != $"$.{AssessmentFormat.CalendarHash}") return difference;

        // A document of the first versions, which had none: what the calendar decides is compared with the findings.
        return comparison.Properties(document, Parsed(AssessmentFormat.Head, new(assessment) { CalendarHash = null }));
    }

    private ReceiptDifference? OfFindings()
    {
        bool leavesOut = JsonComparison.TryFind(document, AssessmentFormat.OmittedFindings, out _);
        _ = JsonComparison.TryFind(document, AssessmentFormat.Findings, out JsonElement findings);
        using IEnumerator<Finding> right = assessment.Findings.GetEnumerator();
        foreach (JsonElement stated in findings.EnumerateArray())
        {
            comparison.Path.At(AssessmentFormat.Findings, same);
            do
            {
                if (!right.MoveNext()) return new(comparison.Path.ToString(), Label(stated), null);
                if (IsAbout(stated, right.Current)) break;
                if (!leavesOut) return new(comparison.Path.ToString(), Label(stated), Label(right.Current));
                omitted[(int)right.Current.Outcome]++;
            }
            while (true);

            if (OfFinding(stated, right.Current) is { } difference) return difference with { Finding = Label(right.Current) };
            same++;
        }

        while (right.MoveNext())
        {
            comparison.Path.At(AssessmentFormat.Findings, same);
            if (!leavesOut) return new(comparison.Path.ToString(), null, Label(right.Current));
            omitted[(int)right.Current.Outcome]++;
        }

        return null;
    }

    private ReceiptDifference? OfFinding(JsonElement stated, Finding right)
    {
        written.ResetWrittenCount();
        using (Utf8JsonWriter json = new(written, EhchJson.WriterOptions(indented: false))) FindingWriter.Write(json, right);

        // Most are written as this library writes them, in ordinal order, and need not be read.
        if (JsonMarshal.GetRawUtf8Value(stated).SequenceEqual(written.WrittenSpan)) return null;
        return comparison.Values(stated, Parsed(written.WrittenSpan));
    }

    private static bool IsAbout(JsonElement stated, Finding right) =>
        Text(stated, "requirement") == right.Requirement.Id
        && JsonComparison.TryFind(stated, "subject", out JsonElement subject)
        && Text(subject, "id") == right.Subject.Id
        && Text(subject, "occasion") == right.Subject.Occasion?.ToString();

    private static string Label(Finding finding) => $"{finding.Requirement.Id}, {finding.Subject}";

    /// <summary>Names the finding of a document; where it is not known which it is, shows the document.</summary>
    private static string Label(JsonElement stated)
    {
        if (Text(stated, "requirement") is not { } requirement || !JsonComparison.TryFind(stated, "subject", out JsonElement subject)) return stated.GetRawText();
        string? kind = Text(subject, "kind");
        string occasion = Text(subject, "occasion") is { } label ? $", {label}" : string.Empty;
        return $"{requirement}, {kind} {(kind == nameof(SubjectKind.Resident) ? NhsNumber.Mask(Text(subject, "id") ?? string.Empty) : Text(subject, "id"))}{occasion}";
    }

    private static string? Text(JsonElement owner, string name) =>
        JsonComparison.TryFind(owner, name, out JsonElement text) && text.ValueKind is JsonValueKind.String
            ? JsonString.Decode(JsonString.Inner(text))
            : null;

    private static JsonElement Parsed(WrittenShape<AssessmentParts> shape, AssessmentParts parts)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, EhchJson.WriterOptions(indented: false))) shape.Write(new JsonShapeWriter(json), parts);
        return Parsed(buffer.WrittenSpan);
    }

    private static JsonElement Parsed(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8);
        return JsonElement.ParseValue(ref reader);
    }
}
