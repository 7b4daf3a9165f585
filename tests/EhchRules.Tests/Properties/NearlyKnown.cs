using System.Text.Json.Nodes;
using FsCheck;

namespace EhchRules.Tests.Properties;

/// <summary>Records that leave out one to three facts, and say all others on which an answer can turn.</summary>
public static class NearlyKnown
{
    public static Arbitrary<RecordOnDay> Records() => Arbitraries.Records(Make);

    internal static NetworkRecord Make(int seed)
    {
        JsonNode root = JsonNode.Parse(RecordText.Of(RandomRecords.Make(seed, absent: 0)))!;
        DateOnly on = new Chance(seed).Day();
        Chance chance = new(seed ^ 0x0FAC);
        while (AbsentFacts.Of(root, on) is [var fact, ..]) fact.Owner[fact.Name] = JsonNode.Parse(chance.Of(fact.Values));
        for (int left = 1 + chance.Below(3); left > 0; left--)
        {
            string place = chance.Of([.. AbsentFacts.Places]);
            JsonObject[] owners = [.. AbsentFacts.Owners(root, place)];
            if (owners.Length > 0) owners[chance.Below(owners.Length)].Remove(AbsentFacts.NameAt(place));
        }

        return RecordText.TryRead(root.ToJsonString()) ?? RandomRecords.Make(seed, absent: 0);
    }
}
