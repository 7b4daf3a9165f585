using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace EhchRules.Tables;

/// <summary>One table that is being read, row by row or many rows at once.</summary>
internal sealed class TableSource : IAsyncDisposable
{
    private readonly RowBatches batches;
    private byte[] networkInHand = [];
    private int at;

    private TableSource(RecordTable table, RowBatches batches)
    {
        Table = table;
        this.batches = batches;
        Trimmed = new int[table.Columns.Length];
    }

    internal RecordTable Table { get; }

    /// <summary>Gets the network of the row in hand, or what stands in its place; null behind the last row, and where the cell is empty.</summary>
    internal string? Network { get; private set; }

    /// <summary>Gets whether there is a row in hand.</summary>
    internal bool HasRow { get; private set; }

    /// <summary>Gets the place of the row in hand, from 1.</summary>
    internal long Row { get; private set; }

    /// <summary>Gets what is wrong with the row in hand as a whole; null where nothing is.</summary>
    internal string? RowFault => batches.Unfit.GetValueOrDefault(at);

    /// <summary>Gets whether the row in hand names no network, or cannot be used and has no network's code where that should be, as a line with a sum below a table.</summary>
    internal bool IsOfNobody => Network is null || (RowFault is not null && !PcnCode.TryParse(Network, out _));

    /// <summary>Gets why the rows break off where they should go on; null where they do not.</summary>
    internal TableFault? Break { get; private set; }

    /// <summary>Gets how many texts of each column ended in blanks, of the rows that were taken.</summary>
    internal int[] Trimmed { get; }

    /// <summary>Finds the columns of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="reader">Its rows.</param>
    /// <param name="keys">How many of the first columns name something, so that they are text whatever they are.</param>
    /// <param name="faults">Takes every fault of the columns.</param>
    /// <returns>The source, before its first row; null where there are faults.</returns>
    [SuppressMessage("Reliability", "CA2000", Justification = "Rows are closed with the source.")]
    internal static TableSource? Of(RecordTable table, DbDataReader reader, int keys, ICollection<TableFault> faults)
    {
        int before = faults.Count;
        int[] ordinals = new int[table.Columns.Length];
        Array.Fill(ordinals, -1);
        int lines = -1;
        for (int ordinal = 0; ordinal < reader.FieldCount; ordinal++)
        {
            string name = reader.GetName(ordinal).Trim();
            bool isOfCells = CellValue.IsOfCells(reader.GetFieldType(ordinal));
            if (isOfCells && string.Equals(name, RecordTables.LineColumn, StringComparison.OrdinalIgnoreCase)) lines = ordinal;
            if (RecordTables.IsCallersOwn(name)) continue;
            int place = table.PlaceOf(name);
            if (place < 0) Fault(null, $"{ShownText.Quoted(name)} is no column of this table; known: {string.Join(", ", table.Columns.Select(static column => column.Name))}; a column whose name begins x_ is skipped");
            else if (ordinals[place] >= 0) Fault(table.Columns[place].Name, "stands there more than once");
            else
            {
                ordinals[place] = ordinal;
                if (!isOfCells) Fault(table.Columns[place].Name, $"is of the type {ShownText.Of(reader.GetDataTypeName(ordinal))}: expected one of text, numbers, days, or true and false");
            }
        }

        for (int place = 0; place < ordinals.Length; place++)
        {
            if (ordinals[place] < 0 && table.Columns[place].IsRequired) Fault(table.Columns[place].Name, "the table has no such column");
        }

        if (faults.Count > before) return null;
        ColumnKind[] kinds = [.. table.Columns.Select((column, place) => place < keys ? ColumnKind.Text : column.Kind)];
        return new(table, reader is ArrowTable arrow ? ArrowBatches.Of(arrow, ordinals, kinds, lines) : ReaderBatches.Of(reader, ordinals, kinds, lines));

        void Fault(string? column, string text) => faults.Add(new() { Table = table.Name, Column = column, Text = text });
    }

    /// <summary>Goes to the first row.</summary>
    internal ValueTask BeginAsync(CancellationToken cancellationToken)
    {
        Row = 1;
        return StandAsync(cancellationToken);
    }

    /// <summary>Goes to the row behind the one in hand, or further.</summary>
    /// <param name="rows">How much further. All but the last of these rows are in hand.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal ValueTask MoveAsync(int rows, CancellationToken cancellationToken)
    {
        at += rows;
        Row += rows;
        return StandAsync(cancellationToken);
    }

    /// <summary>Takes the row in hand and those behind it that are of the same network, as far as they have been read.</summary>
    /// <param name="rows">Takes them.</param>
    /// <returns>How many there are.</returns>
    internal int Take(TableRows rows)
    {
        int count = CountOfNetwork();
        rows.Take(this, batches, at, count);
        return count;
    }

    /// <summary>Counts the row in hand and those behind it that are of the same network, as far as they have been read.</summary>
    internal int CountOfNetwork() => OfNetwork(batches.Networks, batches.Count - at);

    /// <summary>Tells which columns ended in blanks, of the rows that were taken since it was last asked.</summary>
    internal IEnumerable<TableWarning> TellTrimmed()
    {
        for (int place = 0; place < Trimmed.Length; place++)
        {
            if (Trimmed[place] == 0) continue;
            yield return new(Table.Name, Table.Columns[place].Name, "has values that end in blanks, which were taken off", null, Trimmed[place]);
            Trimmed[place] = 0;
        }
    }

    /// <summary>Makes a fault of the row in hand.</summary>
    internal TableFault FaultHere(string? column, string text) => new() { Table = Table.Name, Row = Row, Line = batches.LineOf(at) is > 0 and var line ? line : null, Column = column, Text = text };

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => batches.DisposeAsync();

    private async ValueTask StandAsync(CancellationToken cancellationToken)
    {
        if (at >= batches.Count)
        {
            at = 0;
            try
            {
                HasRow = await batches.ReadAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception broken) when (broken is DbException or IOException or InvalidDataException)
            {
                HasRow = false;
                Break = TableFault.OfBreak(Table.Name, Row, batches.LineOfBreak, broken);
            }

            if (!HasRow)
            {
                Network = null;
                return;
            }
        }

        ReadOnlySpan<byte> network = batches.Networks is { } networks ? networks.Utf8(at).TrimEnd((byte)' ') : default;
        if (network.SequenceEqual(networkInHand)) return;
        networkInHand = network.ToArray();
        Network = network.IsEmpty ? null : Encoding.UTF8.GetString(network);
    }

    /// <summary>Counts the rows from the one in hand on that are of its network.</summary>
    /// <param name="networks">What names it; null where nothing does.</param>
    /// <param name="most">How many there are at the most.</param>
    private int OfNetwork(ColumnCells? networks, int most)
    {
        if (networks is null) return most;
        int count = 0;
        while (count < most && networks.Utf8(at + count).TrimEnd((byte)' ').SequenceEqual(networkInHand))
        {
            int alike = networks.RunOf(at + count, most - count);
            if (networks.HasBlanks(at + count)) Trimmed[0] += alike;
            count += alike;
        }

        return count;
    }
}
