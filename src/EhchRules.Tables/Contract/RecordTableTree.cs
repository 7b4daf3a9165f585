using System.Collections.Immutable;
using System.Text.Json;
using EhchRules.Json;

namespace EhchRules.Tables;

/// <summary>The tables of the contract. They are made from the schema of the wire format, so that no property is in one of the two alone.</summary>
internal sealed class RecordTableTree
{
    private const string Network = "network";
    private static readonly TableColumn NetworkKey = new(Network, ColumnKind.Text, IsRequired: true);

    private readonly JsonElement definitions;
    private readonly List<RecordTableNode> all = [];

    private RecordTableTree(JsonElement schema)
    {
        definitions = schema.GetProperty("$defs");
        Root = new(new() { Name = "record", Path = string.Empty, Columns = [], OwnerKeys = 0, Role = TableRole.Single }, string.Empty, owner: null, number: -1);
        foreach (JsonProperty property in Properties(schema).Where(static property => IsTable(property.Value)))
        {
            Add(Root, property, property.Name, property.Name is Network ? [] : [NetworkKey], entry: null);
        }
    }

    /// <summary>Gets the tables.</summary>
    internal static RecordTableTree Current { get; } = FromSchema(EhchJson.RecordSchema());

    /// <summary>Gets the record itself, which is no table: its parts are the tables that stand in it.</summary>
    internal RecordTableNode Root { get; }

    /// <summary>Gets the tables in the order of the format, each before those below it.</summary>
    internal IReadOnlyList<RecordTableNode> All => all;

    internal static RecordTableTree FromSchema(string schema)
    {
        using JsonDocument document = JsonDocument.Parse(schema);
        return new(document.RootElement);
    }

    /// <summary>Finds a table by its name; null where there is none.</summary>
    internal RecordTableNode? Find(string name) => all.Find(node => string.Equals(node.Table.Name, name, StringComparison.Ordinal));

    /// <summary>Adds a table, and those below it.</summary>
    /// <param name="owner">What it stands in.</param>
    /// <param name="property">The property that it is.</param>
    /// <param name="path">Where that stands.</param>
    /// <param name="keys">The columns that name its owner.</param>
    /// <param name="entry">The table of the entry in which it stands; null where that is the network, a home or a resident.</param>
    private void Add(RecordTableNode owner, JsonProperty property, string path, ImmutableArray<TableColumn> keys, RecordTableNode? entry)
    {
        bool isList = NotNull(property.Value).TryGetProperty("items", out JsonElement items);
        JsonElement described = Resolved(isList ? items : property.Value);
        bool isObject = described.TryGetProperty("properties", out _);
        string name = ListNames.OfTable(path, property.Name, entry?.Table.Name);
        string? id = path switch { Network => "code", "homes" or "residents" => "id", _ => null };
        List<TableColumn> columns = [.. keys];
        bool isNamed = id is not null || (isList && isObject && Properties(described).Any(static one => IsTable(one.Value)));
        if (isNamed) columns.Add(id is "code" ? NetworkKey : new(ListNames.OfEntry(name), ColumnKind.Text, IsRequired: id is not null));
        if (!isObject) columns.Add(new(ListNames.OfEntry(name), KindOf(described), IsRequired: true) { Names = NamesOf(described) });
        JsonProperty[] cells = isObject ? [.. Properties(described).Where(one => !IsTable(one.Value) && one.Name != id)] : [];
        int firstCell = columns.Count;
        HashSet<string> required = Required(described);
        columns.AddRange(cells.Select(one => new TableColumn(ListNames.OfColumn(name, one.Name), KindOf(NotNull(one.Value)), required.Contains(one.Name)) { Names = NamesOf(NotNull(one.Value)) }));

        RecordTableNode node = new(
            new()
            {
                Name = name,
                Path = path,
                Columns = [.. columns],
                OwnerKeys = keys.Length,
                Role = !isList ? TableRole.Single : IsOfExceptions(property.Name) ? TableRole.Exceptions : TableRole.Entries,
            },
            property.Name,
            owner,
            all.Count)
        {
            IsOfValues = !isObject,
            IsNamed = isNamed,
        };
        all.Add(node);
        owner.Parts.Add(new(property.Name, -1, node));
        if (!isObject) return;

        ImmutableArray<TableColumn> below = isNamed ? [.. keys, columns[keys.Length] with { IsRequired = true }] : keys;
        RecordTableNode? inner = id is not null ? null : isList ? node : entry;
        foreach (JsonProperty one in Properties(described))
        {
            if (IsTable(one.Value)) Add(node, one, $"{path}{(isList ? "/#" : string.Empty)}/{one.Name}", below, inner);
            else node.Parts.Add(new(one.Name, one.Name == id ? keys.Length : firstCell + Array.FindIndex(cells, cell => cell.Name == one.Name), null));
        }
    }

    private JsonElement Resolved(JsonElement value) => NotNull(value) is var one && one.TryGetProperty("$ref", out JsonElement reference)
        ? definitions.GetProperty(reference.GetString()!.Split('/')[^1])
        : one;

    /// <summary>Gets the properties that hold something; the name of the format is none.</summary>
    private static IEnumerable<JsonProperty> Properties(JsonElement described) =>
        described.GetProperty("properties").EnumerateObject().Where(static property => !property.Value.TryGetProperty("const", out _));

    private static HashSet<string> Required(JsonElement described) =>
        described.TryGetProperty("required", out JsonElement names) ? [.. names.EnumerateArray().Select(static one => one.GetString()!)] : [];

    private static bool IsTable(JsonElement value) => NotNull(value) is var one && (one.TryGetProperty("items", out _) || one.TryGetProperty("$ref", out _));

    /// <summary>Gets what a value is where it is not null.</summary>
    private static JsonElement NotNull(JsonElement value) => value.TryGetProperty("anyOf", out JsonElement choices) ? choices[0] : value;

    private static ColumnKind KindOf(JsonElement value)
    {
        if (value.TryGetProperty("enum", out _)) return ColumnKind.Name;
        JsonElement type = value.GetProperty("type");
        return (type.ValueKind is JsonValueKind.Array ? type[0] : type).GetString() switch
        {
            "boolean" => ColumnKind.Flag,
            "integer" => ColumnKind.Whole,
            _ => value.TryGetProperty("format", out JsonElement format) && format.ValueEquals("date") ? ColumnKind.Day : ColumnKind.Text,
        };
    }

    private static ImmutableArray<string> NamesOf(JsonElement value) =>
        value.TryGetProperty("enum", out JsonElement names) ? [.. names.EnumerateArray().Where(static name => name.ValueKind is JsonValueKind.String).Select(static name => name.GetString()!)] : [];

    /// <summary>Says whether a list is one of the five of which the record format says that they are read as empty when absent.</summary>
    private static bool IsOfExceptions(string property) => property is "exemptions" or "timescaleReasons" or "refreshRequired" or "attestations" or "localVariations";
}
