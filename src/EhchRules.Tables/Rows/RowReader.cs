using System.Collections;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace EhchRules.Tables;

/// <summary>What the readers of this package have in common: rows that come one after another, once, in one result.</summary>
/// <param name="columns">The columns, in their order.</param>
[SuppressMessage("Naming", "CA1710", Justification = "Named as readers of ADO.NET are, and not as the collection they also happen to be.")]
internal abstract class RowReader(IReadOnlyList<TableColumn> columns) : DbDataReader
{
    private const int SizeNotKnown = -1;

    // What a table in memory asks of every column.
    private static readonly string[] NeverSo =
    [
        SchemaTableColumn.IsLong, SchemaTableColumn.IsKey, SchemaTableColumn.IsUnique, SchemaTableOptionalColumn.IsAutoIncrement, SchemaTableOptionalColumn.IsReadOnly,
    ];

    private readonly Dictionary<string, int> places = Places(columns);
    private bool hasRead;
    private bool isClosed;

    /// <inheritdoc/>
    public override int FieldCount => columns.Count;

    /// <inheritdoc/>
    public override int Depth => 0;

    /// <inheritdoc/>
    public override bool IsClosed => isClosed;

    /// <inheritdoc/>
    public override int RecordsAffected => -1;

    /// <summary>Gets whether there may be rows. That is not known before one is asked for.</summary>
    public override bool HasRows => true;

    /// <summary>Gets the line of a text file on which the row in hand begins; 0 where rows are not lines.</summary>
    internal virtual long Line => 0;

    /// <summary>Gets what is wrong with the row in hand as a whole, so that its cells are not to be used; null where nothing is.</summary>
    internal virtual string? RowFault => null;

    /// <summary>Gets the columns.</summary>
    protected IReadOnlyList<TableColumn> Columns => columns;

    /// <inheritdoc/>
    public override object this[int ordinal] => GetValue(ordinal);

    /// <inheritdoc/>
    public override object this[string name] => GetValue(GetOrdinal(name));

    /// <summary>Says whether a driver threw something because a value has no counterpart in its type, as a day beyond the calendar, and not because rows break off.</summary>
    internal static bool IsUnreadable(Exception thrown) =>
        thrown is InvalidCastException or OverflowException or FormatException or ArgumentException or NotSupportedException or InvalidOperationException and not ObjectDisposedException;

    /// <inheritdoc/>
    public override bool Read()
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        return hasRead = MoveNext();
    }

    /// <inheritdoc/>
    public override bool NextResult() => false;

    /// <inheritdoc/>
    public override void Close() => isClosed = true;

    /// <inheritdoc/>
    public override string GetName(int ordinal) => columns[ordinal].Name;

    /// <inheritdoc/>
    [SuppressMessage("Usage", "CA2201", Justification = "It is the exception that ADO.NET names for this.")]
    public override int GetOrdinal(string name) =>
        places.TryGetValue(name, out int place) ? place : throw new IndexOutOfRangeException($"{name} is no column; there are {string.Join(", ", columns.Select(static column => column.Name))}.");

    /// <inheritdoc/>
    public override string GetDataTypeName(int ordinal) => GetFieldType(ordinal).Name;

    /// <inheritdoc/>
    public override Type GetFieldType(int ordinal) => columns[ordinal].Kind switch
    {
        ColumnKind.Day => typeof(DateOnly),
        ColumnKind.Moment => typeof(DateTime),
        ColumnKind.Flag => typeof(bool),
        ColumnKind.Whole => typeof(int),
        ColumnKind.Number => typeof(decimal),
        ColumnKind.Names => typeof(string[]),
        _ => typeof(string),
    };

    /// <summary>Describes the columns, for what makes a table to take the rows.</summary>
    public override DataTable GetSchemaTable()
    {
        DataTable schema = new("SchemaTable") { Locale = CultureInfo.InvariantCulture };
        schema.Columns.Add(SchemaTableColumn.ColumnName, typeof(string));
        schema.Columns.Add(SchemaTableColumn.ColumnOrdinal, typeof(int));
        schema.Columns.Add(SchemaTableColumn.DataType, typeof(Type));
        schema.Columns.Add(SchemaTableColumn.AllowDBNull, typeof(bool));
        schema.Columns.Add(SchemaTableColumn.ColumnSize, typeof(int));
        foreach (string never in NeverSo) schema.Columns.Add(never, typeof(bool));
        for (int place = 0; place < columns.Count; place++)
        {
            schema.Rows.Add([columns[place].Name, place, GetFieldType(place), !columns[place].IsRequired, SizeNotKnown, .. NeverSo.Select(static _ => (object)false)]);
        }

        return schema;
    }

    /// <inheritdoc/>
    public override object GetValue(int ordinal)
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        if (!hasRead) throw new InvalidOperationException("No row has been read, or there is none any more.");
        return ValueAt(ordinal) ?? DBNull.Value;
    }

    /// <inheritdoc/>
    public override int GetValues(object[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        int count = Math.Min(values.Length, FieldCount);
        for (int place = 0; place < count; place++) values[place] = GetValue(place);
        return count;
    }

    /// <inheritdoc/>
    public override bool IsDBNull(int ordinal) => GetValue(ordinal) is DBNull;

    /// <inheritdoc/>
    public override string GetString(int ordinal) => (string)GetValue(ordinal);

    /// <inheritdoc/>
    public override bool GetBoolean(int ordinal) => (bool)GetValue(ordinal);

    /// <inheritdoc/>
    public override int GetInt32(int ordinal) => (int)GetValue(ordinal);

    /// <inheritdoc/>
    public override long GetInt64(int ordinal) => GetValue(ordinal) is long number ? number : (int)GetValue(ordinal);

    /// <inheritdoc/>
    public override short GetInt16(int ordinal) => checked((short)GetInt32(ordinal));

    /// <inheritdoc/>
    public override byte GetByte(int ordinal) => checked((byte)GetInt32(ordinal));

    /// <inheritdoc/>
    public override decimal GetDecimal(int ordinal) => (decimal)GetValue(ordinal);

    /// <inheritdoc/>
    public override double GetDouble(int ordinal) => (double)GetDecimal(ordinal);

    /// <inheritdoc/>
    public override float GetFloat(int ordinal) => (float)GetDecimal(ordinal);

    /// <inheritdoc/>
    public override DateTime GetDateTime(int ordinal) => GetValue(ordinal) is DateOnly day ? day.ToDateTime(TimeOnly.MinValue) : (DateTime)GetValue(ordinal);

    /// <inheritdoc/>
    public override T GetFieldValue<T>(int ordinal) => GetValue(ordinal) switch
    {
        DBNull when Nullable.GetUnderlyingType(typeof(T)) is not null => default!,
        DateOnly day when typeof(T) == typeof(DateTime) || typeof(T) == typeof(DateTime?) => (T)(object)day.ToDateTime(TimeOnly.MinValue),
        var value => (T)value,
    };

    /// <inheritdoc/>
    public override Guid GetGuid(int ordinal) => throw NotHeld(ordinal, "a GUID");

    /// <inheritdoc/>
    public override char GetChar(int ordinal) => throw NotHeld(ordinal, "a single character");

    /// <inheritdoc/>
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw NotHeld(ordinal, "bytes");

    /// <inheritdoc/>
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length)
    {
        string text = GetString(ordinal);
        if (buffer is null) return text.Length;
        int count = (int)Math.Clamp(text.Length - dataOffset, 0, length);
        if (count > 0) text.CopyTo((int)dataOffset, buffer, bufferOffset, count);
        return count;
    }

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    protected abstract bool MoveNext();

    /// <summary>Gets a value of the row in hand; null where the cell is empty.</summary>
    protected abstract object? ValueAt(int place);

    private InvalidCastException NotHeld(int ordinal, string what) => new($"{columns[ordinal].Name} does not hold {what}.");

    private static Dictionary<string, int> Places(IReadOnlyList<TableColumn> columns)
    {
        Dictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);
        // Names that differ by case alone are two columns where the rows come from. Of them the first is found.
        for (int place = 0; place < columns.Count; place++) places.TryAdd(columns[place].Name, place);
        return places;
    }
}
