using System.Buffers;
using System.Globalization;
using System.Text.Json;
using EhchRules.Json;

namespace EhchRules.Tables;

/// <summary>The rows that a record is taken apart into.</summary>
internal sealed class RecordRows
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = EhchJson.MaxDepth };

    private readonly List<object?[]>[] rows = [.. RecordTableTree.Current.All.Select(static _ => new List<object?[]>())];
    private readonly string code;
    private readonly KnownLists lists;

    private RecordRows(string code)
    {
        this.code = code;
        lists = new(code);
    }

    /// <summary>Gets the rows of <c>complete</c>.</summary>
    internal IReadOnlyList<object?[]> Complete { get; private set; } = [];

    /// <summary>Gets the rows of a table, in the order of the record.</summary>
    internal IReadOnlyList<object?[]> this[RecordTable table] => RecordTableTree.Current.Find(table.Name) is { } node ? rows[node.Number] : Complete;

    /// <summary>Takes a record apart.</summary>
    internal static RecordRows Of(NetworkRecord record)
    {
        ArrayBufferWriter<byte> json = new();
        EhchJson.WriteRecord(json, record);
        using JsonDocument document = JsonDocument.Parse(json.WrittenMemory, Options);
        RecordRows made = new(record.Network.Code.Value);
        foreach (RecordTableNode.Part part in RecordTableTree.Current.Root.Parts) made.Table(part, document.RootElement, [made.code]);
        made.Complete = [.. made.lists.Rows()];
        return made;
    }

    /// <summary>Takes what stands in a property.</summary>
    /// <param name="part">The property.</param>
    /// <param name="owner">The object that has it.</param>
    /// <param name="keys">What names the owner.</param>
    private void Table(RecordTableNode.Part part, JsonElement owner, object?[] keys)
    {
        RecordTableNode node = part.Table!;
        JsonElement value = default;
        bool isKnown = owner.ValueKind is JsonValueKind.Object && owner.TryGetProperty(part.Property, out value);
        if (!node.IsList)
        {
            if (isKnown) Object(node, value, keys, position: 0);
            else foreach (RecordTableNode.Part below in node.Parts.Where(static below => below.Table is not null)) Table(below, default, keys);
            return;
        }

        lists.Note(node, keys, isKnown, count: isKnown ? value.GetArrayLength() : 0);
        if (!isKnown) return;
        int position = 0;
        foreach (JsonElement entry in value.EnumerateArray())
        {
            position++;
            if (node.IsOfValues) rows[node.Number].Add([.. keys, Value(entry, node.Table.Columns[^1].Kind)]);
            else Object(node, entry, keys, position);
        }
    }

    private void Object(RecordTableNode node, JsonElement entry, object?[] keys, int position)
    {
        object?[] row = new object?[node.Table.Columns.Length];
        bool isNetwork = node.Table.OwnerKeys == 0;
        if (!isNetwork) keys.CopyTo(row, 0);
        foreach (RecordTableNode.Part part in node.Parts.Where(static part => part.Table is null))
        {
            if (entry.TryGetProperty(part.Property, out JsonElement value)) row[part.Column] = Value(value, node.Table.Columns[part.Column].Kind);
        }

        object?[] below = keys;
        if (node.IsNamed && !isNetwork)
        {
            row[keys.Length] ??= position.ToString(CultureInfo.InvariantCulture);
            below = [.. keys, row[keys.Length]];
        }

        rows[node.Number].Add(row);
        foreach (RecordTableNode.Part part in node.Parts.Where(static part => part.Table is not null)) Table(part, entry, below);
    }

    private static object Value(JsonElement value, ColumnKind kind) => kind switch
    {
        ColumnKind.Day => DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        ColumnKind.Flag => value.GetBoolean(),
        ColumnKind.Whole => value.GetInt32(),
        _ => value.GetString()!,
    };
}
