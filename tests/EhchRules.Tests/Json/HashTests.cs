using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

public class HashTests
{
    [Fact]
    public async Task The_order_of_properties_white_space_escapes_and_nulls_play_no_part()
    {
        NetworkRecord one = await RecordJson.ReadAsync("""{ "format": "ehch-record/1", "network": { "code": "U57491", "name": "Môr" }, "homes": [{ "id": "a", "name": null }] }""");
        NetworkRecord other = await RecordJson.ReadAsync("""{"homes":[{"id":"\u0061"}],"x-own":1,"network":{"name":"M\u00f4r","code":"U57491"},"format":"ehch-record/1"}""");

        Assert.Equal(EhchJson.HashRecord(one), EhchJson.HashRecord(other));
    }

    [Fact]
    public async Task Unknown_and_none_have_different_hashes()
    {
        NetworkRecord unknown = await RecordJson.ReadAsync(RecordJson.Of(homes: """[{ "id": "a" }]"""));
        NetworkRecord none = await RecordJson.ReadAsync(RecordJson.Of(homes: """[{ "id": "a", "rounds": [] }]"""));

        Assert.NotEqual(EhchJson.HashRecord(unknown), EhchJson.HashRecord(none));
    }

    [Fact]
    public async Task A_hash_is_that_of_the_canonical_form_spelt_out()
    {
        NetworkRecord record = await RecordJson.ReadAsync(RecordJson.Of(
            network: """{ "name": "a\u0000\u001f\b\t\n\f\r\"\\/é\u2028😀", "code": "U57491", "medicalInput": [{ "from": "2020-09-21", "everyWeeks": 2 }] }""", homes: "[]", residents: "null"));
        const string Canonical = """{"attestations":[],"format":"ehch-record/1","homes":[],"network":{"code":"U57491","medicalInput":[{"everyWeeks":2,"from":"2020-09-21"}],"name":"a\u0000\u001f\b\t\n\f\r\"\\/é""" + "\u2028😀\"}}";

        Assert.Equal($"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical)))}", EhchJson.HashRecord(record));
    }

    [SeededProperty(300, desk: 100)]
    public void A_record_of_any_kind_is_hashed_over_its_text_with_the_names_in_order(RecordOnDay given)
    {
        NetworkRecord record = given.Record;
        ArrayBufferWriter<byte> written = new();
        EhchJson.WriteRecord(written, record);

        Assert.Equal($"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalForm.Of(written.WrittenSpan))))}", EhchJson.HashRecord(record));
    }
}
