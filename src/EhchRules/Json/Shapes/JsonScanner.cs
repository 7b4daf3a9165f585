using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace EhchRules.Json;

/// <summary>Goes through one JSON text, value by value. What it reads often it reads itself; for the rest it asks the framework's reader.</summary>
/// <remarks>
/// That is so because a record is mostly names, days and short words in the order of the format: to look for what is expected takes half the
/// time of finding out what is there. Whatever passes is JSON as the framework would have it; what is not, throws.
/// </remarks>
/// <param name="text">The text, which must be UTF-8.</param>
internal sealed class JsonScanner(ArraySegment<byte> text)
{
    private const byte Quote = (byte)'"';

    /// <summary>What may end a string, or stand in it only as an escape.</summary>
    private static readonly SearchValues<byte> NotPlain = SearchValues.Create(
        "\"\\"u8 + "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000a\u000b\u000c\u000d\u000e\u000f"u8
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f"u8);

    private readonly byte[] bytes = text.Array!;
    private readonly int end = text.Offset + text.Count;

    /// <summary>Gets or sets where the scanner stands. It is only ever set to where it has stood.</summary>
    internal int Position { get; set; } = text.Offset;

    /// <summary>Gets or sets how many objects and arrays are open.</summary>
    internal int Depth { get; set; }

    /// <summary>Gets the text that follows.</summary>
    internal ReadOnlySpan<byte> Rest => bytes.AsSpan(Position, end - Position);

    /// <summary>Gets what the value is, as far as its first byte tells; <see cref="RecordValueKind.Absent"/> where it is null, or none begins.</summary>
    internal RecordValueKind Kind => Here switch
    {
        Quote => RecordValueKind.Text,
        (byte)'{' => RecordValueKind.Object,
        (byte)'[' => RecordValueKind.Array,
        (byte)'t' => RecordValueKind.True,
        (byte)'f' => RecordValueKind.False,
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => RecordValueKind.Number,
        _ => RecordValueKind.Absent,
    };

    /// <summary>Gets the byte that stands here; 0, which stands nowhere in JSON, at the end.</summary>
    private byte Here => Position < end ? bytes[Position] : default;

    /// <summary>Gets what stood from a place to here.</summary>
    internal ReadOnlySpan<byte> Since(int start) => bytes.AsSpan(start, Position - start);

    internal ReadOnlySpan<byte> At(int start, int length) => bytes.AsSpan(start, length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void SkipWhiteSpace()
    {
        // Most documents are written without any.
        if (Here <= ' ') SkipSome();
    }

    /// <summary>Goes behind a text, if it is the one that stands here, and behind the white space after it.</summary>
    internal bool TryTake(ReadOnlySpan<byte> expected)
    {
        if (!Rest.StartsWith(expected)) return false;
        Position += expected.Length;
        SkipWhiteSpace();
        return true;
    }

    /// <summary>Goes into an object or array, to the first thing in it.</summary>
    /// <returns>False where it is empty; the scanner then stands behind it.</returns>
    internal bool Enter(byte closing)
    {
        Position++;
        SkipWhiteSpace();
        if (Here != closing)
        {
            Depth++;
            return true;
        }

        Position++;
        return false;
    }

    /// <summary>Goes on from a value to the next in the same object or array.</summary>
    /// <returns>False where there is none; the scanner then stands behind the object or array.</returns>
    internal bool Next(byte closing)
    {
        SkipWhiteSpace();
        byte here = Here;
        Position++;
        if (here == ',')
        {
            SkipWhiteSpace();
            return true;
        }

        if (here != closing) throw Broken();
        Depth--;
        return false;
    }

    /// <summary>Goes behind a string, and gets the bytes between the quotation marks, with escapes as they are.</summary>
    /// <param name="isEscaped">Whether there are escapes.</param>
    internal ReadOnlySpan<byte> String(out bool isEscaped)
    {
        if (Here != Quote) throw Broken();
        int start = Position + 1;
        int length = bytes.AsSpan(start, end - start).IndexOfAny(NotPlain);
        isEscaped = length < 0 || bytes[start + length] != Quote;
        if (isEscaped) SkipByFramework();
        else Position = start + length + 1;
        return bytes.AsSpan(start, Position - 1 - start);
    }

    /// <summary>Goes from the name of a property to its value.</summary>
    internal void Colon()
    {
        SkipWhiteSpace();
        if (!TryTake(":"u8)) throw Broken();
    }

    /// <summary>Goes behind a value, and gets its text.</summary>
    internal ReadOnlySpan<byte> Value()
    {
        int start = Position;
        switch (Kind)
        {
            case RecordValueKind.Text:
                String(out _);
                break;
            case RecordValueKind.True:
                Word("true"u8);
                break;
            case RecordValueKind.False:
                Word("false"u8);
                break;
            case RecordValueKind.Absent when Here == 'n':
                Word("null"u8);
                break;
            default:
                SkipByFramework();
                break;
        }

        return Since(start);
    }

    /// <summary>Says that nothing follows but white space.</summary>
    internal void End()
    {
        SkipWhiteSpace();
        if (Position < end) throw Broken();
    }

    private void SkipSome()
    {
        int length = Rest.IndexOfAnyExcept(" \t\r\n"u8);
        Position = length < 0 ? end : Position + length;
    }

    private void Word(ReadOnlySpan<byte> word)
    {
        if (!Rest.StartsWith(word)) throw Broken();
        Position += word.Length;
    }

    private void SkipByFramework()
    {
        Utf8JsonReader reader = new(Rest, new JsonReaderOptions { MaxDepth = EhchJson.MaxDepth - Depth });
        reader.Read();
        reader.Skip();
        Position += (int)reader.BytesConsumed;
    }

    // Where and why, the framework is asked anew: this is told of a text once.
    private static JsonException Broken() => new();
}
