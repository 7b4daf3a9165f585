using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

/// <summary>The schema and the reader judge the form of a document alike: records as they are, and with one thing changed.</summary>
public sealed partial class SchemaAgreementTests
{
    private static readonly SchemaCheck Schema = new(JsonNode.Parse(EhchJson.RecordSchema())!);

    private static readonly string[] Numbers =
    [
        "42.0", "4.2e1", "4.25", "425e-1", "420e-1", "1e400", "0e400", "-0", "-0.0", "-1", "-1.0", "0", "1", "0.1e1", "1E2", "2147483647", "2147483647.0", "2147483648", "2147483648.0",
        "1e9", "1e10", "42.5", "1e-4", "42.00000000000000000000",
    ];

    private static readonly string[] Texts =
    [
        "2021-02-29", "2020-02-29", "1900-02-29", "2000-02-29", "2400-02-29", "2100-02-29", "0000-01-01", "0001-01-01", "9999-12-31", "2020-13-01", "2020-00-10", "2020-04-31", "2020-04-30", "2020-01-32",
        "2020-10-1", "2020-10-01T00:00:00", "2020-10-01 ", " 2020-10-01", "2020-10-01\n", "\uff12020-10-01", "10000-01-01", "-2020-01-01", "2020-W10-1", "2020-10-00",
        "", " ", "\n", "\t", "\u00a0", "\u0085", "\u2003", "\u3000", "\ufeff", "\u200b", "\u180e", "\u0000", "\ud83d\ude00", "u57491", "U57491\n", "U5749", "U574911", "G84001 ", "I84001", "rj1", "RJ1\n", "ABCDEFGHIJ",
        "1-12345", "1-123456", "1-1234567890123", " 1-125856395", "1-125856395\n", "VN8K1\n", "\u00a0VN8K1", "\u0085VN8K1", "VN\n8K1", "Permanent ", "permanent", "GeneralPractitioner", "None", "ehch-record/2", "true", "42",
    ];

    [SeededProperty(6_000, desk: 600, Arbitrary = [typeof(Arbitraries)])]
    public void What_the_schema_refuses_the_reader_refuses_and_what_the_reader_refuses_for_its_form_the_schema_refuses(int seed)
    {
        string document = Changed(new Chance(seed));

        Assert.Null(Difference(document) is { } difference ? $"{difference}: {document}" : null);
    }

    [Theory]
    [InlineData("42.0", 42)]
    [InlineData("4.2e1", 42)]
    [InlineData("4200E-2", 42)]
    [InlineData("-0.0", 0)]
    [InlineData("0e400", 0)]
    [InlineData("2147483647.000", int.MaxValue)]
    public async Task A_whole_number_is_read_by_its_value_however_it_is_written(string written, int count)
    {
        string json = Beds(written);

        Assert.Equal(count, (await RecordJson.ReadAsync(json)).Homes[0].Beds[0].Count);
        Assert.True(Schema.Accepts(JsonNode.Parse(json)));
    }

    [Theory]
    [InlineData("42.5")]
    [InlineData("425e-1")]
    [InlineData("2147483648.0")]
    [InlineData("-1.0")]
    public async Task A_number_with_a_fraction_or_out_of_range_is_a_fault_and_does_not_fit(string written)
    {
        Assert.Single(await RecordJson.FaultsAsync(Beds(written)));
        Assert.False(Schema.Accepts(JsonNode.Parse(Beds(written))));
    }

    private static string Beds(string count) => RecordJson.OfHome($$"""
        "beds": [{ "from": "2020-04-01", "count": {{count}} }]
        """);

    /// <summary>Says how the schema and the reader differ; null where they do not.</summary>
    internal static string? Difference(string document)
    {
        bool fits = Schema.Accepts(JsonElement.Parse(document));
        using MemoryStream utf8 = new(RecordJson.Utf8(document));
        RecordReading reading = EhchJson.TryReadRecordAsync(utf8).GetAwaiter().GetResult();
        string[] faults = [.. reading.Faults.Select(static fault => fault.ToString())];
        if (!fits && faults.Length == 0) return "the schema refuses what is read";
        return fits && faults.FirstOrDefault(static fault => !AcrossProperties().IsMatch(fault)) is { } fault ? $"the schema accepts what is refused: {fault}" : null;
    }

    internal static string Changed(Chance chance)
    {
        JsonNode root = JsonNode.Parse(chance.Likely(30) ? ExampleRecord.Complete : RecordText.Of(Small(RandomRecords.Make(chance.Below(1_000_000)))))!;
        JsonNode[] nodes = [.. Nodes(root)];
        JsonObject[] owners = [.. nodes.OfType<JsonObject>().Where(static owner => owner.Count > 0)];
        JsonArray[] lists = [.. nodes.OfType<JsonArray>().Where(static list => list.Count > 0)];
        JsonObject owner = owners[chance.Below(owners.Length)];
        string name = owner.ElementAt(chance.Below(owner.Count)).Key;
        switch (chance.Below(9))
        {
            case 0: owner.Remove(name); break;
            case 1: owner[name] = null; break;
            case 2: owner[chance.Of("unknown", "x-own", "X-own", "x", name.ToUpperInvariant(), $"{name} ")] = chance.Likely(50) ? null : new JsonObject { ["a"] = 1e3 }; break;
            case 3: owner[name] = JsonNode.Parse(chance.Of("{}", "[]", "[[]]", "[{}]", "5", "true", "\"text\"", "[null]", "[5]", "[\"\"]")); break;
            case 4: owner[name] = JsonNode.Parse(chance.Of(Numbers)); break;
            case 5: SetNumber(owners, chance); break;
            case 6: SetText(nodes, chance); break;
            case 7: owner[name] = new string(chance.Of('A', '1', ' '), chance.Of(9, 10, 12, 13, 5_000)); break;
            default: ChangeList(lists[chance.Below(lists.Length)], chance); break;
        }

        return root.ToJsonString();
    }

    /// <summary>Gives a count another value.</summary>
    private static void SetNumber(JsonObject[] owners, Chance chance)
    {
        (JsonObject Owner, string Name)[] numbers =
            [.. owners.SelectMany(static owner => owner.Where(static property => property.Value?.GetValueKind() is JsonValueKind.Number).Select(property => (owner, property.Key)))];
        if (numbers.Length == 0) return;
        (JsonObject owner, string name) = numbers[chance.Below(numbers.Length)];
        owner[name] = JsonNode.Parse(chance.Of(Numbers));
    }

    /// <summary>Gives a text another value: one of some, or its own with something around it.</summary>
    private static void SetText(JsonNode[] nodes, Chance chance)
    {
        JsonValue[] texts = [.. nodes.OfType<JsonValue>().Where(static value => value.GetValueKind() is JsonValueKind.String)];
        JsonValue text = texts[chance.Below(texts.Length)];
        string own = text.GetValue<string>();
        text.ReplaceWith(chance.Likely(70) ? chance.Of(Texts) : chance.Of($"{own}\n", $" {own}", $"{own} ", $"\u00a0{own}", own.ToLowerInvariant(), own.ToUpperInvariant(), $"{own}{own}"));
    }

    private static void ChangeList(JsonArray list, Chance chance)
    {
        switch (chance.Below(4))
        {
            case 0: list.Add((JsonNode?)null); break;
            case 1: list.Add(list[0]?.DeepClone()); break;
            case 2: list.Add(new JsonArray()); break;
            default: list.Add(new JsonObject()); break;
        }
    }

    private static NetworkRecord Small(NetworkRecord record) => NetworkRecord.Create(
        record.Network,
        record.Homes.Select(static home => home with { Rounds = home.Rounds.IsKnown ? home.Rounds.Take(2).ToFacts() : home.Rounds, CheckIns = home.CheckIns.IsKnown ? home.CheckIns.Take(2).ToFacts() : home.CheckIns }).ToFacts(),
        record.Residents,
        record.Attestations);

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        null => [],
        JsonObject owner => owner.SelectMany(static property => Nodes(property.Value)).Prepend(node),
        JsonArray entries => entries.SelectMany(Nodes).Prepend(node),
        _ => [node],
    };

    /// <summary>Gets what a schema cannot see: references, order of days, ids that are there twice, overlaps, and what one property asks of another.</summary>
    [GeneratedRegex(@"names no |is the id of an earlier one|shares more than one day|is before ""|an agreement by a practice names it|is no requirement|is listed in the catalogue|is not the network of this record")]
    private static partial Regex AcrossProperties();
}
