using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace EhchRules.Conformance;

/// <summary>Reads members of a JSON object, and adds what is wrong with them to a list: all at once, each with its path.</summary>
internal sealed partial class JsonPlace(string file, long? line, ImmutableArray<SuiteFault>.Builder faults, JsonElement element, string path)
{
    private const int LongestShown = 60;

    internal JsonElement Element => element;

    internal string Path => path;

    internal void Fault(string member, string text) => faults.Add(new(file, line, member.Length == 0 ? path : $"{path}.{member}", text));

    /// <summary>Reports every member that is not one of those known, except what is the writer's own.</summary>
    internal void Close(params ReadOnlySpan<string> known)
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!property.Name.StartsWith("x-", StringComparison.Ordinal) && !known.Contains(property.Name)) Fault(property.Name, "is not known here");
        }
    }

    internal bool Has(string member) => element.TryGetProperty(member, out JsonElement value) && value.ValueKind is not JsonValueKind.Null;

    /// <summary>Reads text that is not blank.</summary>
    internal string Text(string member)
    {
        if (Find(member, "text", JsonValueKind.String) is not { } value) return string.Empty;
        string text = value.GetString()!;
        if (string.IsNullOrWhiteSpace(text)) Fault(member, "is blank");
        return text;
    }

    internal string? OptionalText(string member) => Has(member) ? Text(member) : null;

    internal DateOnly? Day(string member)
    {
        if (Find(member, "a day written yyyy-MM-dd", JsonValueKind.String) is not { } value) return null;
        if (DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;
        Fault(member, $"{Shown(value)} is not a day written yyyy-MM-dd");
        return null;
    }

    internal string Version(string member)
    {
        string text = Text(member);
        if (text.Length > 0 && !VersionPattern().IsMatch(text)) Fault(member, $"\"{text}\" is not a version, as 1.0.0");
        return text;
    }

    internal T? Word<T>(string member)
        where T : struct, Enum
    {
        if (Find(member, "a word", JsonValueKind.String) is not { } value) return null;
        string text = value.GetString()!;
        if (Enum.GetNames<T>().Contains(text, StringComparer.Ordinal)) return Enum.Parse<T>(text);
        Fault(member, $"{Shown(value)} is not one of {string.Join(", ", Enum.GetNames<T>())}");
        return null;
    }

    /// <returns>The number; the least where there is none.</returns>
    internal int Whole(string member, int least, int most)
    {
        if (Find(member, "a whole number", JsonValueKind.Number) is not { } value) return least;
        if (value.TryGetInt32(out int whole) && whole >= least && whole <= most) return whole;
        Fault(member, FormattableString.Invariant($"{Shown(value)} is not a whole number from {least} to {most}"));
        return least;
    }

    /// <summary>Goes into an object.</summary>
    internal JsonPlace? Object(string member, bool isOptional = false)
    {
        if (isOptional && !Has(member)) return null;
        return Find(member, "an object", JsonValueKind.Object) is { } value ? Into(value, $"{path}.{member}") : null;
    }

    /// <summary>Goes into each object of an array; what is no object is a fault.</summary>
    internal IEnumerable<JsonPlace> Objects(string member)
    {
        if (Find(member, "an array", JsonValueKind.Array) is not { } array) yield break;
        int position = 0;
        foreach (JsonElement item in array.EnumerateArray())
        {
            string at = FormattableString.Invariant($"{member}[{position++}]");
            if (item.ValueKind is JsonValueKind.Object) yield return Into(item, $"{path}.{at}");
            else Fault(at, $"{Shown(item)} is not an object");
        }
    }

    /// <summary>Reads each text of an array; what is no text is a fault.</summary>
    internal IEnumerable<string> Texts(string member)
    {
        if (Find(member, "an array", JsonValueKind.Array) is not { } array) yield break;
        int position = 0;
        foreach (JsonElement item in array.EnumerateArray())
        {
            string at = FormattableString.Invariant($"{member}[{position++}]");
            if (item.ValueKind is JsonValueKind.String) yield return item.GetString()!;
            else Fault(at, $"{Shown(item)} is not text");
        }
    }

    internal JsonElement? Find(string member, string expected, JsonValueKind kind)
    {
        if (!element.TryGetProperty(member, out JsonElement value) || value.ValueKind is JsonValueKind.Null)
        {
            Fault(member, $"missing: expected {expected}");
            return null;
        }

        if (value.ValueKind == kind) return value;
        Fault(member, $"{Shown(value)} is not {expected}");
        return null;
    }

    internal static string Shown(JsonElement value) => Shortened(value.GetRawText().ReplaceLineEndings(" "), LongestShown);

    /// <summary>Cuts text, and never through a character.</summary>
    internal static string Shortened(string text, int longest)
    {
        if (text.Length <= longest) return text;
        return $"{text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)]}…";
    }

    private JsonPlace Into(JsonElement value, string at) => new(file, line, faults, value, at);

    [GeneratedRegex(@"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)\z", RegexOptions.ECMAScript)]
    private static partial Regex VersionPattern();
}
