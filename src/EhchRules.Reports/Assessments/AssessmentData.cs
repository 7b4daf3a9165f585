using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>The data of an assessment's page, for its scripts: every text once, and findings as columns of numbers.</summary>
/// <param name="report">The report.</param>
/// <param name="sources">The requirements, in order.</param>
/// <param name="subjects">Whom the page is about.</param>
internal sealed class AssessmentData(AssessmentReport report, IReadOnlyList<SourceRow> sources, PageSubjects subjects)
{
    private readonly DataStrings strings = new(report.Assessment.On);
    private readonly Dictionary<string, int> requirements = sources.Select(static (source, i) => (source.Id, i)).ToDictionary(static pair => pair.Id, static pair => pair.i, StringComparer.Ordinal);

    /// <summary>Writes it as JSON in which &lt;, &gt;, &amp; and the quotation marks are escaped, so that it can stand in a script element.</summary>
    internal string Write()
    {
        ArrayBufferWriter<byte> written = new();
        using (Utf8JsonWriter json = new(written, new() { Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartObject();
            json.WriteString("on", report.Assessment.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            WriteVocabulary(json);
            WriteRequirements(json);
            WriteSubjects(json);
            new FindingColumns(report.Assessment, requirements, subjects, strings).Write(json);
            new TimelineData(report.Timeline, report.Assessment.On, requirements, subjects, strings).Write(json);
            strings.Write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(written.WrittenSpan);
    }

    private static void WriteVocabulary(Utf8JsonWriter json)
    {
        json.WriteStartArray("outcomes");
        foreach (Outcome outcome in Enum.GetValues<Outcome>())
        {
            OutcomeLook look = OutcomeLook.Of(outcome);
            json.WriteStartObject();
            json.WriteString("key", look.Key);
            json.WriteString("sign", look.Sign);
            json.WriteString("words", look.Words);
            json.WriteNumber("rank", look.Rank);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Named(json, "forces", Enum.GetValues<Force>(), Words.Of);
        Named(json, "topics", Enum.GetValues<Topic>(), Words.Of);
    }

    private static void Named<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Func<T, string> words)
        where T : struct, Enum
    {
        json.WriteStartArray(name);
        foreach (T value in values)
        {
            json.WriteStartObject();
            json.WriteString("key", value.ToString());
            json.WriteString("words", words(value));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRequirements(Utf8JsonWriter json)
    {
        json.WriteStartArray("requirements");
        foreach (SourceRow source in sources)
        {
            json.WriteStartObject();
            json.WriteString("id", source.Id);
            json.WriteString("title", source.Title);
            json.WriteString("says", source.Says);
            json.WriteNumber("topic", (int)source.Topic);
            json.WriteString("bearer", source.Bearer);
            json.WriteString("text", source.Text);
            json.WriteStartArray("citations");
            foreach (CitationRow citation in source.Citations)
            {
                json.WriteStartArray();
                json.WriteStringValue(citation.Text);
                json.WriteStringValue(citation.Status);
                json.WriteStringValue(citation.Source);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.Texts("assumed", source.Assumptions.Select(static assumption => assumption.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteSubjects(Utf8JsonWriter json)
    {
        json.Texts("homes", subjects.All.Where(static subject => subject.Kind is SubjectKind.Home).Select(static home => home.Name));

        // Of each: what it is called, the place of its home, and the part of the anchor that names it, where that is not the name.
        json.WriteStartArray("subjects");
        foreach (PageSubject subject in subjects.All)
        {
            json.WriteStartArray();
            json.WriteStringValue(subject.Name);
            json.WriteNumberValue(subject.Home);
            if (subject.Anchor != subject.Name) json.WriteStringValue(subject.Anchor);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
