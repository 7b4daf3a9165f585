using System.Collections.Immutable;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>Reads one record from the bytes of one JSON text.</summary>
internal static class RecordParser
{
    private const string OneALine = "several records go one a line (NDJSON), without brackets and commas";

    internal static RecordReading Parse(ReadOnlyMemory<byte> bytes, long? line)
    {
        NetworkRecord? record = null;
        ImmutableArray<RecordFault> faults = JsonText.Read(bytes, line, "a record", (reader, faults) =>
        {
            if (reader.Kind is RecordValueKind.Array) reader.IsNot($"an object: {OneALine}");
            else if (RecordFormat.Record.TryRead(reader, out RecordParts parts))
            {
                record = NetworkRecord.Checked(parts.Network, parts.Homes, parts.Residents, parts.Attestations, faults);
            }
        });
        return faults.IsEmpty ? new() { Line = line, Record = record } : new() { Line = line, Faults = faults };
    }

    internal static RecordReading Parse(RecordSource source)
    {
        RecordFaults faults = new();
        RecordParts parts = RecordFormat.Record.Take(new SourceReader(source, faults));
        NetworkRecord? record = NetworkRecord.Checked(parts.Network, parts.Homes, parts.Residents, parts.Attestations, faults);
        return faults.IsEmpty ? new() { Record = record } : new() { Faults = [.. faults.Listed] };
    }

    /// <summary>Says that what is there is too long for a record.</summary>
    /// <param name="line">The line of a file of many; null for a single text.</param>
    /// <param name="limit">The most bytes that it may have.</param>
    /// <param name="isArray">Whether it is an array: more often than one record is too long, many stand where one is expected.</param>
    internal static RecordReading TooLong(long? line, int limit, bool isArray = false)
    {
        RecordFault fault = JsonText.TooLong(line, limit, "one record");
        return new() { Line = line, Faults = [isArray ? fault with { Text = $"{fault.Text}; {OneALine}" } : fault] };
    }

    /// <summary>Says whether a text begins as an array does.</summary>
    internal static bool IsArray(ReadOnlySpan<byte> utf8) => JsonText.WithoutMark(utf8).TrimStart(" \t\r\n"u8).StartsWith("["u8);
}
