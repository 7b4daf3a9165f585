using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using DuckDB.NET.Data;
using EhchRules.Json;

namespace EhchRules.Tables.Tests.Contract;

/// <summary>The tables are those of the record format, and the page, the data package and the statements of SQL are those of the tables.</summary>
public sealed class TableContractTests
{
    [Fact]
    public void The_page_in_docs_has_every_table() => Approved.Matches(Page(), "docs", "table-contract.md");

    [Fact]
    public void A_new_property_becomes_a_column() =>
        Assert.Contains(new TableColumn("bed_colour", ColumnKind.Text), Table("beds", static schema => Definition(schema, "BedCount")["bedColour"] = Node("""{ "type": ["string", "null"] }""")).Columns);

    [Fact]
    public void A_new_list_becomes_a_table() => Assert.Equal(
        "lead_hats (network, home, lead, lead_hat)",
        Table("lead_hats", static schema => Definition(schema, "ClinicalLead")["hats"] = Node("""{ "type": ["array", "null"], "items": { "enum": ["Top", "Bowler"] } }""")).ToString());

    [Fact]
    public void A_new_part_of_a_home_becomes_a_table_of_one_row() => Assert.Equal(
        TableRole.Single,
        Table("garden", static schema =>
        {
            schema["$defs"]!["Garden"] = Node("""{ "type": "object", "properties": { "roses": { "type": ["integer", "null"] } } }""");
            Definition(schema, "CareHome")["garden"] = Node("""{ "anyOf": [{ "$ref": "#/$defs/Garden" }, { "type": "null" }] }""");
        }).Role);

    [Fact]
    public void No_two_tables_and_no_two_columns_of_one_have_the_same_name()
    {
        Assert.Equal(RecordTables.All.Length, RecordTables.All.Select(static table => table.Name).Distinct().Count());
        Assert.All(RecordTables.All, static table => Assert.Equal(table.Columns.Length, table.Columns.Select(static column => column.Name).Distinct().Count()));
    }

    [Fact]
    public void What_is_read_as_empty_is_what_a_record_always_knows()
    {
        Type[] nouns = [typeof(NetworkRecord), typeof(PrimaryCareNetwork), typeof(CareHome), typeof(Resident), typeof(CarePlan)];
        IEnumerable<string> known = nouns
            .SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(static property => property.PropertyType is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(KnownList<>))
            .Select(static property => property.Name);

        Assert.Equal(
            known.Order(StringComparer.Ordinal),
            RecordTables.All.Where(static table => table.Role is TableRole.Exceptions).Select(static table => table.Path.Split('/')[^1]).Select(static name => char.ToUpperInvariant(name[0]) + name[1..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void DuckDb_makes_the_tables()
    {
        using DuckDBConnection database = new("DataSource=:memory:");
        database.Open();
        using DuckDBCommand command = database.CreateCommand();
        command.CommandText = RecordTables.CreateScript(SqlDialect.DuckDb);
        command.ExecuteNonQuery();

        command.CommandText = "select table_name || '.' || column_name || ' ' || lower(data_type) || case is_nullable when 'NO' then ' not null' else '' end from information_schema.columns order by table_name, ordinal_position";
        List<string> made = [];
        using DuckDBDataReader rows = command.ExecuteReader();
        while (rows.Read()) made.Add(rows.GetString(0));

        Assert.Equal(
            RecordTables.All.OrderBy(static table => table.Name, StringComparer.Ordinal).SelectMany(static table => table.Columns.Select(column => $"{table.Name}.{column.Name} {TypeOf(column)}{(column.IsRequired ? " not null" : string.Empty)}")).Order(StringComparer.Ordinal),
            made.Order(StringComparer.Ordinal));

        static string TypeOf(TableColumn column) => column.Kind switch { ColumnKind.Day => "date", ColumnKind.Flag => "boolean", ColumnKind.Whole => "integer", _ => "varchar" };
    }

    [Fact]
    public void The_data_package_has_a_field_for_each_column_and_refers_to_tables_that_are_there()
    {
        JsonArray resources = JsonNode.Parse(RecordTables.DataPackage())!["resources"]!.AsArray();

        Assert.Equal(RecordTables.All.Select(static table => table.Name), resources.Select(static one => one!["name"]!.GetValue<string>()));
        Assert.Equal(
            RecordTables.All.SelectMany(static table => table.Columns.Select(static column => column.Name)),
            resources.SelectMany(static one => one!["schema"]!["fields"]!.AsArray().Select(static field => field!["name"]!.GetValue<string>())));
        Assert.All(resources.SelectMany(static one => one!["schema"]!["foreignKeys"]?.AsArray() ?? []), key => Assert.NotNull(RecordTables.Find(key!["reference"]!["resource"]!.GetValue<string>())));
    }

    private static RecordTable Table(string name, Action<JsonObject> change)
    {
        JsonObject schema = JsonNode.Parse(EhchJson.RecordSchema())!.AsObject();
        change(schema);
        return Assert.IsType<RecordTableNode>(RecordTableTree.FromSchema(schema.ToJsonString()).Find(name)).Table;
    }

    private static JsonObject Definition(JsonObject schema, string name) => schema["$defs"]![name]!["properties"]!.AsObject();

    private static JsonNode Node(string json) => JsonNode.Parse(json)!;

    private static string Page()
    {
        StringBuilder page = new();
        page.Append("<!-- Written by TableContractTests from the schema of ehch-record/1. -->\n\n# The tables of a record\n\n");
        page.Append("[tables.md](tables.md) says how they are filled and read. A column whose name is **bold** has a value in every row; an empty cell of another means that it is not known. ");
        page.Append("Keys stand first: they name what a row belongs to. The key of an entry (`round`, `plan` and the like) is yours to choose, and needed where other tables refer to the entry.\n");
        foreach (RecordTable table in RecordTables.All)
        {
            page.Append($"\n## {table.Name}\n\n{InWords(table)}\n\n| Column | Holds |\n| --- | --- |\n");
            for (int place = 0; place < table.Columns.Length; place++)
            {
                TableColumn column = table.Columns[place];
                string name = column.IsRequired ? $"**{column.Name}**" : column.Name;
                page.Append($"| {name} | {Holds(column)}{(place < table.OwnerKeys ? ", key" : string.Empty)} |\n");
            }
        }

        return page.ToString();
    }

    private static string InWords(RecordTable table) => table.Role switch
    {
        TableRole.Single when table.OwnerKeys == 0 => $"`{table.Path}`: one row for each network. Without it, no row of the network is read.",
        TableRole.Single => $"`{table.Path}`: at most one row for each owner. No row: nothing of it is known.",
        TableRole.Entries => $"`{table.Path}`: a row is an entry. No row: not known, unless `complete` says that there is none.",
        TableRole.Exceptions => $"`{table.Path}`: a row is an entry. No row: none.",
        _ => "Of which owners the rows of a table are all there are. `network` may be `*` or left out (every network), `key` is the id of the home or the resident or the code of the network, or `*`; `entry` is the key of an entry, or empty; `from` and `to` are the first and the last day for which it holds, empty without end.",
    };

    private static string Holds(TableColumn column) => column.Kind switch
    {
        ColumnKind.Day => "day",
        ColumnKind.Flag => "true or false",
        ColumnKind.Whole => "whole number",
        _ => column.Names.IsEmpty ? "text" : string.Join(", ", column.Names),
    };
}
