using System.Text.Json.Nodes;

namespace EhchRules.Testing;

/// <summary>Makes the records that are a record without something: a resident, a home, entries of a list, a fact.</summary>
/// <remarks>It works on the wire format, so that it knows every list and every fact that there is. What is no valid record is left out.</remarks>
public static class SmallerRecords
{
    /// <summary>Gets records that hold less, those first that hold much less.</summary>
    public static IEnumerable<NetworkRecord> Of(NetworkRecord record)
    {
        string json = RecordText.Of(record);
        // A list that is empty where it is absent makes the same record: taken away again and again, nothing else would be.
        return WithoutEntries(json).Concat(WithoutFacts(json)).Select(RecordText.TryRead).OfType<NetworkRecord>().Where(smaller => smaller != record);
    }

    /// <summary>Takes entries out of each list: all of them, each half, each quarter, and so on to each one.</summary>
    private static IEnumerable<string> WithoutEntries(string json)
    {
        int[] sizes = [.. Lists(json).Select(static list => list.Count)];
        int longest = sizes.Append(0).Max();
        for (int part = 1; part <= 2 * longest; part *= 2)
        {
            for (int list = 0; list < sizes.Length; list++)
            {
                int length = sizes[list] / part;
                for (int from = 0; length > 0 && from < sizes[list]; from += length) yield return WithoutRange(json, list, from, length);
            }
        }
    }

    private static string WithoutRange(string json, int list, int from, int length)
    {
        JsonNode root = JsonNode.Parse(json)!;
        JsonArray entries = Lists(root).ElementAt(list);
        for (int i = Math.Min(from + length, entries.Count) - 1; i >= from; i--) entries.RemoveAt(i);
        DropReferences(root);
        return root.ToJsonString();
    }

    private static IEnumerable<string> WithoutFacts(string json)
    {
        (string Path, string Name)[] facts =
            [.. Objects(JsonNode.Parse(json)!).SelectMany(static owner => owner.Select(fact => (owner.GetPath(), fact.Key)))];
        foreach ((string path, string name) in facts)
        {
            JsonNode root = JsonNode.Parse(json)!;
            Objects(root).First(owner => owner.GetPath() == path).Remove(name);
            yield return root.ToJsonString();
        }
    }

    /// <summary>Takes away what names a home or a resident that is no longer there.</summary>
    private static void DropReferences(JsonNode root)
    {
        HashSet<string> homes = [.. Ids(root["homes"])];
        HashSet<string> residents = [.. Ids(root["residents"])];
        foreach (JsonNode? resident in root["residents"] as JsonArray ?? []) RemoveAll(resident!["stays"], stay => !homes.Contains(stay["home"]!.GetValue<string>()));
        foreach (JsonNode? home in root["homes"] as JsonArray ?? [])
        {
            foreach (JsonNode? round in home!["rounds"] as JsonArray ?? []) RemoveAll(round!["reviewed"], reviewed => !residents.Contains(reviewed.GetValue<string>()));
        }

        string network = root["network"]!["code"]!.GetValue<string>();
        RemoveAll(root["attestations"], attestation => attestation["subject"]!.GetValue<string>() is var subject && subject != network && !homes.Contains(subject) && !residents.Contains(subject));
    }

    private static void RemoveAll(JsonNode? list, Predicate<JsonNode> which)
    {
        if (list is not JsonArray entries) return;
        for (int i = entries.Count - 1; i >= 0; i--)
        {
            if (which(entries[i]!)) entries.RemoveAt(i);
        }
    }

    private static IEnumerable<string> Ids(JsonNode? list) => (list as JsonArray ?? []).Select(static entry => entry!["id"]!.GetValue<string>());

    private static IEnumerable<JsonArray> Lists(string json) => Lists(JsonNode.Parse(json)!);

    private static IEnumerable<JsonArray> Lists(JsonNode root) => Nodes(root).OfType<JsonArray>();

    private static IEnumerable<JsonObject> Objects(JsonNode root) => Nodes(root).OfType<JsonObject>();

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(static property => Nodes(property.Value)).Prepend(node),
        JsonArray entries => entries.SelectMany(Nodes).Prepend(node),
        _ => [],
    };
}
