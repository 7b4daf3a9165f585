using System.Text;
using System.Text.Json.Nodes;
using EhchRules.Json;

namespace EhchRules.Reports.Tests;

/// <summary>The record of the demonstration with markup, quotation marks, right-to-left letters, signs that turn text round and very long words in every free text.</summary>
internal static class HostileRecord
{
    internal const string Markup = "</script><script>document.title='run'</script><img src=x onerror=\"document.title='run'\"> \"'`=&amp;]]>--><!-- {{Network}} {{{Data}}} \u202eשלום مرحبا\u2066\u2028\u0000end ";

    /// <summary>An NHS number that was never issued.</summary>
    internal const string NhsNumber = "9990000018";

    private static readonly HashSet<string> FreeTexts = ["id", "home", "name", "person", "reviewed", "subject", "course", "topic", "by", "text", "statement", "drawsOn"];

    internal static NetworkRecord Record { get; } = Read(Changed());

    private static string Changed()
    {
        JsonNode root = JsonNode.Parse(File.ReadAllText(Repository.PathOf("samples", "demo-network.json")))!;
        Change(root, null);
        JsonNode network = root["network"]!;
        network["name"] = Markup + new string('W', 2000);
        JsonArray homes = root["homes"]!.AsArray();
        homes[0]!["name"] = new string('M', 1500);
        string written = root.ToJsonString();
        string one = JsonValue.Create(Hostile("r-106")).ToJsonString();
        return written.Replace(one, $"\"{NhsNumber}\"", StringComparison.Ordinal);
    }

    private static NetworkRecord Read(string json)
    {
        using MemoryStream utf8 = new(Encoding.UTF8.GetBytes(json));

        // Everything is in memory, so that nothing is waited for.
        return EhchJson.ReadRecordAsync(utf8).GetAwaiter().GetResult();
    }

    // A network is named by its code, which is no free text.
    private static string Hostile(string text) => text == "U00001" ? text : Markup + text;

    private static void Change(JsonNode? node, string? name)
    {
        switch (node)
        {
            case JsonObject owner:
                foreach ((string key, JsonNode? value) in owner.ToArray())
                {
                    if (value is JsonValue text && FreeTexts.Contains(key) && text.TryGetValue(out string? found)) owner[key] = Hostile(found);
                    else Change(value, key);
                }

                break;
            case JsonArray entries:
                for (int i = 0; i < entries.Count; i++)
                {
                    if (entries[i] is JsonValue text && name is not null && FreeTexts.Contains(name) && text.TryGetValue(out string? found)) entries[i] = Hostile(found);
                    else Change(entries[i], null);
                }

                break;
        }
    }
}
