using System.Text.Json.Nodes;

namespace EhchRules.Conformance.Tests.Adapters;

/// <summary>conformance/protocol.schema.json is a schema of what is said, and conformance/adapters/README.md shows nothing else.</summary>
public sealed class ProtocolSchemaTests
{
    private const string Fence = "```json\n";

    private static readonly JsonObject Schema = JsonNode.Parse(File.ReadAllText(Repository.PathOf("conformance", "protocol.schema.json")))!.AsObject();

    private static readonly SchemaCheck Check = new(Schema);

    public static TheoryData<string> Shown =>
    [
        .. File.ReadAllText(Repository.PathOf("conformance", "adapters", "README.md")).ReplaceLineEndings("\n").Split(Fence).Skip(1).Select(static block => block[..block.IndexOf('\n', StringComparison.Ordinal)]),
    ];

    [Fact]
    public void It_is_a_schema() => Assert.True(SchemaCheck.IsSchema(Schema));

    [Theory]
    [MemberData(nameof(Shown))]
    public void A_message_that_the_page_shows_fits(string message) => Assert.True(Check.Accepts(JsonNode.Parse(message)), message);

    [Fact]
    public void The_page_shows_each_kind_of_message() => Assert.Equal(
        ["answers", "do", "error", "skipped", "started"],
        Shown.Select(static row => JsonNode.Parse(row.Data)!.AsObject().Select(static member => member.Key).First(static name => name is not "id")).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("""{"do":"dance"}""")]
    [InlineData("""{"do":"run","id":"a","level":"HomeRounds","requirement":"ROUND-1"}""")]
    [InlineData("""{"do":"run","id":"a","level":"Rounds","requirement":"ROUND-1","record":{}}""")]
    [InlineData("""{"started":{"name":"a","version":"1","levels":[]}}""")]
    [InlineData("""{"started":{"name":"a","version":"1","levels":["Scoring"],"details":["colour"]}}""")]
    [InlineData("""{"id":"a","answers":[{"subject":{"kind":"Home","id":"h"}}]}""")]
    [InlineData("""{"id":"a","answers":[],"skipped":"why"}""")]
    [InlineData("""{"id":"a","skipped":" "}""")]
    [InlineData("""{"id":"a"}""")]
    [InlineData("[]")]
    public void What_is_no_message_does_not_fit(string message) => Assert.False(Check.Accepts(JsonNode.Parse(message)));

    [Fact]
    public async Task Every_question_of_the_suite_fits()
    {
        Assert.True(Check.Accepts(JsonNode.Parse(ProductProtocol.Start("1.0.0", await ConformanceSuite.Current.GetHashAsync()))));
        Assert.True(Check.Accepts(JsonNode.Parse(ProductProtocol.Stop)));
        HashSet<ConformanceLevel> seen = [];
        await foreach (VectorReading reading in ConformanceSuite.Current.ReadAsync(TestContext.Current.CancellationToken))
        {
            ConformanceVector vector = reading.Vector!;
            seen.Add(vector.Level);
            Assert.True(Check.Accepts(JsonNode.Parse(ProductProtocol.Run(vector))), vector.Id);
        }

        Assert.Equal(Enum.GetValues<ConformanceLevel>(), seen.Order());
    }

    [Fact]
    public void Levels_and_details_are_those_of_the_library()
    {
        Assert.Equal(Enum.GetNames<ConformanceLevel>(), NamesOf("level"));
        Assert.Equal(ProductProfile.AllDetails, NamesOf("detail"));
    }

    private static IEnumerable<string> NamesOf(string definition) => Schema["$defs"]![definition]!["enum"]!.AsArray().Select(static name => (string)name!);
}
