using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using EhchRules.Json;

namespace EhchRules.Conformance;

/// <summary>Records in the form in which the exam changes them: as JSON, so that whatever the format holds can be changed.</summary>
internal static class ExamRecord
{
    internal static JsonObject Of(NetworkRecord record)
    {
        ArrayBufferWriter<byte> utf8 = new();
        EhchJson.WriteRecord(utf8, record);
        return JsonNode.Parse(utf8.WrittenSpan)!.AsObject();
    }

    /// <summary>Reads a record back; null where it has faults.</summary>
    internal static async Task<NetworkRecord?> TryReadAsync(JsonObject record, CancellationToken cancellationToken)
    {
        using MemoryStream utf8 = new(JsonSerializer.SerializeToUtf8Bytes(record));
        return (await EhchJson.TryReadRecordAsync(utf8, cancellationToken).ConfigureAwait(false)).Record;
    }

    internal static JsonObject Copy(JsonObject record) => record.DeepClone().AsObject();

    /// <summary>Gets the objects of an array member; none where it is absent.</summary>
    internal static IEnumerable<JsonObject> Objects(JsonObject owner, string member) => owner[member] is JsonArray entries ? entries.OfType<JsonObject>() : [];

    /// <summary>Gets the objects that hold most facts, with their paths: the record, the network, each home and each resident.</summary>
    internal static IEnumerable<(string Path, JsonObject Object)> Owners(JsonObject record)
    {
        yield return ("", record);
        yield return ("/network", record["network"]!.AsObject());
        foreach (string list in new[] { "homes", "residents" })
        {
            int position = 0;
            foreach (JsonObject owner in Objects(record, list)) yield return (FormattableString.Invariant($"/{list}/{position++}"), owner);
        }
    }

    /// <summary>Gets the object of a subject.</summary>
    internal static JsonObject Subject(JsonObject record, SubjectKind kind, string id) => kind switch
    {
        SubjectKind.Network => record["network"]!.AsObject(),
        SubjectKind.Home => Objects(record, "homes").First(home => home["id"]!.GetValue<string>() == id),
        _ => Objects(record, "residents").First(resident => resident["id"]!.GetValue<string>() == id),
    };
}
