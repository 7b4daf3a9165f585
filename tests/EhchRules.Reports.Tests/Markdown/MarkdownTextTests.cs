using System.Net;
using System.Text.RegularExpressions;
using Markdig;

namespace EhchRules.Reports.Tests.Markdown;

/// <summary>Text of a record in Markdown. Markdig is the independent reader.</summary>
public sealed partial class MarkdownTextTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseTaskLists().UseEmojiAndSmiley().Build();

    public static TheoryData<string> Texts =>
    [
        "plain", "a | b", "`code`", "``", "*bold* _it_ ~~no~~", "<script>alert(1)</script>", "&amp; &lt;", "[a](http://b.example)", "![a](b)", "http://a.example/x", "www.a.example",
        "@someone", "#123", "GH-12", "gh-7 and owner/name#4", "1. first", "2) second", "- item", "+ item", "> said", "# heading", "\\", "\\`", "a<!-- b -->", ":smile:", "$x$", "{.class}", "שלום", "a]b[c", "====", "---", "[ ] not a task", "😀 é", "'quoted' \"twice\"",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_is_read_back_as_it_was(string text)
    {
        Assert.Equal(text, TextOf(MarkdownText.Name(text)));
        Assert.Equal(text, TextOf($"- **X** {MarkdownText.Sentence(text)}")[2..]);
        Assert.Equal(text, TextOf(MarkdownText.Id(text)));
        Assert.Equal(text, WebUtility.HtmlDecode(MarkdownText.Html(text).Replace("<!-- -->", string.Empty, StringComparison.Ordinal)));
        Assert.DoesNotContain("<a ", global::Markdig.Markdown.ToHtml($"- {MarkdownText.Name(text)}", Pipeline), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void In_a_table_it_stays_in_its_cell(string text)
    {
        string html = global::Markdig.Markdown.ToHtml($"| a | b |\n| --- | --- |\n| {MarkdownText.Name(text)} | b |\n", Pipeline);

        Assert.Equal(2, html.Split("<td").Length - 1);
    }

    [Theory]
    [InlineData("@someone", "\\@<!-- -->someone")]
    [InlineData("#123", "\\#<!-- -->123")]
    [InlineData("GH-12", "GH-<!-- -->12")]
    [InlineData("xGH-12", "xGH-12")]
    [InlineData(":smile:", ":<!-- -->smile:")]
    [InlineData("NHS: 7", "NHS: 7")]
    [InlineData("http://a", "http\\://a")]
    [InlineData("1. a", "1\\. a")]
    [InlineData("a 1. b", "a 1. b")]
    public void What_is_read_after_the_markup_is_parted_from_its_sign(string text, string expected) => Assert.Equal(expected, MarkdownText.Name(text));

    [Theory]
    [InlineData("@someone", "@<!-- -->someone")]
    [InlineData("O'Hara #7", "O&#39;Hara #<!-- -->7")]
    [InlineData("😀 <b>", "&#128512; &lt;b&gt;")]
    public void In_a_summary_it_is_HTML(string text, string expected) => Assert.Equal(expected, MarkdownText.Html(text));

    [Fact]
    public void Line_breaks_and_signs_that_turn_text_round_become_blanks()
    {
        Assert.Equal("a b c d", MarkdownText.Name("a\nb\u202ec\u2028d"));
        Assert.Equal("`a b`", MarkdownText.Id("a\nb"));
        Assert.Equal("(empty)", MarkdownText.Id(string.Empty));
    }

    [Fact]
    public void Long_text_is_shortened_and_no_character_is_cut_in_two()
    {
        Assert.Equal(new string('a', 80), MarkdownText.Name(new string('a', 80)));
        Assert.Equal(new string('a', 80) + "…", MarkdownText.Name(new string('a', 81)));
        Assert.Equal(new string('a', 79) + "…", MarkdownText.Name(new string('a', 79) + "😀"));
        Assert.Equal(401, MarkdownText.Sentence(new string('a', 2000)).Length);
    }

    private static string TextOf(string markdown) => WebUtility.HtmlDecode(Tag().Replace(global::Markdig.Markdown.ToHtml(markdown, Pipeline), string.Empty)).Trim('\n');

    [GeneratedRegex("<!--.*?-->|<[^>]*>")]
    private static partial Regex Tag();
}
