using System.Text.Json;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>Goes from value to value through a JSON text, which may break off, and knows the path of each.</summary>
internal ref struct JsonWalk
{
    private readonly RecordPath path = new();
    private readonly Stack<Container> containers = new();
    private Utf8JsonReader reader;
    private string? name;

    internal JsonWalk(ReadOnlySpan<byte> utf8) => reader = new(utf8, new JsonReaderOptions { MaxDepth = EhchJson.MaxDepth + 1 });

    /// <summary>Gets the path of the value, or of what holds the place at which the text broke.</summary>
    internal readonly string Path => path.ToString();

    /// <summary>Gets how many objects and arrays are open, the value included.</summary>
    internal readonly int Depth => containers.Count;

    internal readonly long Offset => reader.TokenStartIndex;

    /// <summary>Gets whether the outermost value has been left.</summary>
    internal readonly bool IsBehindTheEnd => Depth == 0 && reader.TokenType is not JsonTokenType.None;

    /// <summary>Goes to the next value, in an object or array or behind it.</summary>
    /// <exception cref="JsonException">The text is not JSON from here on.</exception>
    internal bool Next()
    {
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = JsonString.Decode(reader.ValueSpan);
                    path.At(name);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    Close();
                    break;
                default:
                    Open();
                    return true;
            }
        }

        return false;
    }

    /// <summary>Leaves out what the value holds.</summary>
    internal void Skip()
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return;
        reader.Skip();
        Close();
    }

    private readonly void Open()
    {
        bool isEntry = containers.TryPeek(out Container? outer) && outer.IsArray;
        if (isEntry) path.At(outer!.Name, ++outer.Position);

        bool isArray = reader.TokenType is JsonTokenType.StartArray;
        if (!isArray && reader.TokenType is not JsonTokenType.StartObject) return;

        // The entries of an array are spelt behind the property that holds it; those of an array in an array need a step of their own.
        bool hasStep = !isArray || isEntry;
        containers.Push(new(isArray, hasStep, isArray && !isEntry ? name : null));
        if (hasStep) path.Enter();
    }

    private readonly void Close()
    {
        Container inner = containers.Pop();
        if (inner.HasStep) path.Leave();
        else path.At(inner.Name);
    }

    private sealed class Container(bool isArray, bool hasStep, string? name)
    {
        internal bool IsArray => isArray;

        internal bool HasStep => hasStep;

        internal string? Name => name;

        internal int Position { get; set; } = -1;
    }
}
