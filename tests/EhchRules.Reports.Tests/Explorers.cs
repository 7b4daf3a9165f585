using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using EhchRules.Comparison;
using EhchRules.Json;

namespace EhchRules.Reports.Tests;

/// <summary>Pages of the rule explorer.</summary>
internal static class Explorers
{
    internal static readonly DateOnly Day = new(2026, 6, 1);

    private static readonly ImmutableDictionary<string, ImmutableArray<string>> Vectors =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("ROUND-1", ["ROUND-1.held", "ROUND-1.not-held"]).Add("DISCH-1", ["DISCH-1.yes"]);

    private static readonly Lazy<string> UsualPage = new(static () => PageOf(Day, new() { Others = [Read("docs", "rule-sets", "2026.11.0.json")], Vectors = Vectors }));

    private static readonly Lazy<string> HostilePage = new(static () => PageOf(Day, new() { Others = [Hostile()], Vectors = Vectors.Add("ROUND-2", [HostileRecord.Markup]) }));

    /// <summary>Gets the page with vectors of two requirements and a comparison with rule set 2026.11.0.</summary>
    internal static string Usual => UsualPage.Value;

    /// <summary>Gets the page with a comparison with a rule set, and a vector, full of what is no text of a person.</summary>
    internal static string OfHostile => HostilePage.Value;

    internal static string PageOf(DateOnly on, RuleExplorerOptions? options = null)
    {
        using StringWriter page = new();
        EhchRuleSet.Current.Explore(on, options).WriteHtml(page);
        return page.ToString();
    }

    internal static CatalogueSnapshot Read(params string[] path) => Read(File.ReadAllBytes(Repository.PathOf(path)));

    private static CatalogueSnapshot Hostile()
    {
        JsonNode catalogue = JsonNode.Parse(File.ReadAllText(Repository.PathOf("docs", "rule-sets", "2026.11.0.json")))!;
        catalogue["ruleSet"] = HostileRecord.Markup;
        foreach (JsonNode? requirement in catalogue["requirements"]!.AsArray())
        {
            foreach (string name in (string[])["title", "says"]) requirement![name] = HostileRecord.Markup + requirement[name];
        }

        foreach (JsonNode? instrument in catalogue["instruments"]!.AsArray()) instrument!["title"] = HostileRecord.Markup + new string('W', 500);
        return Read(JsonSerializer.SerializeToUtf8Bytes(catalogue));
    }

    private static CatalogueSnapshot Read(byte[] utf8)
    {
        using MemoryStream json = new(utf8);

        // Everything is in memory, so that nothing is waited for.
        CatalogueReading reading = CatalogueJson.TryReadAsync(json).GetAwaiter().GetResult();
        return reading.Catalogue ?? throw new InvalidOperationException(string.Join('\n', reading.Faults));
    }
}
