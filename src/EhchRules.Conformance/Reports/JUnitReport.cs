using System.Globalization;
using System.Text;
using System.Xml;

namespace EhchRules.Conformance;

/// <summary>
/// Writes a report as JUnit's XML: a suite for each level, a case for each vector. What failed is a failure, what is unknown an error; what was
/// skipped, and what is not covered, is skipped with a message of its own.
/// </summary>
/// <remarks>A suite states its counts before its cases, and cases of one level lie together: so the results are read once for each level.</remarks>
internal static class JUnitReport
{
    private const int LongestMessage = 500;

    private const int LongestBody = 8_000;

    private const int FlushEvery = 64;

    // How long a vector took is not noted; readers that add times up want one.
    private const string NoTime = "0";

    private static readonly XmlWriterSettings Settings = new()
    {
        Async = true,
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = false,
    };

    internal static async Task WriteAsync(ConformanceReport report, Stream output, CancellationToken cancellationToken)
    {
        ConformanceSummary summary = report.Summary;
        XmlWriter xml = XmlWriter.Create(output, Settings);
        await using (xml.ConfigureAwait(false))
        {
            Begin(xml, summary);
            foreach (LevelTally level in summary.Levels) await WriteAsync(xml, report, level, cancellationToken).ConfigureAwait(false);
            End(xml);
        }

        await output.WriteAsync("\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
    }

    private static async Task WriteAsync(XmlWriter xml, ConformanceReport report, LevelTally level, CancellationToken cancellationToken)
    {
        Begin(xml, report.Summary, level);
        long written = 0;
        await foreach (ResultLine result in report.ReadResultsAsync(cancellationToken).ConfigureAwait(false))
        {
            if (result.Level != level.Level) continue;
            Write(xml, result);
            if (++written % FlushEvery == 0) await xml.FlushAsync().ConfigureAwait(false);
        }

        End(xml);
    }

    private static void Begin(XmlWriter xml, ConformanceSummary summary)
    {
        xml.WriteStartElement("testsuites");
        Write(xml, "name", $"EHCH conformance report: {ReportFacts.NameOf(summary)}");
        WriteCounts(xml, summary.Counts);
        Write(xml, "time", (summary.Ended - summary.Began).TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture));
    }

    private static void Begin(XmlWriter xml, ConformanceSummary summary, LevelTally level)
    {
        xml.WriteStartElement("testsuite");
        Write(xml, "name", level.Level.ToString());
        WriteCounts(xml, level.Counts);
        Write(xml, "time", NoTime);
        Write(xml, "timestamp", summary.Began.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
        WriteProperties(xml, summary);
    }

    private static void End(XmlWriter xml) => xml.WriteEndElement();

    private static void WriteCounts(XmlWriter xml, OutcomeCounts counts)
    {
        Write(xml, "tests", Whole(counts.Total));
        Write(xml, "failures", Whole(counts.Failed));
        Write(xml, "errors", Whole(counts.Unknown));
        Write(xml, "skipped", Whole(counts.Skipped + counts.NotCovered));
    }

    private static void WriteProperties(XmlWriter xml, ConformanceSummary summary)
    {
        xml.WriteStartElement("properties");
        foreach (ReportFact fact in ReportFacts.Of(summary))
        {
            xml.WriteStartElement("property");
            Write(xml, "name", fact.Term);
            Write(xml, "value", fact.Text);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, ResultLine result)
    {
        xml.WriteStartElement("testcase");
        Write(xml, "name", ReportText.Line(result.Id, LongestMessage));
        Write(xml, "classname", ReportText.Line($"{result.Level}.{result.Requirement}", LongestMessage));
        Write(xml, "time", NoTime);
        switch (result.Outcome)
        {
            case VectorOutcome.Failed:
                WriteOutcome(xml, "failure", FailureText.Message(result), "Failed", FailureText.Body(result));
                break;
            case VectorOutcome.Unknown:
                WriteOutcome(xml, "error", $"{ReportWords.Of(result.Cause)}: {result.Text}", result.Cause?.ToString() ?? "Unknown", result.Text);
                break;
            case VectorOutcome.Skipped:
                WriteOutcome(xml, "skipped", $"skipped by the product: {result.Text}");
                break;
            case VectorOutcome.NotCovered:
                WriteOutcome(xml, "skipped", $"not covered: the product does not implement {result.Level}");
                break;
        }

        xml.WriteEndElement();
    }

    private static void WriteOutcome(XmlWriter xml, string element, string message, string? type = null, string? body = null)
    {
        xml.WriteStartElement(element);
        Write(xml, "message", ReportText.Line(message, LongestMessage));
        if (type is not null) Write(xml, "type", type);
        if (body is not null) xml.WriteString(ReportText.Lines(body, LongestBody));
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string attribute, string value) => xml.WriteAttributeString(attribute, value);

    private static string Whole(long count) => count.ToString(CultureInfo.InvariantCulture);
}
