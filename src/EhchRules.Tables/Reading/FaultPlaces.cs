using System.Globalization;

namespace EhchRules.Tables;

/// <summary>Finds the rows that the faults of a record come from.</summary>
internal static class FaultPlaces
{
    /// <summary>Turns a fault of a record into one of the tables.</summary>
    internal static TableFault Of(RecordFault fault, NetworkRows rows)
    {
        RecordTableNode node = RecordTableTree.Current.Root;
        (int row, int anchor) = (0, 0);
        foreach (string step in fault.Path.Split('.').Skip(1))
        {
            int bracket = step.IndexOf('[', StringComparison.Ordinal);
            string name = bracket < 0 ? step : step[..bracket];
            if (node.PartOf(name) is not { } part) break;
            if (part.Table is not { } table) return At(node, row, node.Table.Columns[part.Column].Name);
            node = table;
            if (node.IsList)
            {
                if (bracket < 0) return At(node, -1, null);
                row = Nth(rows[node], anchor, int.Parse(step.AsSpan(bracket + 1, step.Length - bracket - 2), CultureInfo.InvariantCulture));
                anchor = row;
            }
            else
            {
                row = rows[node].FirstOf(anchor);
            }
        }

        return node.Owner is null ? new() { Text = fault.Text } : At(node, row, node.IsOfValues ? node.Table.Columns[^1].Name : null);

        TableFault At(RecordTableNode at, int ofRow, string? column) =>
            ofRow >= 0 && ofRow < rows[at].Count ? rows[at].FaultAt(ofRow, column, fault.Text) : new() { Table = at.Table.Name, Column = column, Text = fault.Text };
    }

    private static int Nth(TableRows rows, int owner, int position)
    {
        int row = rows.FirstOf(owner);
        for (; position > 0 && row >= 0; position--) row = rows.NextOf(row);
        return row;
    }
}
