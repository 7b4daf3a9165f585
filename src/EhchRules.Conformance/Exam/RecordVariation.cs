using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Conformance;

/// <summary>
/// Changes one thing in a record: a fact is no longer known, a list is empty or short of an entry, a day or a word is another, yes is no. What was
/// invented is mostly in good order, and mistakes live where it is not.
/// </summary>
internal static class RecordVariation
{
    private const int MostDaysMoved = 14;

    /// <summary>Edits something somewhere below an object. The record may have faults then; whoever uses it has to look.</summary>
    internal static void Edit(JsonObject at, ExamRandom random)
    {
        if (at.Count > 0) Edit(at, random.Pick<string>([.. at.Select(static member => member.Key)]), random);
    }

    /// <summary>Edits a member of an object, or something below it.</summary>
    internal static void Edit(JsonObject owner, string member, ExamRandom random)
    {
        JsonNode? value = owner[member];
        int drawn = random.Below(100);
        if (drawn < 25) owner.Remove(member);
        else if (value is JsonObject inner) Edit(inner, random);
        else if (value is JsonArray entries) EditList(entries, member, random);
        else if (Other(value, member, random) is { } other) owner[member] = other;
        else owner.Remove(member);
    }

    private static void EditList(JsonArray entries, string member, ExamRandom random)
    {
        if (entries.Count == 0) return;
        int drawn = random.Below(100);
        int position = random.Below(entries.Count);
        if (drawn < 15) entries.Clear();
        else if (drawn < 40) entries.RemoveAt(position);
        else if (entries[position] is JsonObject entry) Edit(entry, random);
        else if (Other(entries[position], member, random) is { } other) entries[position] = other;
        else entries.RemoveAt(position);
    }

    /// <summary>Makes another value of the same kind: a day near by, another of the member's words, no for yes; null where there is none.</summary>
    private static JsonNode? Other(JsonNode? value, string member, ExamRandom random)
    {
        switch (value?.GetValueKind())
        {
            case JsonValueKind.True or JsonValueKind.False:
                return !value.GetValue<bool>();
            case JsonValueKind.String when VectorDay.TryRead(value.GetValue<string>()) is { } day:
                return VectorDay.Write(day.AddDays(random.InHundred(50) ? random.Between(1, MostDaysMoved) : -random.Between(1, MostDaysMoved)));
            case JsonValueKind.String when RecordWords.Of(member) is { Count: > 0 } words:
                return random.Pick(words);
            default:
                return null;
        }
    }
}
