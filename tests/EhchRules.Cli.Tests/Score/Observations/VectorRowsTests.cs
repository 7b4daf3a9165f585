using System.Text;
using System.Text.Json;

namespace EhchRules.Cli.Tests.Score.Observations;

/// <summary>The scoring vectors, put through the command as a vendor would put them through a product.</summary>
public sealed class VectorRowsTests
{
    private static readonly string[] Readings = ["respiratory_rate", "spo2", "spo2_scale", "on_oxygen", "systolic_bp", "pulse", "consciousness", "temperature"];

    [Fact]
    public async Task Every_vector_comes_out_as_JSON_with_the_values_that_it_expects()
    {
        JsonElement[] vectors = [.. Directory.EnumerateFiles(Repository.PathOf("conformance", "scoring"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(static line => JsonElement.Parse(line))];
        StringBuilder rows = new($"resident,at,{string.Join(',', Readings)}\n");
        foreach (JsonElement vector in vectors) rows.Append("r-1,2026-01-01T08:00,").AppendJoin(',', Readings.Select(reading => Cell(vector.GetProperty("observation"), reading))).Append('\n');

        Answer answer = await new Call { Input = rows.ToString() }.WithAsync("score", "-", "--format", "json");

        Assert.Equal(0, answer.Code);
        JsonElement[] scores = [.. JsonElement.Parse(answer.Output).GetProperty("scores").EnumerateArray()];
        Assert.True(vectors.Length > 1_000, $"only {vectors.Length} vectors were found");
        Assert.Equal(vectors.Length, scores.Length);
        foreach ((JsonElement vector, JsonElement score) in vectors.Zip(scores))
        {
            foreach (JsonProperty expected in vector.GetProperty("expect")[0].GetProperty("must").EnumerateObject())
            {
                JsonElement found = score.GetProperty(InCamelCase(expected.Name));
                bool isSame = expected.Name is "missing" ? Texts(found).SequenceEqual(Texts(expected.Value).Select(InCamelCase)) : JsonElement.DeepEquals(expected.Value, found);
                Assert.True(isSame, $"{vector.GetProperty("id")}: {expected.Name}: {expected.Value} expected, {found} found");
            }
        }
    }

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(static one => one.GetString()!);

    // Vectors name columns; the document names properties.
    private static string InCamelCase(string column) => string.Concat(column.Split('_').Select(static (word, place) => place == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Cell(JsonElement observation, string reading) =>
        !observation.TryGetProperty(reading, out JsonElement value) || value.ValueKind is JsonValueKind.Null ? ""
        : value.ValueKind is JsonValueKind.String ? value.GetString()!
        : value.GetRawText();
}
