using System.Text;

namespace EhchRules.Tables;

/// <summary>Writes the statements that make the tables.</summary>
internal static class CreateTables
{
    internal static string Script(SqlDialect dialect)
    {
        StringBuilder script = new();
        script.Append("-- The tables of ehch-record/1. Names are quoted because SQL keeps some of them for itself.\n");
        if (dialect is SqlDialect.PostgreSql) script.Append("-- x_row keeps the order in which rows were put in: that of the entries of a record.\n");
        foreach (RecordTableNode node in RecordTableTree.Current.All) Append(script, node.Table, Constraints(node, dialect));
        Append(script, RecordTables.Complete, dialect is SqlDialect.PostgreSql ? [Order] : []);
        return script.ToString();
    }

    private const string Order = $"\"{RecordTables.OrderColumn}\" bigint generated always as identity";

    private static void Append(StringBuilder script, RecordTable table, IEnumerable<string> constraints)
    {
        IEnumerable<string> columns = table.Columns.Select(static column => $"{Quoted(column.Name)} {TypeOf(column)}{(column.IsRequired ? " not null" : string.Empty)}{Check(column)}");
        script.Append("\ncreate table ").Append(Quoted(table.Name)).Append(" (\n  ").AppendJoin(",\n  ", columns.Concat(constraints)).Append("\n);\n");
    }

    private static IEnumerable<string> Constraints(RecordTableNode node, SqlDialect dialect)
    {
        RecordTable table = node.Table;
        if (dialect is SqlDialect.PostgreSql) yield return Order;
        if (node.IsNamed || !node.IsList) yield return $"{(node.IsOfEntries ? "unique" : "primary key")} ({Keys(table, node.IsNamed ? table.OwnerKeys + 1 : Math.Max(1, table.OwnerKeys))})";
        if (dialect is not SqlDialect.PostgreSql || table.OwnerKeys == 0) yield break;
        string owner = node.Anchor?.Table.Name ?? "networks";
        yield return $"foreign key ({Keys(table, table.OwnerKeys)}) references {Quoted(owner)} ({Keys(RecordTables.Find(owner)!, table.OwnerKeys)})";
    }

    private static string Keys(RecordTable table, int count) => string.Join(", ", table.Columns.Take(count).Select(static column => Quoted(column.Name)));

    private static string Check(TableColumn column) =>
        column.Names.IsEmpty ? string.Empty : $" check ({Quoted(column.Name)} in ({string.Join(", ", column.Names.Select(static name => $"'{name}'"))}))";

    private static string TypeOf(TableColumn column) => column.Kind switch
    {
        ColumnKind.Day => "date",
        ColumnKind.Flag => "boolean",
        ColumnKind.Whole => "integer",
        _ => "text",
    };

    private static string Quoted(string name) => $"\"{name}\"";
}
