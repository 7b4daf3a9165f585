using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EhchRules.Assessments;
using EhchRules.Catalogue;

namespace EhchRules.Json;

/// <summary>Writes assessments, byte for byte the same for the same assessment.</summary>
internal static class AssessmentWriter
{
    private const string Format = "ehch-assessment/1";

    // What is held back before it goes to the stream, so that an assessment of any size is written in little memory.
    private const int FlushAt = 64 * 1024;

    internal static async Task WriteAsync(Stream stream, Assessment assessment, Func<Finding, bool>? chosen, bool indented, CancellationToken cancellationToken)
    {
        Utf8JsonWriter writer = new(stream, EhchJson.WriterOptions(indented));
        await using (writer.ConfigureAwait(false))
        {
            WriteHead(writer, assessment);
            writer.WriteStartArray("findings");
            foreach (Finding finding in assessment.Findings)
            {
                if (chosen?.Invoke(finding) is false) continue;
                JsonSerializer.Serialize(writer, Of(finding), AssessmentJsonContext.Default.FindingDocument);
                if (writer.BytesPending > FlushAt) await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

            writer.WriteEndArray();
            WriteTail(writer, assessment);
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static void WriteHead(Utf8JsonWriter writer, Assessment assessment)
    {
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteString("ruleSet", RuleSetVersion.Current);
        writer.WriteString("ruleSetHash", RuleSetVersion.Hash);
        writer.WriteString("calendar", assessment.Options.Calendar.Id);
        writer.WriteString("network", assessment.Record.Network.Code.Value);
        writer.WriteString("on", Iso(assessment.On));
        writer.WriteString("knownOn", assessment.Options.KnownOn is { } known ? Iso(known) : null);
        writer.WriteString("recordHash", EhchJson.HashRecord(assessment.Record));
        writer.WriteStartObject("requirements");
        foreach (Requirement requirement in RequirementCatalogue.Judged)
        {
            writer.WritePropertyName(requirement.Id);
            JsonSerializer.Serialize(writer, Of(requirement, assessment.TermOf(requirement)), AssessmentJsonContext.Default.RequirementDocument);
        }

        writer.WriteEndObject();
    }

    private static void WriteTail(Utf8JsonWriter writer, Assessment assessment)
    {
        WriteList(writer, "warnings", assessment.Warnings.Select(static warning => new WarningDocument(warning.Path, warning.Text)), AssessmentJsonContext.Default.WarningDocument);
        WriteList(writer, "summary", assessment.Summarise().Select(Of), AssessmentJsonContext.Default.SummaryDocument);
        writer.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, JsonTypeInfo<T> type)
    {
        writer.WriteStartArray(name);
        foreach (T item in items) JsonSerializer.Serialize(writer, item, type);
        writer.WriteEndArray();
    }

    private static RequirementDocument Of(Requirement requirement, Term term) => new(
        requirement.Title,
        requirement.Topic,
        [.. term.Citations.Select(CitationDocument.Of)],
        [.. requirement.Assumptions.Select(static assumption => assumption.Id)]);

    private static FindingDocument Of(Finding finding)
    {
        Subject subject = finding.Subject;
        Reason reason = finding.Reason;
        return new(
            finding.Requirement.Id,
            new(subject.Kind, subject.Id, subject.Occasion?.ToString()),
            finding.Bearer,
            finding.Force,
            finding.Outcome,
            new(reason.Code, reason.Text, reason.Conditions),
            finding.DueOn,
            finding.HoldsFrom,
            finding.HoldsThrough,
            finding.Missing,
            [.. finding.Evidence.Select(static evidence => new EvidenceDocument(evidence.Path, evidence.Value))]);
    }

    private static SummaryDocument Of(TopicSummary summary) => new(
        summary.Topic,
        summary[Outcome.Met],
        summary[Outcome.MetLate],
        summary[Outcome.NotMet],
        summary[Outcome.NotYetDue],
        summary[Outcome.NotApplicable],
        summary[Outcome.Undetermined],
        summary[Outcome.NeedsJudgement]);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
