using System.Text;
using System.Text.Json;

namespace EhchRules.Conformance.Tests.Products;

/// <summary>The loop that answers messages for a product in .NET.</summary>
public sealed class ProductHostTests
{
    private static readonly ProductProfile Profile = new("Acme Care", "4.2", [ConformanceLevel.Scoring], ["lower"]);

    private static readonly ProductHost Host = new(Profile, static (question, _) => question.Id switch
    {
        "skip" => new(new ProductAnswer.Skipped("not kept")),
        "unknown" => new(new ProductAnswer.Unknown(UnknownCause.ProductError, "cannot")),
        "throw" => throw new InvalidOperationException("broken"),
        _ => new(new ProductAnswer.Answered([JsonElement.Parse($$"""{"level":"{{question.Level}}","requirement":"{{question.Requirement}}","pulse":{{question.Message.GetProperty("pulse")}}}""")])),
    });

    [Theory]
    [InlineData("""{"do":"start","protocol":"ehch-product/1"}""", """{"started":{"name":"Acme Care","version":"4.2","levels":["Scoring"],"details":["lower"]}}""")]
    [InlineData("""{"do":"run","id":"a","level":"Scoring","requirement":"NEWS2","pulse":70}""", """{"id":"a","answers":[{"level":"Scoring","requirement":"NEWS2","pulse":70}]}""")]
    [InlineData("""{"do":"run","id":"skip","level":"Scoring","requirement":"NEWS2"}""", """{"id":"skip","skipped":"not kept"}""")]
    [InlineData("""{"do":"run","id":"unknown","level":"Scoring","requirement":"NEWS2"}""", """{"id":"unknown","error":"cannot"}""")]
    [InlineData("""{"do":"run","id":"throw","level":"Scoring","requirement":"NEWS2"}""", """{"id":"throw","error":"broken"}""")]
    [InlineData("""{"do":"run","id":"a","level":"Scores","requirement":"NEWS2"}""", """{"id":"a","error":"the message is not known"}""")]
    [InlineData("""{"do":"dance"}""", """{"error":"the message is not known"}""")]
    [InlineData("""[]""", """{"error":"[] is not an object"}""")]
    [InlineData("""{"do":"stop"}""", "")]
    public async Task Each_message_has_its_answer(string message, string expected)
    {
        ReadOnlyMemory<byte> reply = await Host.ReplyAsync(Encoding.UTF8.GetBytes(message), TestContext.Current.CancellationToken);

        Assert.Equal(expected, Encoding.UTF8.GetString(reply.Span).TrimEnd('\n'));
    }

    [Fact]
    public async Task Messages_are_answered_line_by_line_until_stop()
    {
        const string messages = """
            {"do":"start"}

            {"do":"run","id":"skip","level":"Scoring","requirement":"NEWS2"}
            {"do":"stop"}
            {"do":"run","id":"a","level":"Scoring","requirement":"NEWS2","pulse":1}
            """;
        using MemoryStream input = new(Encoding.UTF8.GetBytes(messages));
        using MemoryStream output = new();

        await Host.RunAsync(input, output, TestContext.Current.CancellationToken);

        string[] lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Equal("""{"id":"skip","skipped":"not kept"}""", lines[1]);
    }
}
