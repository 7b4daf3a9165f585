using EhchRules.Catalogue;

namespace EhchRules.Reports.Tests.Requirements;

public sealed class CatalogueMarkdownTests
{
    [Fact]
    public void The_page_has_line_feeds_only_and_does_not_change_between_calls()
    {
        string page = CatalogueMarkdown.Write();

        Assert.Equal(page, CatalogueMarkdown.Write());
        Assert.DoesNotContain('\r', page);
        Assert.EndsWith("|\n", page, StringComparison.Ordinal);
        Assert.All(RequirementCatalogue.Judged, one => Assert.Contains($"\n### {one.Id} ", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_in_docs_is_the_catalogue() => Approved.Matches(CatalogueMarkdown.Write(), "docs", "catalogue.md");
}
