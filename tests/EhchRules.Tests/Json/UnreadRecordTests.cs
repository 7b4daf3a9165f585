using System.Text;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

/// <summary>Records are found without being read, and read the same by whoever reads them.</summary>
public sealed class UnreadRecordTests
{
    private const int Limit = 200_000;

    private static readonly string Line = RecordJson.OnOneLine(RecordJson.Of());
    private static readonly string Faulty = RecordJson.OnOneLine(RecordJson.Of(network: """{ "code": "U1" }"""));
    private static readonly string Long = Line + new string(' ', 500_000);

    public static TheoryData<string> Inputs =>
    [
        "", "\n \n", Line, $"\n {Line}\n\n", ExampleRecord.Complete, $"{Line}\n{Line}", $"{Line}\n{Faulty}\r\n  \n{{oops\n{Line}\n", $"\uFEFF{Line}\n{Line}\n",
        $"5\n{Line}", $"{{ \"format\": \"\n{Line}\n{Line}\n", Long, $"{Long}\n{Line}\n{Line}", $"{Line}\n{Long}\n{Line}", $"{Line}\n{Line}\n{Long}", $"[{Line},\n{Line}]",
    ];

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task What_is_found_reads_as_it_is_read_one_after_another(string input)
    {
        List<RecordReading> expected = await EhchJson.ReadRecordsAsync(Stream(input), Limit, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        List<UnreadRecord> found = await EhchJson.FindRecordsAsync(Stream(input), Limit, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        // Read from the last on: none depends on another.
        RecordReading[] readings = [.. found.AsEnumerable().Reverse().Select(static one => one.Read()).Reverse()];
        Assert.Equal(expected, readings);
        Assert.Equal(expected.Select(static reading => reading.Line), found.Select(static one => one.Line));
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task What_is_found_stands_where_it_says(string input)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(input);

        await foreach (UnreadRecord one in EhchJson.FindRecordsAsync(Stream(input), Limit, TestContext.Current.CancellationToken))
        {
            Assert.Equal(bytes.AsSpan((int)one.Offset, one.Utf8.Length), one.Utf8.Span);
            bool isTooLong = one.Utf8.IsEmpty && one.Read().Faults is [{ } fault] && fault.Text.StartsWith("longer than", StringComparison.Ordinal);
            if (isTooLong) Assert.True(bytes.AsSpan((int)one.Offset).StartsWith(Encoding.UTF8.GetBytes(Long)));
        }
    }

    [Fact]
    public async Task What_was_read_stays_when_its_text_is_given_back()
    {
        UnreadRecord found = await EhchJson.FindRecordsAsync(Stream(Line), TestContext.Current.CancellationToken).SingleAsync(TestContext.Current.CancellationToken);
        RecordReading reading = found.Read();

        found.Dispose();
        found.Dispose();

        Assert.True(found.Utf8.IsEmpty);
        Assert.Same(reading, found.Read());
    }

    [Fact]
    public async Task A_text_that_was_given_back_is_not_read()
    {
        UnreadRecord found = await EhchJson.FindRecordsAsync(Stream(Line), TestContext.Current.CancellationToken).SingleAsync(TestContext.Current.CancellationToken);
        found.Dispose();

        Assert.Throws<ObjectDisposedException>(() => found.Read());
    }

    private static MemoryStream Stream(string input) => new(Encoding.UTF8.GetBytes(input));
}
