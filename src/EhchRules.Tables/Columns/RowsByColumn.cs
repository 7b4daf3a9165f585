using System.Data.Common;

namespace EhchRules.Tables;

/// <summary>Rows of a table in memory, column by column, to be written together. They are used once: what writes them gives back their room.</summary>
public sealed class RowsByColumn : IDisposable
{
    private readonly CellColumn[] cells;

    /// <summary>Makes a table without rows.</summary>
    /// <param name="columns">Its columns.</param>
    internal RowsByColumn(IReadOnlyList<TableColumn> columns)
    {
        Columns = columns;
        cells = [.. columns.Select(CellColumn.Of)];
    }

    /// <summary>Gets the columns.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>Gets how many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the cells of each column.</summary>
    internal ReadOnlySpan<CellColumn> Cells => cells;

    /// <summary>Gives back the room that the rows took.</summary>
    public void Dispose()
    {
        foreach (CellColumn column in cells) column.Dispose();
        Count = 0;
    }

    /// <summary>Gets the cells of a column of texts.</summary>
    internal TextCells Texts(int place) => (TextCells)cells[place];

    /// <summary>Gets the cells of a column of values, as a file has them.</summary>
    internal ValueCells<T> Values<T>(int place)
        where T : unmanaged, IComparable<T> => (ValueCells<T>)cells[place];

    /// <summary>Gets the cells of a column of lists.</summary>
    internal NamesCells Names(int place) => (NamesCells)cells[place];

    /// <summary>Says that each column has so many cells more.</summary>
    internal void Added(int rows) => Count += rows;

    /// <summary>Adds rows of another table with the same columns.</summary>
    internal void AddRange(RowsByColumn other, int from, int count)
    {
        for (int place = 0; place < cells.Length; place++) cells[place].AddRange(other.cells[place], from, count);
        Count += count;
    }

    /// <summary>Adds the row in hand of a reader with the same columns.</summary>
    internal void Add(DbDataReader row)
    {
        for (int place = 0; place < cells.Length; place++) cells[place].Add(row.GetValue(place) is var value && value is DBNull ? null : value);
        Count++;
    }

    /// <summary>Forgets the rows, and keeps the room.</summary>
    internal void Clear()
    {
        foreach (CellColumn column in cells) column.Clear();
        Count = 0;
    }
}
