using System.Text.Json;
using System.Text.Unicode;

namespace EhchRules.Conformance;

/// <summary>Reads an object from a line of JSON so that nothing that is done with it afterwards can fail: no member twice, no text that is not Unicode, bounded in depth.</summary>
internal static class StrictJson
{
    internal const int MaxDepth = 64;

    internal const string HalfCharacter = "holds half of a surrogate pair, which is no character";

    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = MaxDepth };

    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = MaxDepth };

    /// <returns>What is wrong; null where there is an object.</returns>
    internal static string? Fault(ReadOnlySpan<byte> utf8, out JsonElement root)
    {
        root = default;
        if (!Utf8.IsValid(utf8)) return "is not UTF-8";
        try
        {
            root = JsonElement.Parse(utf8, Options);
            if (root.ValueKind is not JsonValueKind.Object) return $"{JsonPlace.Shown(root)} is not an object";
            return HasHalfCharacter(utf8) ? HalfCharacter : null;
        }
        catch (JsonException broken)
        {
            return $"is not JSON: {broken.Message}";
        }
    }

    /// <summary>Finds half of a character, which only an escape can write into UTF-8.</summary>
    internal static bool HasHalfCharacter(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOf("\\u"u8) < 0) return false;
        Utf8JsonReader reader = new(utf8, ReaderOptions);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped) continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                return true;
            }
        }

        return false;
    }
}
