using System.Globalization;
using System.Text.Json;
using EhchRules.Cli.Console;

namespace EhchRules.Cli.Score.Policies;

/// <summary>An object of a policy file. What is not of the kind that is asked for is a fault, and reads as if it were not there.</summary>
internal sealed class PolicyNode
{
    private readonly JsonElement element;
    private readonly string path;
    private readonly ICollection<string> faults;

    /// <summary>Takes an object, and tells the properties of it that the format does not know.</summary>
    internal PolicyNode(JsonElement element, string path, ICollection<string> faults, params ReadOnlySpan<string> known)
    {
        this.element = element;
        this.path = path;
        this.faults = faults;
        if (element.ValueKind is not JsonValueKind.Object)
        {
            faults.Add($"{path}: is {Found(element)}; expected an object");
            return;
        }

        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!known.Contains(property.Name)) faults.Add($"{path}: {ShownText.Quoted(property.Name)} is no property here; known: {string.Join(", ", known)}");
        }
    }

    private bool IsObject => element.ValueKind is JsonValueKind.Object;

    internal void Fault(string name, string text) => faults.Add($"{path}.{name}: {text}");

    /// <summary>Reads text; empty where it is missing, which is a fault.</summary>
    internal string Required(string name) => Get(name) is null ? Missing(name, string.Empty, "text") : Text(name) ?? string.Empty;

    /// <summary>Reads text; null where there is none.</summary>
    internal string? Text(string name) => Get(name) is not { } value ? null : value.ValueKind is JsonValueKind.String ? value.GetString() : Wrong<string?>(name, value, "text");

    /// <summary>Reads a whole number; null where there is none.</summary>
    internal int? Number(string name) => Get(name) is not { } value ? null : value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out int number) ? number : Wrong<int?>(name, value, "a whole number");

    internal int RequiredNumber(string name) => Get(name) is null ? Missing(name, 0, "a whole number") : Number(name) ?? 0;

    /// <summary>Reads true or false; null where neither stands there.</summary>
    internal bool? Flag(string name) => Get(name) is not { } value ? null : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : Wrong<bool?>(name, value, "true or false");

    /// <summary>Reads a name of a vocabulary; null where there is none.</summary>
    internal T? Name<T>(string name)
        where T : struct, Enum
    {
        if (Get(name) is not { } value) return null;
        string? text = value.ValueKind is JsonValueKind.String ? value.GetString() : null;
        return Array.IndexOf(Enum.GetNames<T>(), text) >= 0 ? Enum.Parse<T>(text!) : Wrong<T?>(name, value, $"one of {string.Join(", ", Enum.GetNames<T>())}");
    }

    internal T RequiredName<T>(string name)
        where T : struct, Enum => Get(name) is null ? Missing<T>(name, default, $"one of {string.Join(", ", Enum.GetNames<T>())}") : Name<T>(name) ?? default;

    /// <summary>Reads an object, of which the properties may be told to be missing where it is itself.</summary>
    internal PolicyNode? Child(string name, params ReadOnlySpan<string> known) => Get(name) is { } value ? new(value, $"{path}.{name}", faults, known) : Missing<PolicyNode?>(name, null, "an object");

    /// <summary>Reads a list of objects.</summary>
    internal IEnumerable<(JsonElement Element, string Path)> Each(string name)
    {
        if (Get(name) is not { } value) return Missing<IEnumerable<(JsonElement, string)>>(name, [], "a list");
        if (value.ValueKind is not JsonValueKind.Array) return Wrong<IEnumerable<(JsonElement, string)>>(name, value, "a list") ?? [];
        return value.EnumerateArray().Select((one, index) => (one, string.Create(CultureInfo.InvariantCulture, $"{path}.{name}[{index}]")));
    }

    /// <summary>Gets a property that is there and not null.</summary>
    private JsonElement? Get(string name) => IsObject && element.TryGetProperty(name, out JsonElement value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    private T Missing<T>(string name, T instead, string expected)
    {
        if (IsObject) faults.Add($"{path}: {name} is missing; expected {expected}");
        return instead;
    }

    private T? Wrong<T>(string name, JsonElement value, string expected)
    {
        Fault(name, $"is {Found(value)}; expected {expected}");
        return default;
    }

    private static string Found(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => ShownText.Quoted(value.GetString()!),
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => ShownText.Of(value.GetRawText()),
    };
}
