using System.Text;

namespace EhchRules.Conformance.Tests.Suite;

public sealed class JsonLinesTests
{
    [Fact]
    public async Task Lines_are_read_with_where_they_begin_whatever_ends_them()
    {
        List<JsonLine> lines = await ReadAsync("\uFEFFone\r\n\ntwo three\n four\r", 100);

        Assert.Equal(["one", "", "two three", " four"], lines.Select(TextOf));
        Assert.Equal([3, 8, 9, 19], lines.Select(static line => line.Start));
        Assert.Equal([true, true, true, false], lines.Select(static line => line.IsWhole));
        Assert.Equal([false, true, false, false], lines.Select(static line => line.IsBlank));
        Assert.DoesNotContain(lines, static line => line.IsTooLong);
    }

    [Fact]
    public async Task An_end_of_line_at_the_end_begins_no_line() => Assert.Equal(["one"], (await ReadAsync("one\n", 100)).Select(TextOf));

    [Fact]
    public async Task Nothing_has_no_lines() => Assert.Empty(await ReadAsync(string.Empty, 100));

    [Theory]
    [InlineData("12345", false)]
    [InlineData("12345\r", false)]
    [InlineData("123456", true)]
    [InlineData("123456\r", true)]
    public async Task The_longest_line_is_read_and_one_byte_more_is_too_long(string text, bool isTooLong)
    {
        List<JsonLine> lines = await ReadAsync($"{text}\nnext\n", 5);

        Assert.Equal([isTooLong, false], lines.Select(static line => line.IsTooLong));
        Assert.Equal([isTooLong ? string.Empty : "12345", "next"], lines.Select(TextOf));
    }

    [Fact]
    public async Task A_line_that_never_ends_is_told_while_it_goes_on_and_kept_by_nobody()
    {
        using Endless endless = new();
        await using IAsyncEnumerator<JsonLine> lines = JsonLines.ReadAsync(endless, 1 << 20, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);

        Assert.True(await lines.MoveNextAsync());

        Assert.True(lines.Current.IsTooLong);
        Assert.InRange(endless.Read, 1 << 20, 3 << 20);
    }

    [Fact]
    public async Task What_follows_a_line_that_is_too_long_is_read_at_its_place()
    {
        string text = $"{new string('x', 1 << 20)}\nnext\n{new string('y', 300_000)}";

        List<JsonLine> lines = await ReadAsync(text, 1_000);

        Assert.Equal([true, false, true], lines.Select(static line => line.IsTooLong));
        Assert.Equal([0, (1 << 20) + 1, (1 << 20) + 6], lines.Select(static line => line.Start));
        Assert.Equal("next", TextOf(lines[1]));
    }

    private static string TextOf(JsonLine line) => Encoding.UTF8.GetString(line.Utf8.Span);

    private static async Task<List<JsonLine>> ReadAsync(string text, int longest)
    {
        using MemoryStream utf8 = new(Encoding.UTF8.GetBytes(text));
        return await JsonLines.ReadAsync(utf8, longest, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The same letter without end.</summary>
    private sealed class Endless : MemoryStream
    {
        internal new long Read { get; private set; }

        public override bool CanRead => true;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'x');
            Read += buffer.Length;
            return new(buffer.Length);
        }
    }
}
