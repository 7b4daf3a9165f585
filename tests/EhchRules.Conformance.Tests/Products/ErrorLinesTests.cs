using System.Text;

namespace EhchRules.Conformance.Tests.Products;

public sealed class ErrorLinesTests
{
    [Fact]
    public void A_few_lines_are_kept_whole_and_a_line_without_an_end_is_one()
    {
        ErrorLines lines = new();
        lines.Add("first\r\nse"u8);
        lines.Add("cond\nthi"u8);

        StandardErrorExcerpt excerpt = lines.Excerpt;

        Assert.Equal(["first", "second", "thi"], excerpt.First);
        Assert.Empty(excerpt.Last);
        Assert.Equal((3L, 0L, 17L), (excerpt.Lines, excerpt.Omitted, excerpt.Bytes));
    }

    [Fact]
    public void Of_many_lines_the_first_ten_and_the_last_twenty_are_kept()
    {
        ErrorLines lines = new();
        for (int line = 1; line <= 1_000; line++) lines.Add(Encoding.UTF8.GetBytes($"{line}\n"));

        StandardErrorExcerpt excerpt = lines.Excerpt;

        Assert.Equal(Enumerable.Range(1, 10).Select(static line => $"{line}"), excerpt.First);
        Assert.Equal(Enumerable.Range(981, 20).Select(static line => $"{line}"), excerpt.Last);
        Assert.Equal((1_000L, 970L), (excerpt.Lines, excerpt.Omitted));
    }

    [Fact]
    public void An_unfinished_line_takes_its_place_among_the_last()
    {
        ErrorLines lines = new();
        for (int line = 1; line <= 31; line++) lines.Add(Encoding.UTF8.GetBytes($"{line}\n"));
        lines.Add("end"u8);

        StandardErrorExcerpt excerpt = lines.Excerpt;

        Assert.Equal("13", excerpt.Last[0]);
        Assert.Equal("end", excerpt.Last[^1]);
        Assert.Equal(20, excerpt.Last.Length);
        Assert.Equal(32, excerpt.Lines);
    }

    [Fact]
    public void A_long_line_is_cut_and_what_is_no_UTF_8_is_shown_as_such()
    {
        ErrorLines lines = new();
        for (int piece = 0; piece < 100; piece++) lines.Add(Encoding.UTF8.GetBytes(new string('x', 1_000)));
        lines.Add([(byte)'\n', 0xFF, (byte)'\n']);

        Assert.Equal([new string('x', 400) + "…", "\uFFFD"], lines.Excerpt.First);
        Assert.Equal(100_003, lines.Excerpt.Bytes);
    }

    [Fact]
    public void Nothing_was_written() => Assert.Equal((0L, 0L, 0), (new ErrorLines().Excerpt.Lines, new ErrorLines().Excerpt.Bytes, new ErrorLines().Excerpt.First.Length));
}
