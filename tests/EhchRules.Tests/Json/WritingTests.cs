using System.Buffers;
using System.Text;
using System.Text.Json;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

public class WritingTests
{
    [Fact]
    public async Task The_example_of_the_format_names_one_resident_whom_it_does_not_show()
    {
        Assert.Equal(["$.homes[0].rounds[0].reviewed[1]: \"r-4\" names no resident in this record (known: r-1)"], await RecordJson.FaultsAsync(ExampleRecord.AsPrinted));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_read_is_written_and_read_again_as_it_was(bool indented)
    {
        NetworkRecord record = await RecordJson.ReadAsync(ExampleRecord.Complete);

        NetworkRecord again = await RecordJson.ReadAsync(await WriteAsync(record, indented));

        Assert.Equal(record, again);
        Assert.Equal(2, again.Residents.Count);
    }

    [Fact]
    public async Task What_is_not_known_is_left_out_and_what_is_none_is_written_as_an_empty_array()
    {
        NetworkRecord record = await RecordJson.ReadAsync(RecordJson.Of(
            network: """{ "code": "U57491", "name": null, "practices": [], "team": null }""", homes: "[]", residents: "null"));

        Assert.Equal(
            """{"format":"ehch-record/1","network":{"code":"U57491","practices":[]},"homes":[],"attestations":[]}""" + "\n",
            await WriteAsync(record));
    }

    [Fact]
    public async Task Records_written_one_after_another_are_NDJSON()
    {
        NetworkRecord record = await RecordJson.ReadAsync(ExampleRecord.Complete);
        string line = await WriteAsync(record);

        Assert.Equal(["1: read", "2: read"], await RecordJson.ReadManyAsync(line + line));
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Indented_text_has_line_feeds_alone()
    {
        string text = await WriteAsync(await RecordJson.ReadAsync(RecordJson.Of()), indented: true);

        Assert.StartsWith("{\n  \"format\": \"ehch-record/1\",\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_of_any_script_survives()
    {
        const string Name = "Bryn Môr \"α\" \\ \t\u0001 😀 \u2028 </script>";
        NetworkRecord record = NetworkRecord.Create(new() { Code = PcnCode.Parse("U57491"), Name = Name }, [], []);

        Assert.Equal(Name, (await RecordJson.ReadAsync(await WriteAsync(record))).Network.Name);
    }

    [Fact]
    public async Task Half_of_a_surrogate_pair_which_only_code_can_give_is_written_as_the_replacement_character()
    {
        NetworkRecord record = NetworkRecord.Create(new() { Code = PcnCode.Parse("U57491"), Name = "a\ud800b" }, [], []);

        Assert.Equal("a\ufffdb", (await RecordJson.ReadAsync(await WriteAsync(record))).Network.Name);
        Assert.StartsWith("sha256:", EhchJson.HashRecord(record), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_can_be_a_value_in_a_larger_document()
    {
        NetworkRecord record = await RecordJson.ReadAsync(RecordJson.Of());
        ArrayBufferWriter<byte> written = new();
        using (Utf8JsonWriter json = new(written))
        {
            json.WriteStartArray();
            EhchJson.WriteRecord(json, record);
            EhchJson.WriteRecord(json, record);
            json.WriteEndArray();
        }

        using JsonDocument document = JsonDocument.Parse(written.WrittenMemory);
        Assert.Equal(2, document.RootElement.GetArrayLength());
        Assert.Equal(record, await RecordJson.ReadAsync(document.RootElement[1].GetRawText()));
    }

    private static async Task<string> WriteAsync(NetworkRecord record, bool indented = false)
    {
        using MemoryStream stream = new();
        await EhchJson.WriteRecordAsync(stream, record, indented, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
