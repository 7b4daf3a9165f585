using System.Data.Common;
using System.Globalization;

namespace EhchRules.Tables;

/// <summary>Reads the cells of one column of a reader.</summary>
/// <remarks>What cannot be a value of the column is passed on as it is, so that the reader of records says what is wrong with it.</remarks>
internal abstract class CellSource(DbDataReader reader, int ordinal, ColumnKind kind)
{
    private protected DbDataReader Reader => reader;

    private protected int Ordinal => ordinal;

    private protected ColumnKind Kind => kind;

    /// <summary>Gets how many texts ended in blanks, which were taken off.</summary>
    internal int Trimmed { get; private protected set; }

    /// <summary>Chooses what reads a column.</summary>
    internal static CellSource Of(DbDataReader reader, int ordinal, ColumnKind kind)
    {
        Type type = reader.GetFieldType(ordinal);
        return type == typeof(string) ? new OfText(reader, ordinal, kind)
            : type == typeof(DateOnly) ? new OfDays(reader, ordinal, kind)
            : type == typeof(bool) ? new OfFlags(reader, ordinal, kind)
            : new OfAny(reader, ordinal, kind);
    }

    /// <summary>Gets a cell as text, as keys are compared; null where it is empty.</summary>
    internal abstract string? Text();

    /// <summary>Appends a cell as JSON; nothing where it is empty.</summary>
    internal abstract void AppendTo(CellStore<byte> json);

    private protected string? Trim(string text)
    {
        if (text.Length > 0 && text[^1] is ' ')
        {
            text = text.TrimEnd(' ');
            Trimmed++;
        }

        return text.Length == 0 ? null : text;
    }

    private protected void AppendText(CellStore<byte> json, string? text)
    {
        if (text is null) return;
        if (kind is ColumnKind.Flag && bool.TryParse(text, out bool flag)) JsonCells.Raw(json, flag ? "true"u8 : "false"u8);
        else if (kind is ColumnKind.Whole && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole)) JsonCells.Whole(json, whole);
        else JsonCells.Text(json, text);
    }

    private sealed class OfText(DbDataReader reader, int ordinal, ColumnKind kind) : CellSource(reader, ordinal, kind)
    {
        internal override string? Text() => Reader.IsDBNull(Ordinal) ? null : Trim(Reader.GetString(Ordinal));

        internal override void AppendTo(CellStore<byte> json) => AppendText(json, Text());
    }

    private sealed class OfDays(DbDataReader reader, int ordinal, ColumnKind kind) : CellSource(reader, ordinal, kind)
    {
        internal override string? Text() => Reader.IsDBNull(Ordinal) ? null : IsoDay.Of(Reader.GetFieldValue<DateOnly>(Ordinal));

        internal override void AppendTo(CellStore<byte> json)
        {
            if (!Reader.IsDBNull(Ordinal)) JsonCells.Day(json, Reader.GetFieldValue<DateOnly>(Ordinal));
        }
    }

    private sealed class OfFlags(DbDataReader reader, int ordinal, ColumnKind kind) : CellSource(reader, ordinal, kind)
    {
        internal override string? Text() => Reader.IsDBNull(Ordinal) ? null : Reader.GetBoolean(Ordinal) ? "true" : "false";

        internal override void AppendTo(CellStore<byte> json)
        {
            if (Kind is ColumnKind.Text or ColumnKind.Name) AppendText(json, Text());
            else if (!Reader.IsDBNull(Ordinal)) JsonCells.Raw(json, Reader.GetBoolean(Ordinal) ? "true"u8 : "false"u8);
        }
    }

    /// <summary>Reads what drivers have besides: numbers of every width, moments, and types of their own.</summary>
    private sealed class OfAny(DbDataReader reader, int ordinal, ColumnKind kind) : CellSource(reader, ordinal, kind)
    {
        internal override string? Text() => Reader.GetValue(Ordinal) switch
        {
            DBNull => null,
            string text => Trim(text),
            bool flag => flag ? "true" : "false",
            DateTime moment => moment.TimeOfDay == TimeSpan.Zero ? IsoDay.Of(DateOnly.FromDateTime(moment)) : moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
            DateOnly day => IsoDay.Of(day),
            DateTimeOffset moment => moment.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
            decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
            IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
            object other => other.GetType().Name,
        };

        internal override void AppendTo(CellStore<byte> json) => AppendText(json, Text());
    }
}
