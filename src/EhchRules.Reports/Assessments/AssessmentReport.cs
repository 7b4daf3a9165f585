using System.Buffers;
using EhchRules.Measures;
using EhchRules.Worklists;

namespace EhchRules.Reports;

/// <summary>An assessment with what people ask beside it: what is overdue and due, how it came about, and the measures.</summary>
/// <remarks>
/// The same for the same assessment and options: nothing in it depends on a clock, a culture or a machine. What stands beside the assessment is
/// worked out when it is first asked for; any number of threads may ask.
/// </remarks>
public sealed class AssessmentReport : TextReport
{
    private readonly AssessmentReportOptions options;
    private readonly Lazy<Worklist> worklist;
    private readonly Lazy<Timeline> timeline;
    private readonly Lazy<NetworkMeasures> measures;

    internal AssessmentReport(EhchRuleSet rules, Assessment assessment, AssessmentReportOptions options)
    {
        DateOnly on = assessment.On;
        Assessment = assessment;
        this.options = options;
        // Not every form of a report shows all of them.
        worklist = new(() => rules.Worklist(assessment.Record, on, new() { Assessment = assessment.Options }));
        timeline = new(() => rules.Timeline(assessment.Record, options.Timeline ?? AssessmentReportOptions.UsualTimeline(on), assessment.Options));
        measures = new(() => rules.Measures(assessment.Record, on, options.Measures with { Assessment = assessment.Options }));
    }

    /// <summary>Gets the assessment.</summary>
    public Assessment Assessment { get; }

    /// <summary>Gets what is overdue on the day and due in the two weeks after it.</summary>
    public Worklist Worklist => worklist.Value;

    /// <summary>Gets the course over the days of the options.</summary>
    public Timeline Timeline => timeline.Value;

    /// <summary>Gets the measures of the day.</summary>
    public NetworkMeasures Measures => measures.Value;

    /// <summary>Writes the report as one page that needs no other file and no network: <c>text/html</c>.</summary>
    /// <remarks>
    /// The page forbids, by its own content security policy, whatever does not stand in it. Text of the record is escaped, and no NHS number
    /// that is the id of a resident stands in it whole.
    /// </remarks>
    /// <param name="html">What takes the page. To be written as UTF-8, which is what the page says of itself.</param>
    public void WriteHtml(TextWriter html)
    {
        ArgumentNullException.ThrowIfNull(html);
        PageTemplates.Assessment(html, new AssessmentPage(this));
    }

    /// <summary>Writes the report as one page, in UTF-8, to a stream that is left open.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public Task WriteHtmlAsync(Stream utf8, CancellationToken cancellationToken = default) => PageText.WriteAsync(utf8, WriteHtml, cancellationToken);

    /// <summary>Writes the findings as CSV, one row a finding. The columns are a contract: new ones are only added at the end.</summary>
    /// <remarks>Ids stand in it as the record has them, NHS numbers among them. A cell that a spreadsheet would take for a formula is escaped.</remarks>
    /// <param name="csv">What takes the rows. It is neither flushed nor closed.</param>
    /// <param name="hasHeader">Whether the names of the columns come first; for the second of several networks they do not.</param>
    public void WriteCsv(TextWriter csv, bool hasHeader = true)
    {
        ArgumentNullException.ThrowIfNull(csv);
        FindingsCsv.Write(new CsvRows.AsText(csv), hasHeader, Assessment, options.Findings);
    }

    /// <summary>Writes the same as UTF-8, without a string for each cell: the findings of a country are gigabytes.</summary>
    /// <param name="utf8">What takes the rows.</param>
    /// <param name="hasHeader">Whether the names of the columns come first; for the second of several networks they do not.</param>
    public void WriteCsv(IBufferWriter<byte> utf8, bool hasHeader = true)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        FindingsCsv.Write(utf8, hasHeader, Assessment, options.Findings);
    }

    /// <summary>Writes the names of the columns as UTF-8, for rows of several networks that are written at once and joined.</summary>
    /// <param name="utf8">What takes them.</param>
    public static void WriteCsvHeader(IBufferWriter<byte> utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        FindingsCsv.WriteHeader(utf8);
    }

    /// <summary>
    /// Writes what matters of the report as GitHub-flavoured Markdown, for a comment on a pull request: totals, what is not met by home, what falls due,
    /// questions, and what is not known.
    /// </summary>
    /// <remarks>
    /// It has at most 60,000 bytes, whatever the network: a comment takes 65,536 characters. It says how much was left out. Text of the record stays text:
    /// no markup, no link, and nobody is mentioned. No NHS number that is the id of a resident stands in it whole.
    /// </remarks>
    /// <param name="markdown">What takes it. To be written as UTF-8.</param>
    public void WriteMarkdown(TextWriter markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        markdown.Write(new AssessmentMarkdown(this).Write());
    }

    /// <summary>Writes the Markdown, in UTF-8, to a stream that is left open.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public Task WriteMarkdownAsync(Stream utf8, CancellationToken cancellationToken = default) => PageText.WriteAsync(utf8, WriteMarkdown, cancellationToken);

    /// <summary>
    /// Writes the findings as JUnit's XML, for the test tab of a pipeline. <see cref="JUnitReport"/> says what becomes of which, and takes many networks.
    /// </summary>
    /// <param name="xml">What takes the document. To be written as UTF-8, which is what the document says of itself.</param>
    /// <param name="fails">Says which findings are failures; null means what is not met by contract.</param>
    public void WriteJUnit(TextWriter xml, Func<Finding, bool>? fails = null)
    {
        JUnitReport document = new(xml, fails);
        document.Add(Assessment);
        document.End();
    }

    /// <summary>Writes the document, in UTF-8, to a stream that is left open.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="fails">Says which findings are failures; null means what is not met by contract.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public Task WriteJUnitAsync(Stream utf8, Func<Finding, bool>? fails = null, CancellationToken cancellationToken = default) =>
        PageText.WriteAsync(utf8, xml => WriteJUnit(xml, fails), cancellationToken);

    /// <summary>Names the network and the day.</summary>
    public override string ToString() => Assessment.ToString();

    internal override void Write(TextPage page) => new AssessmentText(page, new AssessmentView(Assessment, options.Findings)).Write();
}
