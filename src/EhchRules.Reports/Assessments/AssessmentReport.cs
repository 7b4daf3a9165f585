using EhchRules.Measures;
using EhchRules.Worklists;

namespace EhchRules.Reports;

/// <summary>An assessment with what people ask beside it: what is overdue and due, how it came about, and the measures.</summary>
/// <remarks>Immutable, and the same for the same assessment and options: nothing in it depends on a clock, a culture or a machine.</remarks>
public sealed class AssessmentReport
{
    internal AssessmentReport(EhchRuleSet rules, Assessment assessment, AssessmentReportOptions options)
    {
        DateOnly on = assessment.On;
        Assessment = assessment;
        Worklist = rules.Worklist(assessment.Record, on, new() { Assessment = assessment.Options });
        Timeline = rules.Timeline(assessment.Record, options.Timeline ?? AssessmentReportOptions.UsualTimeline(on), assessment.Options);
        Measures = rules.Measures(assessment.Record, on, options.Measures with { Assessment = assessment.Options });
    }

    /// <summary>Gets the assessment.</summary>
    public Assessment Assessment { get; }

    /// <summary>Gets what is overdue on the day and due in the two weeks after it.</summary>
    public Worklist Worklist { get; }

    /// <summary>Gets the course over the days of the options.</summary>
    public Timeline Timeline { get; }

    /// <summary>Gets the measures of the day.</summary>
    public NetworkMeasures Measures { get; }

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

    /// <summary>Names the network and the day.</summary>
    public override string ToString() => Assessment.ToString();
}
