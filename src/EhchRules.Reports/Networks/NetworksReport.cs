using EhchRules.Catalogue;
using EhchRules.Measures;

namespace EhchRules.Reports;

/// <summary>Many networks on one day, side by side: an index of their pages, and how each requirement and each measure is spread over them.</summary>
/// <remarks>It keeps a few numbers of each network, and none of its residents. It is filled by one thread at a time.</remarks>
/// <param name="on">The day judged.</param>
public sealed class NetworksReport(DateOnly on)
{
    private readonly List<NetworkRow> networks = [];
    private readonly Dictionary<Requirement, RequirementSpread> spreads = [];
    private readonly MeasureDistributions measures = new();

    /// <summary>Gets the day judged.</summary>
    public DateOnly On { get; } = on;

    /// <summary>Gets how many networks were added.</summary>
    public int Count => networks.Count;

    /// <summary>Adds a network.</summary>
    /// <param name="report">Its report.</param>
    /// <param name="page">Where its page is, from where the index will be, as <c>U00001.html</c>; null where it has none.</param>
    /// <exception cref="ArgumentException">The report is of another day.</exception>
    public void Add(AssessmentReport report, string? page)
    {
        ArgumentNullException.ThrowIfNull(report);
        Assessment assessment = report.Assessment;
        if (assessment.On != On) throw new ArgumentException($"{assessment} is not of the day of the others.", nameof(report));
        networks.Add(new(report, page));
        measures.Add(report.Measures);
        foreach (IGrouping<Requirement, Finding> findings in assessment.Findings.GroupBy(static finding => finding.Requirement))
        {
            if (!spreads.TryGetValue(findings.Key, out RequirementSpread? spread)) spreads[findings.Key] = spread = new(findings.Key);
            spread.Add(findings);
        }
    }

    /// <summary>Writes the index and the view of all networks as one page that needs no network: <c>text/html</c>.</summary>
    /// <param name="html">What takes the page. To be written as UTF-8, which is what the page says of itself.</param>
    public void WriteHtml(TextWriter html)
    {
        ArgumentNullException.ThrowIfNull(html);
        PageTemplates.Networks(html, new NetworksPage(On, networks, spreads.Values, measures));
    }

    /// <summary>Writes the page, in UTF-8, to a stream that is left open.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public Task WriteHtmlAsync(Stream utf8, CancellationToken cancellationToken = default) => PageText.WriteAsync(utf8, WriteHtml, cancellationToken);

    /// <summary>
    /// Writes the networks side by side as GitHub-flavoured Markdown of at most 60,000 bytes, for a comment on a pull request. The worst come first;
    /// it says how many are left out.
    /// </summary>
    /// <param name="markdown">What takes it. To be written as UTF-8.</param>
    public void WriteMarkdown(TextWriter markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        markdown.Write(NetworksMarkdown.Write(On, networks, spreads.Values));
    }

    /// <summary>Writes the Markdown, in UTF-8, to a stream that is left open.</summary>
    /// <param name="utf8">The stream.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public Task WriteMarkdownAsync(Stream utf8, CancellationToken cancellationToken = default) => PageText.WriteAsync(utf8, WriteMarkdown, cancellationToken);
}
