using System.Text.Json;

namespace EhchRules.Json;

/// <summary>Reads one record from the bytes of one JSON text.</summary>
internal static class RecordParser
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = EhchJson.MaxDepth };

    /// <summary>Gets the byte-order mark that a text may begin with, and that is no part of it.</summary>
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    internal static RecordReading Parse(ReadOnlyMemory<byte> bytes, long? line)
    {
        ReadOnlyMemory<byte> utf8 = bytes[^WithoutMark(bytes.Span).Length..];
        if (IsBlank(utf8.Span)) return Faulty(line, "$", "there is nothing to read: expected a record, which is a JSON object");
        if (SyntaxFault.NotUtf8(utf8.Span) is { } offset)
        {
            return Faulty(line, "$", $"not UTF-8 at byte offset {FaultText.Number(offset + bytes.Length - utf8.Length)}, counted from 0");
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(utf8, Options);
        }
        catch (JsonException)
        {
            (string path, string text) = SyntaxFault.Find(utf8.Span, isLine: line is not null);
            return Faulty(line, path, text);
        }

        using (document) return Read(document.RootElement, utf8.Span, line);
    }

    internal static RecordReading TooLong(long? line, int limit) =>
        Faulty(line, "$", $"longer than {Size(limit)}, the most that one record may have");

    internal static bool IsBlank(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyExcept(" \t\r\n"u8);

    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;

    private static RecordReading Read(JsonElement root, ReadOnlySpan<byte> utf8, long? line)
    {
        RecordFaults faults = new();
        if (RecordFormat.Record.TryRead(new(root, new(faults)), out RecordParts parts)
            && NetworkRecord.Checked(parts.Network, parts.Homes, parts.Residents, parts.Attestations, faults) is { } record)
        {
            return new() { Line = line, Record = record };
        }

        IEnumerable<RecordFault> sorted = DocumentOrder.Sort(faults.Listed, utf8);
        return new() { Line = line, Faults = [.. sorted.Select(fault => fault with { Line = line })] };
    }

    private static string Size(int bytes) =>
        bytes % EhchJson.Mebibyte == 0 ? $"{FaultText.Number(bytes / EhchJson.Mebibyte)} MiB" : $"{FaultText.Number(bytes)} bytes";

    private static RecordReading Faulty(long? line, string path, string text) =>
        new() { Line = line, Faults = [new() { Path = path, Text = text, Line = line }] };
}
