using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EhchRules.Catalogue;

namespace EhchRules.Json;

/// <summary>Writes assessments, byte for byte the same for the same assessment.</summary>
internal static class AssessmentWriter
{
    internal const string Format = "ehch-assessment/1";

    internal const string Findings = "findings";

    /// <summary>The value of <c>occasions</c>, which stands only where occasions of earlier stays were judged too.</summary>
    internal const string AllOccasions = "all";

    /// <summary>The name of the count of findings that were left out, which stands only where some were.</summary>
    internal const string OmittedFindings = "omittedFindings";

    // What is held back before it goes to the stream, so that an assessment of any size is written in little memory.
    private const int FlushAt = 64 * 1024;

    internal static async Task WriteAsync(Stream stream, Assessment assessment, Func<Finding, bool>? chosen, bool indented, CancellationToken cancellationToken)
    {
        Utf8JsonWriter writer = new(stream, EhchJson.WriterOptions(indented));
        await using (writer.ConfigureAwait(false))
        {
            int omitted = 0;
            writer.WriteStartObject();
            WriteHead(writer, assessment);
            writer.WriteStartArray(Findings);
            foreach (Finding finding in assessment.Findings)
            {
                if (chosen?.Invoke(finding) is false)
                {
                    omitted++;
                    continue;
                }

                FindingWriter.Write(writer, finding);
                if (writer.BytesPending > FlushAt) await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

            writer.WriteEndArray();
            WriteTail(writer, assessment, omitted);
            writer.WriteEndObject();
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes the properties that stand before the findings.</summary>
    internal static void WriteHead(Utf8JsonWriter writer, Assessment assessment, bool withCalendarHash = true)
    {
        writer.WriteString("format", Format);
        writer.WriteString("ruleSet", RuleSetVersion.Current);
        writer.WriteString("ruleSetHash", CatalogueJson.Current.RuleSetHash);
        writer.WriteString("calendar", assessment.Options.Calendar.Id);
        if (withCalendarHash) writer.WriteString("calendarHash", assessment.Options.Calendar.Hash);
        writer.WriteString("network", assessment.Record.Network.Code.Value);
        writer.WriteString("on", Iso(assessment.On));
        writer.WriteString("knownOn", assessment.Options.KnownOn is { } known ? Iso(known) : null);
        if (assessment.Options.AllOccasions) writer.WriteString("occasions", AllOccasions);
        writer.WriteString("recordHash", EhchJson.HashRecord(assessment.Record));
        writer.WriteStartObject("requirements");
        foreach (Requirement requirement in assessment.RuleSet.Requirements)
        {
            writer.WritePropertyName(requirement.Id);
            JsonSerializer.Serialize(writer, Of(requirement, assessment.TermOf(requirement)), AssessmentJsonContext.Default.RequirementDocument);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes the properties that stand behind the findings.</summary>
    /// <param name="writer">Takes the properties.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="omitted">How many findings were left out.</param>
    internal static void WriteTail(Utf8JsonWriter writer, Assessment assessment, int omitted)
    {
        if (omitted > 0) writer.WriteNumber(OmittedFindings, omitted);
        WriteList(writer, "warnings", assessment.Warnings.Select(static warning => new WarningDocument(warning.Path, warning.Text)), AssessmentJsonContext.Default.WarningDocument);
        WriteList(writer, "summary", assessment.Summarise().Select(Of), AssessmentJsonContext.Default.SummaryDocument);
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
