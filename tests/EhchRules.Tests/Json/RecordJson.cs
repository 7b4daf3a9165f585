using System.Text;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

/// <summary>Small records to break, and what reading says of them.</summary>
internal static class RecordJson
{
    internal const string Network = """{ "code": "U57491" }""";
    internal const string Oakfield = """{ "id": "oakfield" }""";
    internal const string ElmCourt = """{ "id": "elm-court" }""";
    internal const string Resident = """{ "id": "r-1" }""";

    internal static string Of(
        string network = Network, string homes = $"[{Oakfield}, {ElmCourt}]", string residents = $"[{Resident}]", string attestations = "[]") => $$"""
        {
          "format": "ehch-record/1",
          "network": {{network}},
          "homes": {{homes}},
          "residents": {{residents}},
          "attestations": {{attestations}}
        }
        """;

    /// <summary>A record with one resident, of whom no more is known than is given.</summary>
    internal static string OfResident(string properties) => Of(residents: $$"""[{ "id": "r-1", {{properties}} }]""");

    /// <summary>A record with one home, of which no more is known than is given.</summary>
    internal static string OfHome(string properties) => Of(homes: $$"""[{ "id": "oakfield", {{properties}} }]""");

    /// <summary>A record of whose network no more is known than is given.</summary>
    internal static string OfNetwork(string properties) => Of(network: $$"""{ "code": "U57491", {{properties}} }""");

    internal static string OnOneLine(string json) => json.ReplaceLineEndings(" ");

    internal static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    internal static async Task<NetworkRecord> ReadAsync(string json) => await EhchJson.ReadRecordAsync(new MemoryStream(Utf8(json)), TestContext.Current.CancellationToken);

    internal static Task<string[]> FaultsAsync(string json) => FaultsAsync(Utf8(json));

    internal static async Task<string[]> FaultsAsync(byte[] utf8)
    {
        RecordReading reading = await EhchJson.TryReadRecordAsync(new MemoryStream(utf8), TestContext.Current.CancellationToken);
        return [.. reading.Faults.Select(fault => fault.ToString())];
    }

    /// <summary>Reads what may be many records, as one line of text each: the line, then "read" or the faults.</summary>
    internal static async Task<string[]> ReadManyAsync(byte[] utf8, int limit = EhchJson.MaxRecordBytes)
    {
        List<string> read = [];
        await foreach (RecordReading reading in EhchJson.ReadRecordsAsync(new MemoryStream(utf8), limit, TestContext.Current.CancellationToken))
        {
            if (reading.Record is not null) read.Add($"{reading.Line}: read");
            read.AddRange(reading.Faults.Select(fault => fault.ToString()));
        }

        return [.. read];
    }

    internal static Task<string[]> ReadManyAsync(string text) => ReadManyAsync(Utf8(text));
}
