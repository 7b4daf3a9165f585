using System.Text;
using System.Text.Json;

namespace EhchRules.Conformance.Tests.Documentation;

/// <summary>Runs the example of docs/conformance.md.</summary>
public sealed class ConformancePageTests
{
    [Fact]
    public async Task A_product_in_NET_is_put_to_the_suite_with_five_lines()
    {
        using Streams Console = new("""
            {"do":"start","protocol":"ehch-product/1","suite":{"version":"1.0.0","hash":"sha256:0"}}
            {"do":"run","id":"a","level":"Scoring","requirement":"NEWS2","observation":{}}
            {"do":"run","id":"b","level":"HomeRounds","requirement":"ROUND-1","on":"2020-10-12","record":{}}
            {"do":"stop"}

            """);

#pragma warning disable xUnit1051 // The example is that of a program, which is not cancelled.
        // example: host
        ProductProfile profile = new("Acme Care", "4.2", [ConformanceLevel.Scoring], []);
        ProductHost host = new(profile, (question, _) => new(question.Level is ConformanceLevel.Scoring
            ? new ProductAnswer.Answered([JsonElement.Parse(Acme.Score(question.Message))])
            : new ProductAnswer.Skipped("not implemented")));
        await host.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput());
        // end of example
#pragma warning restore xUnit1051

        Assert.Equal(
            """
            {"started":{"name":"Acme Care","version":"4.2","levels":["Scoring"],"details":[]}}
            {"id":"a","answers":[{"total":3}]}
            {"id":"b","skipped":"not implemented"}

            """,
            Console.Written);
        Example.IsPrintedIn("docs/conformance.md", "host", "ConformancePageTests.cs", "EhchRules.Conformance");
    }

    /// <summary>Stands for a product.</summary>
    private static class Acme
    {
        internal static string Score(JsonElement message) => message.TryGetProperty("observation", out _) ? """{"total":3}""" : "{}";
    }

    /// <summary>Stands for the standard streams of a program.</summary>
    private sealed class Streams(string text) : IDisposable
    {
        private readonly MemoryStream input = new(Encoding.UTF8.GetBytes(text));
        private readonly MemoryStream output = new();

        internal string Written => Encoding.UTF8.GetString(output.ToArray());

        public void Dispose()
        {
            input.Dispose();
            output.Dispose();
        }

        internal MemoryStream OpenStandardInput() => input;

        internal MemoryStream OpenStandardOutput() => output;
    }
}
