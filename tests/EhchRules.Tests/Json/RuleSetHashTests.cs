using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using EhchRules.Json;

namespace EhchRules.Tests.Json;

/// <summary>The hash of the rule set is over the catalogue's own document, and over nothing else.</summary>
public sealed class RuleSetHashTests
{
    [Fact]
    public async Task It_is_that_of_the_canonical_catalogue_without_the_hash_itself()
    {
        JsonObject document = await CatalogueAsync();
        Assert.True(document.Remove("ruleSetHash"));

        Assert.Equal(HashOf(document), CatalogueJson.Current.RuleSetHash);
        Assert.Matches("^sha256:[0-9a-f]{64}$", CatalogueJson.Current.RuleSetHash);
    }

    [Fact]
    public async Task Another_sentence_term_or_version_gives_another_hash()
    {
        Action<JsonObject>[] changes =
        [
            static root => root["requirements"]![0]!["reasons"]![0]!["template"] = "Another sentence.",
            static root => root["requirements"]![0]!["terms"]![0]!["from"] = "2020-04-02",
            static root => root["ruleSet"] = "2027.1.0",
        ];
        List<string> hashes = [CatalogueJson.Current.RuleSetHash];
        foreach (Action<JsonObject> change in changes)
        {
            JsonObject document = await CatalogueAsync();
            document.Remove("ruleSetHash");
            change(document);
            hashes.Add(HashOf(document));
        }

        Assert.Equal(changes.Length + 1, hashes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task An_assessment_bears_it()
    {
        Assessment assessment = EhchRuleSet.Current.Assess(Situation.Record(Situation.Oakfield), new(2020, 10, 19));
        using MemoryStream utf8 = new();
        await EhchJson.WriteAssessmentAsync(utf8, assessment, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(CatalogueJson.Current.RuleSetHash, JsonNode.Parse(utf8.ToArray())!["ruleSetHash"]!.GetValue<string>());
    }

    private static async Task<JsonObject> CatalogueAsync()
    {
        using MemoryStream utf8 = new();
        await CatalogueJson.WriteAsync(utf8, CatalogueJson.Current, TestContext.Current.CancellationToken);
        return JsonNode.Parse(utf8.ToArray())!.AsObject();
    }

    private static string HashOf(JsonObject document)
    {
        string canonical = CanonicalForm.Of(Encoding.UTF8.GetBytes(document.ToJsonString()));
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
    }
}
