using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>Writes the whole of a report as JSON: what it came to, indented, and then each result on a line of its own.</summary>
internal static class JsonReport
{
    private const int FlushAt = 1 << 16;

    internal static async Task WriteAsync(ConformanceReport report, Stream output, CancellationToken cancellationToken)
    {
        Utf8JsonWriter json = new(output, ReportFormat.Pages);
        await using (json.ConfigureAwait(false))
        {
            json.WriteStartObject();
            WriteHead(json, report.Summary);
            json.WriteStartArray("results");
            ArrayBufferWriter<byte> line = new();
            await foreach (ResultLine result in report.ReadResultsAsync(cancellationToken).ConfigureAwait(false))
            {
                line.ResetWrittenCount();
                line.Write("\n    "u8);
                using (Utf8JsonWriter one = new(line, ReportFormat.Lines)) Write(one, result);
                json.WriteRawValue(line.WrittenSpan, skipInputValidation: true);
                if (json.BytesPending > FlushAt) await json.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        await output.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
    }

    private static void WriteHead(Utf8JsonWriter json, ConformanceSummary summary)
    {
        json.WriteString("format", ReportFormat.Name);
        json.WriteString("standing", $"This suite has no official standing. {ReportWords.Standing}");
        json.WriteStartObject("suite");
        json.WriteString("version", summary.SuiteVersion);
        json.WriteString("hash", summary.SuiteHash);
        WriteTexts(json, "levels", summary.Selection.Levels.Select(static level => level.ToString()));
        WriteTexts(json, "requirements", summary.Selection.Requirements);
        json.WriteEndObject();
        WriteProduct(json, summary.Product);
        json.WriteString("door", summary.Door);
        json.WriteString("began", summary.Began.UtcDateTime);
        json.WriteString("ended", summary.Ended.UtcDateTime);
        json.WriteString("stopped", summary.Stopped);
        json.WriteString("answersHash", summary.AnswersHash);
        Write(json, summary.Counts);
        WriteLevels(json, summary);
        json.WriteStartArray("causes");
        foreach (CauseTally tally in summary.Causes)
        {
            json.WriteStartObject();
            json.WriteString("cause", tally.Cause.ToString());
            json.WriteNumber("count", tally.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("strays");
        json.WriteNumber("answers", summary.Strays.Answers);
        json.WriteNumber("unreadable", summary.Strays.Unreadable);
        WriteTexts(json, "examples", summary.Strays.Examples);
        json.WriteEndObject();
        json.WriteStartObject("standardError");
        WriteTexts(json, "first", summary.StandardError.First);
        WriteTexts(json, "last", summary.StandardError.Last);
        json.WriteNumber("lines", summary.StandardError.Lines);
        json.WriteNumber("bytes", summary.StandardError.Bytes);
        json.WriteEndObject();
    }

    private static void WriteProduct(Utf8JsonWriter json, ProductProfile? product)
    {
        if (product is null)
        {
            json.WriteNull("product");
            return;
        }

        json.WriteStartObject("product");
        json.WriteString("name", product.Name);
        json.WriteString("version", product.Version);
        WriteTexts(json, "levels", product.Levels.Select(static level => level.ToString()));
        WriteTexts(json, "details", product.Details);
        json.WriteEndObject();
    }

    private static void WriteLevels(Utf8JsonWriter json, ConformanceSummary summary)
    {
        json.WriteStartArray("levels");
        foreach (LevelTally level in summary.Levels)
        {
            json.WriteStartObject();
            json.WriteString("level", level.Level.ToString());
            Write(json, level.Counts);
            json.WriteStartArray("requirements");
            foreach (ConformanceTally tally in summary.Tallies.Where(tally => tally.Level == level.Level))
            {
                json.WriteStartObject();
                json.WriteString("requirement", tally.Requirement);
                json.WriteString("title", ReportWords.Title(tally.Requirement));
                Write(json, tally.Counts);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, OutcomeCounts counts)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("passed", counts.Passed);
        json.WriteNumber("failed", counts.Failed);
        json.WriteNumber("skipped", counts.Skipped);
        json.WriteNumber("unknown", counts.Unknown);
        json.WriteNumber("notCovered", counts.NotCovered);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ResultLine result)
    {
        json.WriteStartObject();
        ResultsFormat.WriteMembers(json, result);
        if (result.Outcome is VectorOutcome.Failed && result.Asked is { } asked) WriteSources(json, VectorSources.Of(result.Level, result.Requirement, asked));
        json.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter json, ImmutableArray<ReportedSource> sources)
    {
        json.WriteStartArray("sources");
        foreach (ReportedSource source in sources)
        {
            json.WriteStartObject();
            json.WriteString("document", source.Document);
            if (source.Clause is { } clause) json.WriteString("clause", clause);
            json.WriteString("status", source.Status);
            json.WriteString("read", source.Read);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
