using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EhchRules.Json;

/// <summary>
/// Writes the canonical form of RFC 8785, for what this library writes: names in ASCII, and no numbers but whole ones, which are written in
/// one way only.
/// </summary>
/// <remarks>
/// Objects with a shape come with their properties in order of their names. Those of another object are put in order when it ends, which means that
/// it is copied.
/// </remarks>
internal sealed class CanonicalWriter : ShapeWriter, IDisposable
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static c => (char)c), '"', '\\']);

    private readonly List<(string Name, int Start)> properties = [];
    private readonly Stack<(int Properties, int Content)> objects = [];
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int length;

    /// <summary>Gets what was written.</summary>
    internal ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    internal override bool TakesByName => true;

    internal static string Hash(NetworkRecord record) => Hash(RecordFormat.Record, RecordParts.Of(record));

    /// <summary>Hashes the canonical form of a value.</summary>
    internal static string Hash<T>(Shape<T> shape, T value)
    {
        using CanonicalWriter writer = new();
        shape.Write(writer, value);
        return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(writer.Written))}";
    }

    internal override void Name(string name)
    {
        if (properties.Count > objects.Peek().Properties) Mark(',');
        properties.Add((name, length));
        Span<byte> room = Room(name.Length + 3);
        room[0] = (byte)'"';
        Encoding.ASCII.GetBytes(name, room[1..]);
        room[name.Length + 1] = (byte)'"';
        room[name.Length + 2] = (byte)':';
        length += name.Length + 3;
    }

    internal override void Text(string text)
    {
        Separate();
        string escaped = text.AsSpan().ContainsAny(Escaped) ? WithFewestEscapes(text) : text;
        Span<byte> room = Room(Encoding.UTF8.GetMaxByteCount(escaped.Length) + 2);
        room[0] = (byte)'"';
        int count = Encoding.UTF8.GetBytes(escaped, room[1..]);
        room[count + 1] = (byte)'"';
        length += count + 2;
    }

    internal override void Day(DateOnly day)
    {
        Separate();
        Span<byte> room = Room(12);
        room[0] = (byte)'"';
        DayText.TryWriteIso(day, room[1..], out int count);
        room[count + 1] = (byte)'"';
        length += count + 2;
    }

    internal override void Flag(bool flag) => Raw(flag ? "true"u8 : "false"u8);

    internal override void Whole(long number)
    {
        Separate();
        number.TryFormat(Room(20), out int count, provider: CultureInfo.InvariantCulture);
        length += count;
    }

    // The form would write it as a binary fraction does, and nothing that is hashed has one.
    internal override void Number(decimal number) => throw new NotSupportedException("Nothing that is hashed has decimals.");

    internal override void Null() => Raw("null"u8);

    internal override void StartArray() => Raw("["u8);

    internal override void EndArray() => Mark(']');

    internal override void StartObject()
    {
        Raw("{"u8);
        objects.Push((properties.Count, length));
    }

    internal override void EndObject()
    {
        (int first, int content) = objects.Pop();
        if (!IsInOrder(first)) PutInOrder(first, content);
        properties.RemoveRange(first, properties.Count - first);
        Mark('}');
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // What the pool hands on is to hold nobody's record.
        ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        bytes = [];
        length = 0;
    }

    private bool IsInOrder(int first)
    {
        for (int i = first + 1; i < properties.Count; i++)
        {
            if (string.CompareOrdinal(properties[i - 1].Name, properties[i].Name) > 0) return false;
        }

        return true;
    }

    private void PutInOrder(int first, int content)
    {
        byte[] written = bytes[content..length];
        (string Name, Range Text)[] texts = new (string, Range)[properties.Count - first];
        for (int i = 0; i < texts.Length; i++)
        {
            (string name, int start) = properties[first + i];
            int end = i + 1 < texts.Length ? properties[first + i + 1].Start - 1 : length;
            texts[i] = (name, (start - content)..(end - content));
        }

        Array.Sort(texts, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        int at = content;
        foreach ((_, Range text) in texts)
        {
            if (at > content) bytes[at++] = (byte)',';
            ReadOnlySpan<byte> moved = written.AsSpan(text);
            moved.CopyTo(bytes.AsSpan(at));
            at += moved.Length;
        }
    }

    private static string WithFewestEscapes(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append(@"\\"),
                '\b' => escaped.Append(@"\b"),
                '\f' => escaped.Append(@"\f"),
                '\n' => escaped.Append(@"\n"),
                '\r' => escaped.Append(@"\r"),
                '\t' => escaped.Append(@"\t"),
                < ' ' => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Parts a value from the one before it in an array.</summary>
    private void Separate()
    {
        if (length > 0 && bytes[length - 1] is not ((byte)'[' or (byte)':')) Mark(',');
    }

    private void Raw(ReadOnlySpan<byte> value)
    {
        Separate();
        value.CopyTo(Room(value.Length));
        length += value.Length;
    }

    private void Mark(char mark)
    {
        Room(1)[0] = (byte)mark;
        length++;
    }

    private Span<byte> Room(int needed)
    {
        if (bytes.Length - length < needed)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * bytes.Length, length + needed));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
            bytes = larger;
        }

        return bytes.AsSpan(length);
    }
}
