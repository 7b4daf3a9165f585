namespace EhchRules.Reports;

/// <summary>What stands at the head of a page, and the scripts at its end.</summary>
/// <param name="title">The title.</param>
/// <param name="scripts">The scripts, in order.</param>
internal sealed class PageHead(string title, params InlinedText[] scripts)
{
    public string Title { get; } = title;

    internal InlinedText Sheet { get; init; } = PageAssets.Style;

    /// <summary>
    /// Gets the content security policy: nothing is fetched, and no style or script counts but those named by their hash. A style that a
    /// script sets on an element is no inline style.
    /// </summary>
    public string Policy =>
        $"default-src 'none'; style-src {Sheet.Source}; script-src {SourcesOf(scripts)}; img-src data:; base-uri 'none'; form-action 'none'";

    public string Style => Sheet.Text;

    public IReadOnlyList<string> Scripts { get; } = [.. scripts.Select(static script => script.Text)];

    private static string SourcesOf(InlinedText[] scripts) => scripts.Length == 0 ? "'none'" : string.Join(' ', scripts.Select(static script => script.Source));
}
