using EhchRules.Json;

namespace EhchRules.Tests.Json;

/// <summary>Input that is no JSON, no UTF-8, too deep or too long.</summary>
public class SyntaxFaultTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { "", "$: there is nothing to read: expected a record, which is a JSON object" },
        { " \r\n\t", "$: there is nothing to read: expected a record, which is a JSON object" },
        { "\uFEFF", "$: there is nothing to read: expected a record, which is a JSON object" },
        { "{ \"format\": \"ehch-record/1\", // the version\n \"network\": {} }", "$.format: not JSON at line 1, byte 30: comments are no part of the format" },
        { "/* a record */ {}", "$: not JSON at line 1, byte 1: comments are no part of the format" },
        { "{ \"network\": { \"code\": \"U57491\",\n } }", "$.network.code: not JSON at line 2, byte 2: a comma stands before the end" },
        { "{ \"homes\": [ {}, ] }", "$.homes[0]: not JSON at line 1, byte 18: a comma stands before the end" },
        { "{ \"network\": { \"code\": \"U57491\" \"name\": \"a\" } }", "$.network.code: not JSON at line 1, byte 33: \"\\\"\" is not expected here" },
        { "{ \"network\": { \"code\": \"U574", "$.network.code: not JSON at line 1, byte 29: the text ends too early" },
        { "{ \"homes\": [ [ [ {}, tru ] ] ] }", "$.homes[0][0][0]: not JSON at line 1, byte 25: \" \" is not expected here" },
        { "{ \"a\": 'b' }", "$.a: not JSON at line 1, byte 8: \"'\" is not expected here" },
        { "{ \"a\": NaN }", "$.a: not JSON at line 1, byte 8: \"N\" is not expected here" },
        { "{ \"a\": 042 }", "$.a: not JSON at line 1, byte 9: \"4\" is not expected here" },
        { "{} {}", "$: not JSON at line 1, byte 4: \"{\" stands behind the end of the record" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task What_is_no_JSON_has_one_fault_where_it_breaks_off(string text, string fault)
    {
        Assert.Equal([fault], await RecordJson.FaultsAsync(text));
    }

    [Fact]
    public async Task A_broken_literal_does_not_bring_the_rest_of_the_document_into_the_fault()
    {
        Assert.Equal(["$.a: not JSON at line 1, byte 10: \"{\" is not expected here"], await RecordJson.FaultsAsync("{ \"a\": nu{l, \"id\": \"9434765919\" }"));
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF_8_are_told_by_their_offset()
    {
        byte[] json = RecordJson.Utf8("{ \"format\": \"?\" }");
        json[13] = 0xFF;

        Assert.Equal(["$: not UTF-8 at byte offset 13, counted from 0"], await RecordJson.FaultsAsync(json));
        Assert.Equal(["$: not UTF-8 at byte offset 16, counted from 0"], await RecordJson.FaultsAsync([0xEF, 0xBB, 0xBF, .. json]));
        Assert.Equal(["$: not UTF-8 at byte offset 0, counted from 0"], await RecordJson.FaultsAsync([0xFE, 0xFF, 0, (byte)'{']));
    }

    [Fact]
    public async Task A_byte_order_mark_is_skipped()
    {
        Assert.Empty(await RecordJson.FaultsAsync("\uFEFF" + RecordJson.Of()));
    }

    [Fact]
    public async Task Nesting_is_bounded_and_the_bound_is_named()
    {
        // The object with the property is the first level.
        string deepest = RecordJson.OfNetwork($"\"x-own\": {Nested(62)}");
        string tooDeep = RecordJson.OfNetwork($"\"x-own\": {Nested(63)}");

        Assert.Empty(await RecordJson.FaultsAsync(deepest));
        string fault = Assert.Single(await RecordJson.FaultsAsync(tooDeep));
        Assert.StartsWith("$.network.x-own[0][0][0]", fault, StringComparison.Ordinal);
        Assert.EndsWith(": nested deeper than 64 levels", fault, StringComparison.Ordinal);

        static string Nested(int levels) => new string('[', levels) + new string(']', levels);
    }

    [Fact]
    public async Task A_record_may_have_64_MiB()
    {
        Assert.Equal(64 * 1024 * 1024, EhchJson.MaxRecordBytes);
        using EndlessText stream = new("");

        RecordReading reading = await EhchJson.TryReadRecordAsync(stream, TestContext.Current.CancellationToken);

        Assert.Equal("$: longer than 64 MiB, the most that one record may have", Assert.Single(reading.Faults).ToString());
    }

    [Fact]
    public async Task A_record_just_within_the_bound_is_read_and_one_byte_more_is_a_fault()
    {
        byte[] json = RecordJson.Utf8(RecordJson.Of());

        RecordReading within = await EhchJson.TryReadRecordAsync(new MemoryStream(json), json.Length, TestContext.Current.CancellationToken);
        RecordReading beyond = await EhchJson.TryReadRecordAsync(new MemoryStream(json), json.Length - 1, TestContext.Current.CancellationToken);

        Assert.NotNull(within.Record);
        Assert.Equal($"$: longer than {json.Length - 1} bytes, the most that one record may have", Assert.Single(beyond.Faults).ToString());
    }

    [Fact]
    public async Task An_array_that_is_too_long_for_a_record_is_told_how_many_are_given()
    {
        byte[] json = RecordJson.Utf8($" [{RecordJson.Of()},{RecordJson.Of()}]");

        RecordReading reading = await EhchJson.TryReadRecordAsync(new MemoryStream(json), json.Length - 1, TestContext.Current.CancellationToken);

        Assert.Equal($"$: longer than {json.Length - 1} bytes, the most that one record may have; several records go one a line (NDJSON), without brackets and commas", Assert.Single(reading.Faults).ToString());
    }
}
