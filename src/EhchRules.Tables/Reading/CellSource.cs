using System.Data.Common;

namespace EhchRules.Tables;

/// <summary>Reads the cells of one column of a reader, row by row.</summary>
/// <remarks>What cannot be a value of the column is passed on as it is, so that the reader of records says what is wrong with it.</remarks>
internal abstract class CellSource(DbDataReader reader, int ordinal)
{
    private protected DbDataReader Reader => reader;

    internal int Ordinal => ordinal;

    /// <summary>Gets how the cells are kept.</summary>
    internal abstract CellForm Form { get; }

    /// <summary>Chooses what reads a column.</summary>
    internal static CellSource Of(DbDataReader reader, int ordinal, ColumnKind kind)
    {
        Type type = reader.GetFieldType(ordinal);
        if (kind is ColumnKind.Flag) return type == typeof(bool) ? new OfFlags(reader, ordinal) : new OfAny(reader, ordinal, kind);
        if (kind is ColumnKind.Whole) return new OfAny(reader, ordinal, kind);
        return kind is ColumnKind.Day && type == typeof(DateOnly) ? new OfDays(reader, ordinal) : new OfText(reader, ordinal, isText: type == typeof(string));
    }

    /// <summary>Adds the cell of the row in hand.</summary>
    internal abstract void AddTo(ColumnCells cells);

    private sealed class OfText(DbDataReader reader, int ordinal, bool isText) : CellSource(reader, ordinal)
    {
        internal override CellForm Form => CellForm.Text;

        internal override void AddTo(ColumnCells cells)
        {
            if (isText && !Reader.IsDBNull(Ordinal)) cells.AddText(Reader.GetString(Ordinal));
            else if (!isText && CellValue.Text(Reader.GetValue(Ordinal)) is { } text) cells.AddText(text);
            else cells.AddNoValue();
        }
    }

    private sealed class OfDays(DbDataReader reader, int ordinal) : CellSource(reader, ordinal)
    {
        internal override CellForm Form => CellForm.Day;

        internal override void AddTo(ColumnCells cells)
        {
            if (Reader.IsDBNull(Ordinal)) cells.AddNoValue();
            else cells.AddDay(Reader.GetFieldValue<DateOnly>(Ordinal));
        }
    }

    private sealed class OfFlags(DbDataReader reader, int ordinal) : CellSource(reader, ordinal)
    {
        internal override CellForm Form => CellForm.Flag;

        internal override void AddTo(ColumnCells cells)
        {
            if (Reader.IsDBNull(Ordinal)) cells.AddNoValue();
            else cells.AddFlag(Reader.GetBoolean(Ordinal));
        }
    }

    private sealed class OfAny(DbDataReader reader, int ordinal, ColumnKind kind) : CellSource(reader, ordinal)
    {
        internal override CellForm Form => CellForm.Any;

        internal override void AddTo(ColumnCells cells) => CellValue.Add(cells, kind, Reader.GetValue(Ordinal));
    }
}
