using System.Text;
using System.Text.Json.Nodes;
using EhchRules.Conformance.Tests.Runs;

namespace EhchRules.Conformance.Tests.Adapters;

/// <summary>The adapters under conformance/adapters as a vendor finds them, before anything is filled in.</summary>
public sealed class AdapterTests(BuiltAdapter built) : IClassFixture<BuiltAdapter>
{
    private static readonly SheetOfMessages Messages = new();

    [Fact]
    public Task The_adapter_in_Python_skips_every_question_with_a_reason() => AssertSkipsAsync(AdapterLanguage.Python.Command("adapter.py"), ConformanceLevel.Scoring);

    [Fact]
    public Task The_adapter_in_JavaScript_skips_every_question_with_a_reason() => AssertSkipsAsync(AdapterLanguage.JavaScript.Command("adapter.mjs"), ConformanceLevel.HomeRounds);

    [Fact]
    public async Task The_adapter_in_CSharp_skips_every_question_with_a_reason() => await AssertSkipsAsync($"dotnet '{await built.Program}'", ConformanceLevel.HomeRounds);

    [Fact]
    public async Task In_Python_a_message_that_is_none_costs_no_other() => Messages.AssertAnswered(await AdapterLanguage.Python.SayAsync("adapter.py", Messages.Text));

    [Fact]
    public async Task In_JavaScript_a_message_that_is_none_costs_no_other() => Messages.AssertAnswered(await AdapterLanguage.JavaScript.SayAsync("adapter.mjs", Messages.Text));

    [Fact]
    public async Task In_CSharp_a_message_that_is_none_costs_no_other() => Messages.AssertAnswered(await AdapterLanguage.SayAsync("dotnet", await built.Program, Messages.Text));

    [Fact]
    public async Task In_Python_an_exception_of_the_product_is_its_answer_to_that_question_alone()
    {
        string[] said = await AdapterLanguage.Python.SayAsync("scoring.py", """
            {"do":"run","id":"a","level":"Scoring","requirement":"NEWS2","observation":{"pulse":"quick"}}
            {"do":"run","id":"b","level":"Scoring","requirement":"NEWS2","observation":{"pulse":64}}
            """u8.ToArray());

        Assert.Equal(2, said.Length);
        Assert.StartsWith("""{"id": "a", "error": "TypeError: """, said[0], StringComparison.Ordinal);
        Assert.StartsWith("""{"id": "b", "answers": [{"respiratory_score": null""", said[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_JavaScript_an_exception_of_the_product_is_its_answer_to_that_question_alone()
    {
        string[] said = await AdapterLanguage.JavaScript.SayAsync("home-rounds.mjs", """
            {"do":"run","id":"a","level":"HomeRounds","requirement":"ROUND-1","on":"2020-10-12"}
            {"do":"run","id":"b","level":"HomeRounds","requirement":"ROUND-1","on":"2020-10-12","record":{"network":{"code":"U57491"},"homes":[]}}
            """u8.ToArray());

        Assert.Equal(2, said.Length);
        Assert.StartsWith("""{"id":"a","error":"TypeError: """, said[0], StringComparison.Ordinal);
        Assert.Equal("""{"id":"b","answers":[]}""", said[1]);
    }

    private static async Task AssertSkipsAsync(string command, ConformanceLevel level)
    {
        Run run = await Run.OfAsync(new ProcessProduct(command), Run.Patient);

        Assert.Equal([level], run.Summary.Product!.Levels);
        Assert.Equal(["NotCovered", "Skipped"], run.Outcomes.Order(StringComparer.Ordinal));
        ResultLine[] skipped = [.. run.Results.Where(static line => line.Outcome is VectorOutcome.Skipped)];
        Assert.All(skipped, line => Assert.Equal((level, $"{level} is not mapped yet"), (line.Level, line.Text)));
        Assert.True(skipped.Length >= 199);
    }

    /// <summary>Messages, of which some are none, and what has to be said of the others.</summary>
    private sealed class SheetOfMessages
    {
        private const string Id = "ü \u2028 \U0001d11e";

        internal byte[] Text { get; } =
        [
            .. "\ufeff{\"do\":\"start\",\"protocol\":\"ehch-product/1\",\"suite\":{\"version\":\"1.0.0\",\"hash\":\"sha256:00\"}}\n"u8,
            .. "\n   \nno JSON\n[]\nnull\n\"run\"\n7\n{}\n{\"do\":\"run\"}\n{\"do\":\"dance\",\"id\":\"x\"}\n"u8,
            0xff, 0xfe, (byte)'\n',
            .. Encoding.UTF8.GetBytes($"{{\"do\":\"run\",\"id\":\"{Id}\",\"level\":\"Scoring\",\"observation\":{{\"temperature\":36.1}}}}\n"),
            .. "{\"do\":\"run\",\"id\":\"last\",\"level\":\"Scoring\",\"observation\":{}}\n"u8,
            .. "{\"do\":\"stop\"}\n{\"do\":\"run\",\"id\":\"after\",\"level\":\"Scoring\",\"observation\":{}}"u8,
        ];

        internal void AssertAnswered(string[] said)
        {
            JsonObject[] messages = [.. said.Select(static line => JsonNode.Parse(line)!.AsObject())];

            Assert.Equal(3, messages.Length);
            Assert.Equal("My product", (string?)messages[0]["started"]!["name"]);
            Assert.Equal([Id, "last"], messages.Skip(1).Select(static message => (string?)message["id"]));
            Assert.All(messages.Skip(1), static message => Assert.Equal("Scoring is not mapped yet", (string?)message["skipped"]));
            SchemaCheck schema = new(JsonNode.Parse(File.ReadAllText(Repository.PathOf("conformance", "protocol.schema.json")))!);
            Assert.All(messages, message => Assert.True(schema.Accepts(message), message.ToJsonString()));
        }
    }
}
