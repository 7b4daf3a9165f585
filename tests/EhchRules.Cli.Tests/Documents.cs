using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace EhchRules.Cli.Tests;

/// <summary>What the commands write as JSON for the samples and some small records, by the name of the format: between them, every property that there is.</summary>
internal static class Documents
{
    private static readonly string Demo = Repository.PathOf("samples", "demo-network.json");
    private static readonly string Observations = Repository.PathOf("samples", "demo-observations.csv");
    private static readonly string Policy = Repository.PathOf("samples", "response-policy.json");

    internal static IReadOnlyList<string> Written { get; } = ["assessment", "timeline", "worklist", "diff", "measures", "premium", "coverage", "scores", "catalogue"];

    // A command is run once for all tests that read what it writes.
    private static readonly ConcurrentDictionary<string, Lazy<Task<string[]>>> Kept = new(StringComparer.Ordinal);

    /// <summary>Gets what is written in a format, anew for each caller, who may change it; the shortest first.</summary>
    internal static async Task<JsonNode[]> OfAsync(string format) =>
        [.. (await Kept.GetOrAdd(format, static name => new(() => WriteAsync(name))).Value).Select(static text => JsonNode.Parse(text)!)];

    /// <summary>Gets the same documents, cut down to the entries of each list that between them hold every property.</summary>
    internal static async Task<JsonNode[]> ShortOfAsync(string format)
    {
        JsonNode[] documents = await OfAsync(format);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonNode document in documents) Shorten(document, string.Empty, seen);
        return documents;
    }

    private static async Task<string[]> WriteAsync(string format)
    {
        using TemporaryFolder folder = new();
        List<string> documents = [];
        foreach (string[] arguments in format is "measures" ? await MeasuresAsync(folder) : format is "diff" ? await DiffsAsync(folder) : format is "premium" ? Premiums(folder) : format is "worklist" ? await WorklistsAsync(folder) : Calls(format))
        {
            Answer answer = await new Call { Input = Records.Varied }.WithAsync(arguments);
            Assert.Equal(string.Empty, string.Join('\n', answer.ErrorLines.Where(static line => !line.StartsWith("warning: ", StringComparison.Ordinal))));
            documents.Add(answer.Output);
        }

        // What is wrong with a schema shows soonest in a short document.
        return [.. documents.OrderBy(static document => document.Length)];
    }

    /// <summary>Takes away the entries of lists that show no place, and no kind of value at a place, that was not seen before.</summary>
    private static void Shorten(JsonNode? node, string place, HashSet<string> seen)
    {
        switch (node)
        {
            case JsonObject owner:
                foreach ((string name, JsonNode? value) in owner) Shorten(value, $"{place}.{name}", seen);
                break;
            case JsonArray entries:
                for (int i = entries.Count - 1; i >= 0; i--)
                {
                    string[] places = [.. Places(entries[i], place)];
                    if (places.All(seen.Contains)) entries.RemoveAt(i);
                    else seen.UnionWith(places);
                }

                foreach (JsonNode? entry in entries) Shorten(entry, place, []);
                break;
        }
    }

    private static IEnumerable<string> Places(JsonNode? node, string place) => node switch
    {
        JsonObject owner => owner.SelectMany(property => Places(property.Value, $"{place}.{property.Key}").Prepend($"{place}.{property.Key}")),
        JsonArray entries => entries.SelectMany(entry => Places(entry, $"{place}[]")),
        _ => [$"{place}: {node?.GetValueKind()}"],
    };

    private static string[][] Premiums(TemporaryFolder folder) =>
    [
        ["premium", Demo, "--month", "2020-10", "--known-on", "2021-01-01", "--format", "json"],
        ["premium", Demo, "--month", "2024-10", "--format", "json"],
        ["premium", folder.Write("varied.json", Varied(File.ReadAllText(Demo))), "--month", "2026-06", "--format", "json"],
        ["premium", folder.Write("claimed.json", Claimed(File.ReadAllText(Demo))), "--month", "2022-06", "--format", "json"],
    ];

    private static string Claimed(string record)
    {
        JsonNode root = JsonNode.Parse(record)!;
        foreach (JsonNode? home in root["homes"]!.AsArray())
        {
            home!["alignments"]!.AsArray().Add(new JsonObject { ["network"] = "U10001", ["agreedOn"] = "2020-07-15", ["from"] = "2020-07-31" });
        }

        return root.ToJsonString();
    }

    private static string Varied(string record)
    {
        JsonNode root = JsonNode.Parse(record)!;
        root["network"]!["localVariations"] = new JsonArray(new JsonObject { ["from"] = "2026-05-01", ["sections"] = new JsonArray("10.1") });
        return root.ToJsonString();
    }

    private static string[][] Calls(string format) => format switch
    {
        "assessment" =>
        [
            ["assess", Demo, "--on", "2020-10-19", "--format", "json", "--fail-on", "none"],
            ["assess", Demo, "--on", "2024-05-01", "--format", "ndjson", "--fail-on", "none", "--outcome", "NotMet", "--known-on", "2024-04-01", "--occasions", "all"],
        ],
        "timeline" =>
        [
            ["timeline", Demo, "--from", "2020-09-28", "--to", "2020-10-25", "--format", "json"],
            ["timeline", "-", "--from", "2020-10-12", "--to", "2022-10-25", "--known-on", "2022-09-09", "--format", "json"],
        ],
        "coverage" =>
        [
            ["coverage", Demo, "--on", "2020-10-19", "--format", "json"],
            ["coverage", "-", "--on", "2024-05-01", "--known-on", "2024-04-01", "--format", "json"],
        ],
        "scores" =>
        [
            ["score", Observations, "--format", "json"],
            ["score", Repository.PathOf("samples", "observations.csv"), "--policy", Policy, "--format", "json"],
            ["score", Repository.PathOf("samples", "observations.csv"), "--policy", "care-home-escalation", "--format", "json"],
            ["score", Repository.PathOf("samples", "observations.csv"), "--policy", "rcp-hospital-2017", "--format", "json"],
        ],
        "catalogue" =>
        [
            ["requirements", "--all", "--format", "json"],
            ["requirements", "--on", "2024-05-01", "--format", "json"],
            ["requirements", "--on", "2020-05-20", "--topic", "CovidModel", "--format", "json"],
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No command writes it."),
    };

    private static async Task<string[][]> WorklistsAsync(TemporaryFolder folder)
    {
        const string Disagreeing = "r-30,2020-10-19T08:00,26,97,1,false,128,72,A,36.6\nr-30,2020-10-19T08:00,16,97,1,false,128,72,A,36.6\n";
        string rows = folder.Write("rows.csv", await File.ReadAllTextAsync(Observations, TestContext.Current.CancellationToken) + Disagreeing);
        return
        [
            ["worklist", Demo, "--on", "2020-10-19", "--observations", rows, "--concern", "r-18=off her food", "--format", "json"],
            ["worklist", "-", "--days", "60", "--known-on", "2020-10-19", "--format", "json"],
        ];
    }

    private static async Task<string[][]> DiffsAsync(TemporaryFolder folder)
    {
        Answer own = await Call.Of("requirements", "--all", "--format", "json");
        string other = folder.Write("other.json", own.Output
            .Replace("\"ruleSet\": \"2026.12.0\"", "\"ruleSet\": \"2026.10.0\"", StringComparison.Ordinal)
            .Replace("\"workingDays\": 7", "\"workingDays\": 5", StringComparison.Ordinal)
            .Replace("\"id\": \"ROLE-6\"", "\"id\": \"ROLE-7\"", StringComparison.Ordinal)
            .Replace("\"published\": \"2020-09-17\"", "\"published\": \"2020-09-18\"", StringComparison.Ordinal)
            .Replace("\"title\": \"Weekly home round\"", "\"title\": \"A round each week\"", StringComparison.Ordinal));
        return
        [
            ["diff", Demo, "--from", "2020-09-15", "--to", "2020-10-19", "--format", "json"],
            ["diff", "-", "--from", "2020-10-12", "--to", "2024-10-19", "--known-on", "2024-10-01", "--format", "json"],
            ["diff", "--from", "2020-03-01", "--to", "2025-04-01", "--format", "json"],
            ["diff", "--rule-set", other, "--format", "json"],
        ];
    }

    private static async Task<string[][]> MeasuresAsync(TemporaryFolder folder)
    {
        string page = await File.ReadAllTextAsync(Repository.PathOf("docs", "measures.md"), TestContext.Current.CancellationToken);
        string[] files = [.. new[] { "events.csv", "satisfaction.csv" }.Select(name => folder.Write(name, TextOf(page, name)))];
        return
        [
            ["measures", Demo, "--on", "2022-06-10", "--events", files[0], "--satisfaction", files[1], "--format", "json"],
            ["measures", "-", "--on", "2020-10-19", "--known-on", "2020-10-19", "--format", "ndjson"],
            ["measures", folder.Write("claimed.json", Claimed(File.ReadAllText(Demo))), "--on", "2022-06-10", "--format", "json"],
        ];
    }

    /// <summary>Gets a file that a page shows.</summary>
    private static string TextOf(string page, string name)
    {
        string rest = page[page.IndexOf($"<!-- file: {name} -->\n```\n", StringComparison.Ordinal)..];
        int begin = rest.IndexOf("```\n", StringComparison.Ordinal) + 4;
        return rest[begin..rest.IndexOf("```", begin, StringComparison.Ordinal)];
    }
}
