using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>Takes one JSON text apart, or says why it is none.</summary>
internal static class JsonText
{
    /// <summary>Gets the byte-order mark that a text may begin with, and that is no part of it.</summary>
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a text, and gets what is wrong with it in the order of the document; empty where nothing is.</summary>
    /// <param name="bytes">The text.</param>
    /// <param name="line">The line of a file of many; null for a single text.</param>
    /// <param name="expected">What it should hold, as <c>a record</c>.</param>
    /// <param name="read">Reads what it holds, and adds faults. What it has read is not to be used where there are any.</param>
    internal static ImmutableArray<RecordFault> Read(ReadOnlyMemory<byte> bytes, long? line, string expected, Action<JsonObjectReader, RecordFaults> read)
    {
        ReadOnlyMemory<byte> utf8 = bytes[^WithoutMark(bytes.Span).Length..];
        if (IsBlank(utf8.Span)) return [Fault(line, "$", $"there is nothing to read: expected {expected}, which is a JSON object")];
        if (SyntaxFault.NotUtf8(utf8.Span) is { } offset)
        {
            return [Fault(line, "$", $"not UTF-8 at byte offset {FaultText.Number(offset + bytes.Length - utf8.Length)}, counted from 0")];
        }

        RecordFaults faults = new();
        try
        {
            JsonObjectReader reader = new(ArrayOf(utf8), faults);
            read(reader, faults);
            reader.End();
        }
        catch (JsonException)
        {
            (string path, string text) = SyntaxFault.Find(utf8.Span, isLine: line is not null);
            return [Fault(line, path, text)];
        }

        return faults.IsEmpty ? [] : [.. DocumentOrder.Sort(faults.Listed, utf8.Span).Select(fault => fault with { Line = line })];
    }

    internal static RecordFault TooLong(long? line, int limit, string what) =>
        Fault(line, "$", $"longer than {Size(limit)}, the most that {what} may have");

    internal static bool IsBlank(ReadOnlySpan<byte> bytes)
    {
        foreach (byte one in bytes)
        {
            if (one is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) return false;
        }

        return true;
    }

    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;

    private static ArraySegment<byte> ArrayOf(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> array) ? array : bytes.ToArray();

    private static string Size(int bytes) =>
        bytes % EhchJson.Mebibyte == 0 ? $"{FaultText.Number(bytes / EhchJson.Mebibyte)} MiB" : $"{FaultText.Number(bytes)} bytes";

    private static RecordFault Fault(long? line, string path, string text) => new() { Path = path, Text = text, Line = line };
}
