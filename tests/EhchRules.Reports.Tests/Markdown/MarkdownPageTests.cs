namespace EhchRules.Reports.Tests.Markdown;

/// <summary>A page whose length is known.</summary>
public sealed class MarkdownPageTests
{
    [Fact]
    public void Its_length_is_that_of_its_text_in_bytes()
    {
        MarkdownPage page = new();
        page.Line("é");
        page.Heading("# a");
        page.Fold("b");
        page.Unfold();

        Assert.Equal("é\n\n# a\n\n<details><summary>b</summary>\n\n</details>\n", page.ToString());
        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(page.ToString()), page.Bytes);
    }

    [Fact]
    public void What_fits_to_the_last_byte_is_added_and_the_rest_is_left_out_even_where_it_is_shorter()
    {
        MarkdownPage page = new();

        Assert.Equal(["ccc", "d"], page.AddWithin(["a", "bb", "ccc", "d"], static item => [item], end: 5));
        Assert.Equal("a\nbb\n", page.ToString());
        Assert.Empty(page.AddWithin(["e"], static item => [item], end: 7));
        Assert.Equal(["f"], page.AddWithin(["f"], static item => [item], end: 8));
    }
}
