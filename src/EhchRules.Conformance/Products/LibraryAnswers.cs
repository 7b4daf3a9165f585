using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using EhchRules.Catalogue;
using EhchRules.Funding;
using EhchRules.Json;
using EhchRules.Worklists;

namespace EhchRules.Conformance;

/// <summary>What this library answers, on every level and with every detail.</summary>
internal static class LibraryAnswers
{
    /// <summary>Answers a question, put as it is put to any product.</summary>
    /// <exception cref="RecordFaultException">The record of the question has faults; the exception lists them.</exception>
    /// <exception cref="KeyNotFoundException">The question lacks a member.</exception>
    internal static async Task<ProductAnswer.Answered> ToAsync(ProductQuestion question, CancellationToken cancellationToken)
    {
        if (question.Level is ConformanceLevel.Scoring) return new(To(question.Message.GetProperty("observation")));
        return new(To(question, await RecordOfAsync(question, cancellationToken).ConfigureAwait(false)));
    }

    /// <summary>Answers a question about a record that was read before.</summary>
    internal static ImmutableArray<JsonElement> To(ProductQuestion question, NetworkRecord record) => Entries(json => Write(json, question, record));

    /// <summary>Answers with the score of an observation.</summary>
    internal static ImmutableArray<JsonElement> To(JsonElement observation) => Entries(json => ScoringAnswers.Write(json, observation));

    private static ImmutableArray<JsonElement> Entries(Action<Utf8JsonWriter> write)
    {
        using MemoryStream utf8 = new();
        using (Utf8JsonWriter json = new(utf8))
        {
            json.WriteStartArray();
            write(json);
            json.WriteEndArray();
        }

        return [.. JsonElement.Parse(utf8.GetBuffer().AsSpan(0, (int)utf8.Length)).EnumerateArray()];
    }

    private static void Write(Utf8JsonWriter json, ProductQuestion question, NetworkRecord record)
    {
        switch (question.Level)
        {
            case ConformanceLevel.Timeline:
                WriteTimeline(json, question, record);
                break;
            case ConformanceLevel.Premium:
                WritePremium(json, question, record);
                break;
            case ConformanceLevel.Worklist:
                WriteWorklist(json, question, record);
                break;
            default:
                WriteFindings(json, question, record);
                break;
        }
    }

    private static async Task<NetworkRecord> RecordOfAsync(ProductQuestion question, CancellationToken cancellationToken)
    {
        using MemoryStream utf8 = new(JsonMarshal.GetRawUtf8Value(question.Message.GetProperty("record")).ToArray());
        return await EhchJson.ReadRecordAsync(utf8, cancellationToken).ConfigureAwait(false);
    }

    private static void WriteFindings(Utf8JsonWriter json, ProductQuestion question, NetworkRecord record)
    {
        AssessmentOptions options = new() { KnownOn = Day(question, "knownOn"), AllOccasions = question.Message.TryGetProperty("occasions", out _) };
        SubjectAssessor assessor = EhchRuleSet.Current.AssessorOf(record, Day(question, "on")!.Value, options);
        if (RequirementCatalogue.Find(question.Requirement) is not { } requirement) throw new KeyNotFoundException($"{question.Requirement} is no requirement.");
        foreach (Finding finding in assessor.SubjectsOf(requirement.Subject).SelectMany(id => assessor.Judge(requirement, id).Findings))
        {
            json.WriteStartObject();
            WriteSubject(json, finding.Subject);
            json.WriteString("outcome", finding.Outcome.ToString());
            json.WriteString("force", finding.Force.ToString());
            WriteDay(json, "dueOn", finding.DueOn);
            json.WriteString("reason", finding.Reason.Code);
            WriteTexts(json, "conditions", finding.Reason.Conditions);
            WriteTexts(json, "missing", finding.Missing);
            json.WriteEndObject();
        }
    }

    private static void WriteTimeline(Utf8JsonWriter json, ProductQuestion question, NetworkRecord record)
    {
        DateRange range = DateRange.Between(Day(question, "from")!.Value, Day(question, "through")!.Value);
        Timeline timeline = EhchRuleSet.Current.Timeline(record, range, new() { KnownOn = Day(question, "knownOn") }, requirement => requirement.Id == question.Requirement);
        foreach (TimelineTrack track in timeline.Tracks)
        {
            json.WriteStartObject();
            WriteSubject(json, track.Subject);
            json.WriteStartArray("spans");
            foreach (TimelineSpan span in track.Spans)
            {
                json.WriteStartObject();
                WriteDay(json, "from", span.From);
                WriteDay(json, "through", span.Through);
                json.WriteString("outcome", span.Outcome.ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteBreach(json, timeline.EarliestBreach(track.Requirement, track.Subject.Id));
            json.WriteEndObject();
        }
    }

    private static void WriteBreach(Utf8JsonWriter json, Breach breach)
    {
        json.WriteStartObject("earliestBreach");
        switch (breach)
        {
            case BreachOnDay onDay:
                json.WriteString("answer", "OnDay");
                WriteDay(json, "day", onDay.Day);
                break;
            case BreachUnknown unknown:
                json.WriteString("answer", "Unknown");
                WriteDay(json, "from", unknown.From);
                break;
            default:
                json.WriteString("answer", "Never");
                break;
        }

        json.WriteEndObject();
    }

    private static void WritePremium(Utf8JsonWriter json, ProductQuestion question, NetworkRecord record)
    {
        _ = PaymentMonth.TryParse(question.Message.GetProperty("month").GetString(), out PaymentMonth month);
        MonthlyPremium premium = EhchRuleSet.Current.Premium(record, month, new() { KnownOn = Day(question, "knownOn") });
        json.WriteStartObject();
        json.WriteString("total", Money(premium.Total));
        if (premium.Faults.All(static fault => fault.Path is null)) json.WriteNumber("beds", premium.Beds);
        else json.WriteNull("beds");
        json.WriteStartArray("homes");
        foreach (PaidHome paid in premium.Homes)
        {
            json.WriteStartObject();
            json.WriteString("id", paid.Home.Id);
            json.WriteNumber("beds", paid.Beds);
            json.WriteString("amount", Money(premium.AmountOf(paid)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts(json, "missing", premium.Faults.Select(static fault => fault.Path).OfType<string>());
        json.WriteEndObject();
    }

    private static void WriteWorklist(Utf8JsonWriter json, ProductQuestion question, NetworkRecord record)
    {
        WorklistOptions options = new() { Days = question.Message.GetProperty("days").GetInt32(), Assessment = new() { KnownOn = Day(question, "knownOn") } };
        Worklist worklist = EhchRuleSet.Current.Worklist(record, Day(question, "on")!.Value, options);
        json.WriteStartObject();
        json.WriteStartArray("items");
        foreach (WorklistItem item in worklist.OfNetwork.Concat(worklist.Homes.SelectMany(static home => home.Items)).Where(item => item.Requirement.Id == question.Requirement))
        {
            json.WriteStartObject();
            json.WriteString("state", item.State.ToString());
            WriteDay(json, "by", item.By);
            json.WriteString("requirement", item.Requirement.Id);
            WriteSubject(json, item.Finding.Subject);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter json, Subject subject)
    {
        json.WriteStartObject("subject");
        json.WriteString("kind", subject.Kind.ToString());
        json.WriteString("id", subject.Id);
        if (subject.Occasion is { } occasion) json.WriteString("occasion", occasion.ToString());
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known) json.WriteString(name, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else json.WriteNull(name);
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string? Money(decimal? pounds) => pounds?.ToString("0.00", CultureInfo.InvariantCulture);

    private static DateOnly? Day(ProductQuestion question, string member) =>
        question.Message.TryGetProperty(member, out JsonElement day) && day.ValueKind is JsonValueKind.String
            ? DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
