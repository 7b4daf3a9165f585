using System.Text.Json;

namespace EhchRules.Conformance;

/// <summary>Whom an expectation or an answer is about, in the words of the wire.</summary>
/// <param name="Kind"><c>Network</c>, <c>Home</c> or <c>Resident</c>; a product may have answered with another word.</param>
/// <param name="Id">The network's code, or the record's id of the home or resident.</param>
/// <param name="Occasion">The occasion, as <c>admission 2020-10-01</c>, for duties that come up more than once; else null.</param>
public readonly record struct SubjectKey(string Kind, string Id, string? Occasion)
{
    /// <summary>Writes it on one line, as <c>Resident r-1, admission 2020-10-01</c>.</summary>
    public override string ToString() => Occasion is null ? $"{Kind} {Id}" : $"{Kind} {Id}, {Occasion}";

    /// <summary>Reads a subject as it stands in a vector or an answer.</summary>
    /// <returns>Whether it has a kind and an id, both text, and an occasion that is text, null or absent.</returns>
    internal static bool TryRead(JsonElement subject, out SubjectKey key)
    {
        key = default;
        if (subject.ValueKind is not JsonValueKind.Object) return false;
        if (!subject.TryGetProperty("kind", out JsonElement kind) || kind.ValueKind is not JsonValueKind.String) return false;
        if (!subject.TryGetProperty("id", out JsonElement id) || id.ValueKind is not JsonValueKind.String) return false;
        string? occasion = null;
        if (subject.TryGetProperty("occasion", out JsonElement label) && label.ValueKind is not JsonValueKind.Null)
        {
            if (label.ValueKind is not JsonValueKind.String) return false;
            occasion = label.GetString();
        }

        key = new(kind.GetString()!, id.GetString()!, occasion);
        return true;
    }
}
