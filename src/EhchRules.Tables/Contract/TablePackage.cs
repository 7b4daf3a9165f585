using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace EhchRules.Tables;

/// <summary>Describes the tables as a data package of the Frictionless standard.</summary>
internal static class TablePackage
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Describe()
    {
        JsonObject package = new()
        {
            ["name"] = "ehch-record-tables",
            ["title"] = "The tables of ehch-record/1",
            ["profile"] = "tabular-data-package",
            ["resources"] = new JsonArray([.. RecordTables.All.Select(Resource)]),
        };
        return package.ToJsonString(Options);
    }

    private static JsonObject Resource(RecordTable table)
    {
        JsonObject schema = new() { ["fields"] = new JsonArray([.. table.Columns.Select(Field)]) };
        RecordTableNode? node = RecordTableTree.Current.Find(table.Name);
        if (node is { IsNamed: true, IsOfEntries: false } or { IsList: false }) schema["primaryKey"] = Keys(table, node.IsNamed ? table.OwnerKeys + 1 : Math.Max(1, table.OwnerKeys));
        if (node is not null && table.OwnerKeys > 0)
        {
            RecordTable owner = node.Anchor?.Table ?? RecordTableTree.Current.All[0].Table;
            schema["foreignKeys"] = new JsonArray(new JsonObject
            {
                ["fields"] = Keys(table, table.OwnerKeys),
                ["reference"] = new JsonObject { ["resource"] = owner.Name, ["fields"] = Keys(owner, table.OwnerKeys) },
            });
        }

        return new()
        {
            ["name"] = table.Name,
            ["path"] = $"{table.Name}.csv",
            ["profile"] = "tabular-data-resource",
            ["description"] = table.Path.Length == 0 ? "What of the other tables is complete." : table.Path,
            ["schema"] = schema,
        };
    }

    private static JsonObject Field(TableColumn column)
    {
        JsonObject field = new()
        {
            ["name"] = column.Name,
            ["type"] = column.Kind switch { ColumnKind.Day => "date", ColumnKind.Flag => "boolean", ColumnKind.Whole => "integer", _ => "string" },
        };
        JsonObject constraints = [];
        if (column.IsRequired) constraints["required"] = true;
        if (!column.Names.IsEmpty) constraints["enum"] = new JsonArray([.. column.Names.Select(static name => (JsonNode)name)]);
        if (constraints.Count > 0) field["constraints"] = constraints;
        return field;
    }

    private static JsonArray Keys(RecordTable table, int count) => [.. table.Columns.Take(count).Select(static column => (JsonNode)column.Name)];
}
