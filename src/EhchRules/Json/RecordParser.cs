using System.Collections.Immutable;

namespace EhchRules.Json;

/// <summary>Reads one record from the bytes of one JSON text.</summary>
internal static class RecordParser
{
    internal static RecordReading Parse(ReadOnlyMemory<byte> bytes, long? line)
    {
        NetworkRecord? record = null;
        ImmutableArray<RecordFault> faults = JsonText.Read(bytes, line, "a record", (root, faults) =>
        {
            if (RecordFormat.Record.TryRead(new(root, new(faults)), out RecordParts parts))
            {
                record = NetworkRecord.Checked(parts.Network, parts.Homes, parts.Residents, parts.Attestations, faults);
            }
        });
        return faults.IsEmpty ? new() { Line = line, Record = record } : new() { Line = line, Faults = faults };
    }

    internal static RecordReading TooLong(long? line, int limit) => new() { Line = line, Faults = [JsonText.TooLong(line, limit, "one record")] };
}
