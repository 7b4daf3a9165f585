using System.Text.Json.Nodes;

namespace EhchRules.Cli.Tests.Schemas;

/// <summary>Holds what the commands write to the schemas that <c>ehch schema</c> prints.</summary>
public sealed class SchemaTests
{
    /// <summary>Gets the formats that commands write, by name.</summary>
    public static TheoryData<string> Written => [.. Documents.Written];

    [Theory]
    [MemberData(nameof(Written))]
    [InlineData("record")]
    [InlineData("policy")]
    [InlineData("vector", 2)]
    public async Task A_schema_names_its_draft_and_its_format_and_is_indented(string format, int number = 1)
    {
        Answer answer = await Call.Of("schema", format);

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.StartsWith(
            $"{{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"$id\": \"urn:ehch-rules:ehch-{format}:{number}\",\n  \"title\": \"ehch-{format}/{number}: ",
            answer.Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Written))]
    public async Task What_a_command_writes_fits_its_schema(string format)
    {
        SchemaCheck schema = new(await SchemaAsync(format));

        Assert.All(await Documents.OfAsync(format), document =>
        {
            Assert.Equal($"ehch-{format}/1", document["format"]!.GetValue<string>());
            Assert.True(schema.Accepts(document));
        });
    }

    [Theory]
    [MemberData(nameof(Written))]
    public async Task A_schema_without_one_of_its_properties_does_not_fit_what_the_command_writes(string format)
    {
        JsonObject schema = await SchemaAsync(format);
        JsonNode[] documents = await Documents.ShortOfAsync(format);
        string[] places = [.. Places(schema)];

        Assert.NotEmpty(places);
        Assert.All(documents, document => Assert.True(new SchemaCheck(schema).Accepts(document)));
        Assert.Equal([], places.Where(place => documents.All(new SchemaCheck(Without(schema, place)).Accepts)));
    }

    [Theory]
    [MemberData(nameof(Written))]
    public async Task A_document_with_a_property_more_does_not_fit(string format)
    {
        SchemaCheck schema = new(await SchemaAsync(format));
        JsonNode document = (await Documents.OfAsync(format))[0];
        document["more"] = 1;

        Assert.False(schema.Accepts(document));
    }

    [Theory]
    [MemberData(nameof(Written))]
    [InlineData("record")]
    [InlineData("policy")]
    [InlineData("vector")]
    public async Task A_schema_is_valid_by_its_draft(string format) => Assert.True(SchemaCheck.IsSchema(await SchemaAsync(format)));

    [Fact]
    public async Task The_sample_is_a_record_and_conformance_cases_are_vectors()
    {
        SchemaCheck record = new(await SchemaAsync("record"));
        SchemaCheck vector = new(await SchemaAsync("vector"));

        Assert.True(record.Accepts(JsonNode.Parse(await File.ReadAllTextAsync(Repository.PathOf("samples", "demo-network.json"), TestContext.Current.CancellationToken))));
        Assert.All(
            await File.ReadAllLinesAsync(Repository.PathOf("conformance", "rules", "vaccination.jsonl"), TestContext.Current.CancellationToken),
            line => Assert.True(vector.Accepts(JsonNode.Parse(line)), line));
    }

    [Fact]
    public async Task Help_lists_every_format()
    {
        string help = (await Call.Of("schema", "--help")).Unwrapped;

        Assert.All([.. Documents.Written, "record", "policy", "vector"], format => Assert.Contains($"{format} (", help, StringComparison.Ordinal));
    }

    private static async Task<JsonObject> SchemaAsync(string format) => JsonNode.Parse((await Call.Of("schema", format)).Output)!.AsObject();

    /// <summary>Gets the place of every property that a schema names.</summary>
    private static IEnumerable<string> Places(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(keyword => keyword.Key is "properties"
            ? keyword.Value!.AsObject().SelectMany(static property => Places(property.Value).Prepend(property.Value!.GetPath()))
            : Places(keyword.Value)),
        JsonArray schemas => schemas.SelectMany(Places),
        _ => [],
    };

    private static JsonObject Without(JsonObject schema, string place)
    {
        JsonObject copy = schema.DeepClone().AsObject();
        JsonNode named = Nodes(copy).First(node => node.GetPath() == place);
        named.Parent!.AsObject().Remove(named.GetPropertyName());
        return copy;
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode node) => node switch
    {
        JsonObject owner => owner.SelectMany(static property => property.Value is null ? [] : Nodes(property.Value)).Prepend(node),
        JsonArray entries => entries.SelectMany(static entry => entry is null ? [] : Nodes(entry)).Prepend(node),
        _ => [node],
    };
}
