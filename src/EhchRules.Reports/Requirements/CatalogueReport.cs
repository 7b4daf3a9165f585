namespace EhchRules.Reports;

/// <summary>The whole catalogue, of all days, for people who check it.</summary>
public sealed class CatalogueReport
{
    internal CatalogueReport()
    {
    }

    /// <summary>Writes the catalogue as GitHub-flavoured Markdown: docs/catalogue.md. Lines end in a line feed.</summary>
    /// <param name="markdown">What takes the text. It is neither flushed nor closed.</param>
    public void WriteMarkdown(TextWriter markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        markdown.Write(CatalogueMarkdown.Write());
    }
}
