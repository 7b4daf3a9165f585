using System.Text.Json.Nodes;

namespace EhchRules.Conformance.Tests.Matrix;

/// <summary>A suite whose vectors cannot be traced to a requirement is refused, and so is an id that was taken away.</summary>
public sealed class RefusedVectorTests
{
    private const string Manifest = """{"format":"ehch-suite/1","version":"1.0.0","changes":[{"version":"1.0.0","on":"2026-11-29","step":"Major","what":"first"}],"retired":["ALIGN-1.taken-away"]}""";

    [Fact]
    public async Task A_requirement_that_does_not_exist_is_refused() => Assert.Equal(
        ["rules/alignment.jsonl: line 1: $.requirement: \"ALIGN-99\" is not a requirement of Alignment"],
        await FaultsOf(static vector => vector["requirement"] = "ALIGN-99"));

    [Fact]
    public async Task A_requirement_of_another_topic_is_refused() => Assert.Equal(
        ["rules/alignment.jsonl: line 1: $.requirement: \"ROUND-1\" is not a requirement of Alignment"],
        await FaultsOf(static vector => vector["requirement"] = "ROUND-1"));

    [Fact]
    public async Task An_id_that_was_taken_away_is_refused() => Assert.Equal(
        ["rules/alignment.jsonl: line 1: $.id: \"ALIGN-1.taken-away\" is retired, and never used again"],
        await FaultsOf(static vector => vector["id"] = "ALIGN-1.taken-away"));

    private static async Task<string[]> FaultsOf(Action<JsonObject> change)
    {
        ConformanceVector first = (await ConformanceSuite.Current.ReadAsync().FirstAsync(static reading => reading.File == "rules/alignment.jsonl")).Vector!;
        JsonObject vector = JsonNode.Parse(first.Root.GetRawText())!.AsObject();
        change(vector);
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "rules"));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "suite.json"), Manifest, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "rules", "alignment.jsonl"), vector.ToJsonString(), TestContext.Current.CancellationToken);
            ConformanceSuite suite = ConformanceSuite.Open(folder.FullName);
            SuiteFaultException refused = await Assert.ThrowsAsync<SuiteFaultException>(() => TraceabilityMatrix.OfAsync(suite, TestContext.Current.CancellationToken));
            return [.. refused.Faults.Select(static fault => fault.ToString())];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
