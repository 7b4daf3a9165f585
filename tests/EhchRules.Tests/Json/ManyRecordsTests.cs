using System.Globalization;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

/// <summary>One record or many: the content tells.</summary>
public class ManyRecordsTests
{
    private static readonly string Line = RecordJson.OnOneLine(RecordJson.Of());
    private static readonly string FaultyLine = RecordJson.OnOneLine(RecordJson.Of(network: """{ "code": "U1" }"""));

    private const string NetworkFault = "$.network.code: \"U1\" is not the ODS code of a network: U and five digits";

    [Fact]
    public async Task A_fault_in_one_line_does_not_stop_the_others()
    {
        Assert.Equal(
            ["1: read", $"line 2: {NetworkFault}", "line 4: $: not JSON at byte 2: \"o\" is not expected here", "5: read"],
            await RecordJson.ReadManyAsync($"{Line}\n{FaultyLine}\r\n  \n{{oops\n{Line}"));
    }

    [Fact]
    public async Task A_single_line_is_a_single_record_without_a_line_number()
    {
        Assert.Equal([": read"], await RecordJson.ReadManyAsync(Line));
        Assert.Equal([": read"], await RecordJson.ReadManyAsync($"\n {Line}\n\n"));
        Assert.Equal([NetworkFault], await RecordJson.ReadManyAsync($"{FaultyLine}\n"));
    }

    [Fact]
    public async Task A_record_over_many_lines_is_a_single_record()
    {
        Assert.Equal([": read"], await RecordJson.ReadManyAsync(ExampleRecord.Complete));
        Assert.Equal(["$.network.code: not JSON at line 3, byte 1: a comma stands before the end"], await RecordJson.ReadManyAsync("{\n\"network\": { \"code\": \"U57491\",\n} }"));
    }

    [Fact]
    public async Task A_broken_first_line_is_one_of_many_where_the_second_is_a_record()
    {
        Assert.Equal(
            ["line 1: $.format: not JSON at byte 14: the text ends too early", "2: read", "3: read"],
            await RecordJson.ReadManyAsync($"{{ \"format\": \"\n{Line}\n{Line}\n"));
    }

    [Fact]
    public async Task A_broken_first_line_before_a_line_that_is_no_record_is_a_single_record()
    {
        Assert.Equal(["$.format: not JSON at line 2, byte 1: \"{\" is not expected here"], await RecordJson.ReadManyAsync("{ \"format\": 1,\n{}\n"));
    }

    [Fact]
    public async Task A_first_line_that_is_JSON_and_no_record_is_one_of_many()
    {
        Assert.Equal(["line 1: $: 5 is not an object", "2: read"], await RecordJson.ReadManyAsync($"5\n{Line}"));
    }

    [Fact]
    public async Task A_byte_order_mark_is_skipped_at_the_start_of_many_too()
    {
        Assert.Equal(["1: read", "2: read"], await RecordJson.ReadManyAsync($"\uFEFF{Line}\n{Line}\n"));
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF_8_are_a_fault_of_their_line()
    {
        byte[] bad = RecordJson.Utf8(Line);
        bad[5] = 0xC3;

        Assert.Equal(
            ["1: read", "line 2: $: not UTF-8 at byte offset 5, counted from 0", "3: read"],
            await RecordJson.ReadManyAsync([.. RecordJson.Utf8(Line + "\n"), .. bad, .. RecordJson.Utf8("\n" + Line)]));
    }

    [Fact]
    public async Task Nothing_to_read_is_one_fault()
    {
        Assert.Equal(["$: there is nothing to read: expected a record, which is a JSON object"], await RecordJson.ReadManyAsync(""));
        Assert.Equal(["$: there is nothing to read: expected a record, which is a JSON object"], await RecordJson.ReadManyAsync("\n \n"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_line_that_is_too_long_does_not_stop_the_others(int position)
    {
        List<string> lines = [Line, Line, Line];
        lines[position] = Line + new string(' ', 500_000);
        List<string> expected = ["1: read", "2: read", "3: read"];
        expected[position] = $"line {position + 1}: $: longer than 200000 bytes, the most that one record may have";

        Assert.Equal(expected, await RecordJson.ReadManyAsync(RecordJson.Utf8(string.Join('\n', lines)), limit: 200_000));
    }

    [Fact]
    public async Task A_single_record_that_is_too_long_is_one_fault()
    {
        string fault = "$: longer than 1000 bytes, the most that one record may have";

        Assert.Equal([fault], await RecordJson.ReadManyAsync(RecordJson.Utf8(Line + new string(' ', 2000)), limit: 1000));
        Assert.Equal([fault], await RecordJson.ReadManyAsync(RecordJson.Utf8(new string('\n', 2000)), limit: 1000));
        Assert.Equal([fault], await RecordJson.ReadManyAsync(RecordJson.Utf8(ExampleRecord.Complete), limit: 1000));
    }

    [Fact]
    public async Task A_file_of_many_records_is_no_single_record()
    {
        string fault = Assert.Single(await RecordJson.FaultsAsync($"{Line}\n{Line}\n"));

        Assert.Equal("$: not JSON at line 2, byte 1: \"{\" stands behind the end of the record", fault);
    }

    [Fact]
    public async Task Many_lines_are_read_as_they_come_and_are_not_kept()
    {
        const int Lines = 20_000;
        using LineStream stream = new(Lines);
        long read = 0;

        await foreach (RecordReading reading in EhchJson.ReadRecordsAsync(stream, TestContext.Current.CancellationToken))
        {
            Assert.Equal(++read, reading.Line);
            Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"U{read:00000}"), reading.Record?.Network.Code.Value);
            Assert.InRange(stream.LinesGiven - read, 0, 3000);
        }

        Assert.Equal(Lines, read);
    }

    [Fact]
    public async Task Reading_many_can_be_stopped()
    {
        using LineStream stream = new(int.MaxValue);
        using CancellationTokenSource stop = new();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (RecordReading reading in EhchJson.ReadRecordsAsync(stream, stop.Token))
            {
                if (reading.Line == 10) await stop.CancelAsync();
            }
        });
        Assert.InRange(stream.LinesGiven, 10, 10_000);
    }

    /// <summary>Makes its lines when they are asked for, and gives them in pieces that do not end where lines do.</summary>
    private sealed class LineStream(int lines) : Stream
    {
        private byte[] rest = [];

        internal int LinesGiven { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return ValueTask.FromResult(Read(buffer.Span));
        }

        public override int Read(Span<byte> buffer)
        {
            if (rest.Length == 0 && LinesGiven < lines)
            {
                LinesGiven++;
                rest = RecordJson.Utf8(string.Create(
                    CultureInfo.InvariantCulture, $"{{\"format\":\"ehch-record/1\",\"network\":{{\"code\":\"U{LinesGiven % 100_000:00000}\"}}}}\n"));
            }

            int count = Math.Min(Math.Min(37, rest.Length), buffer.Length);
            rest.AsSpan(0, count).CopyTo(buffer);
            rest = rest[count..];
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
