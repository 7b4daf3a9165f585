namespace EhchRules.Reports.Tests.Html;

/// <summary>Styles and scripts that stand in a page.</summary>
public sealed class InlinedTextTests
{
    [Theory]
    [InlineData("a('</script>')")]
    [InlineData("a('</SCRIPT ')")]
    [InlineData("/* </style */")]
    [InlineData("a <!-- b")]
    public void Text_in_which_an_element_would_end_is_refused(string text) => Assert.Throws<ArgumentException>(() => InlinedText.Of(text));

    [Fact]
    public void The_hash_is_of_what_a_browser_reads() => Assert.Equal(InlinedText.Of("a\nb").Source, InlinedText.Of("a\r\nb").Source);

    [Fact]
    public void The_chart_library_is_what_is_in_its_package_without_what_is_added_to_it()
    {
        string library = PageAssets.ChartLibrary.Text;

        Assert.Contains("version=\"6.0.0\"", library, StringComparison.Ordinal);
        Assert.DoesNotContain("eval(", library, StringComparison.Ordinal);
        Assert.DoesNotContain("ecStat", library, StringComparison.Ordinal);
        Assert.DoesNotContain("vizorECharts", library, StringComparison.Ordinal);
    }
}
