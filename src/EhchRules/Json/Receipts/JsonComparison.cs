using System.Runtime.InteropServices;
using System.Text.Json;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>Finds the first thing in which two JSON values differ, in the order of the one that is right. The order of properties plays no part.</summary>
internal sealed class JsonComparison
{
    /// <summary>Gets where the comparison stands. Whoever compares a value sets it first.</summary>
    internal RecordPath Path { get; } = new();

    /// <summary>Finds the first property with a name, whatever escapes it is written with; the framework would throw on a broken one.</summary>
    internal static bool TryFind(JsonElement owner, string name, out JsonElement value)
    {
        value = default;
        if (owner.ValueKind is not JsonValueKind.Object) return false;
        foreach (JsonProperty property in owner.EnumerateObject())
        {
            if (NameOf(property) != name) continue;
            value = property.Value;
            return true;
        }

        return false;
    }

    /// <summary>Compares two values.</summary>
    internal ReceiptDifference? Values(JsonElement stated, JsonElement right)
    {
        if (stated.ValueKind != right.ValueKind) return Difference(stated, right);
        switch (right.ValueKind)
        {
            case JsonValueKind.Object:
                Path.Enter();
                ReceiptDifference? inside = Properties(stated, right) ?? Others(stated, name => TryFind(right, name, out _));
                Path.Leave();
                return inside;
            case JsonValueKind.String:
                return JsonString.Decode(JsonString.Inner(stated)) == JsonString.Decode(JsonString.Inner(right)) ? null : Difference(stated, right);
            default:
                return JsonElement.DeepEquals(stated, right) ? null : Difference(stated, right);
        }
    }

    /// <summary>Compares the properties that stand in the right object; what else the other has is not looked at.</summary>
    internal ReceiptDifference? Properties(JsonElement stated, JsonElement right)
    {
        foreach (JsonProperty property in right.EnumerateObject())
        {
            if (Property(stated, property) is { } difference) return difference;
        }

        return null;
    }

    /// <summary>Finds the first property that is none of some, or that stands twice.</summary>
    internal ReceiptDifference? Others(JsonElement stated, Func<string, bool> isKnown)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (JsonProperty property in stated.EnumerateObject())
        {
            string name = NameOf(property);
            Path.At(name);
            if (!isKnown(name)) return new(Path.ToString(), property.Value.GetRawText(), null);
            if (!names.Add(name)) return new(Path.ToString(), "the same property twice", "one");
        }

        return null;
    }

    private ReceiptDifference? Property(JsonElement stated, JsonProperty right)
    {
        string name = right.Name;
        Path.At(name);
        if (!TryFind(stated, name, out JsonElement value)) return new(Path.ToString(), null, right.Value.GetRawText());
        return right.Value.ValueKind is JsonValueKind.Array && value.ValueKind is JsonValueKind.Array
            ? Entries(name, value, right.Value)
            : Values(value, right.Value);
    }

    private ReceiptDifference? Entries(string name, JsonElement stated, JsonElement right)
    {
        int count = Math.Min(stated.GetArrayLength(), right.GetArrayLength());
        for (int i = 0; i < count; i++)
        {
            Path.At(name, i);
            if (Values(stated[i], right[i]) is { } difference) return difference;
        }

        Path.At(name, count);
        if (stated.GetArrayLength() > count) return new(Path.ToString(), stated[count].GetRawText(), null);
        return right.GetArrayLength() > count ? new(Path.ToString(), null, right[count].GetRawText()) : null;
    }

    private static string NameOf(JsonProperty property) => JsonString.Decode(JsonMarshal.GetRawUtf8PropertyName(property));

    private ReceiptDifference Difference(JsonElement stated, JsonElement right) => new(Path.ToString(), stated.GetRawText(), right.GetRawText());
}
