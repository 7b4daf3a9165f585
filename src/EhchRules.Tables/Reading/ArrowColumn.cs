using System.Globalization;
using System.Text;
using Apache.Arrow;

namespace EhchRules.Tables;

/// <summary>One column of the rows of an Arrow stream.</summary>
/// <param name="kind">What it should hold.</param>
internal sealed class ArrowColumn(ColumnKind kind)
{
    private static readonly DateOnly Origin = DateOnly.FromDateTime(DateTime.UnixEpoch);

    private IArrowArray? cells;
    private Int32Array? places;
    private CellWords? words;

    private bool IsOfAny => kind is ColumnKind.Flag or ColumnKind.Whole;

    /// <summary>Begins with the cells of other rows.</summary>
    /// <exception cref="InvalidDataException">A cell has a place outside of its dictionary.</exception>
    internal void Begin(IArrowArray array)
    {
        cells = array;
        places = null;
        if (!IsOfAny && array is DictionaryArray { Dictionary: StringArray or LargeStringArray or StringViewArray } coded) Begin(coded);
    }

    /// <summary>Adds cells to others.</summary>
    /// <param name="to">The others.</param>
    /// <param name="from">The row of the first.</param>
    /// <param name="count">How many.</param>
    /// <param name="keepsBlanks">Whether texts keep the blanks at their ends, where they are not places in a dictionary.</param>
    /// <returns>From how many of them blanks were taken off.</returns>
    internal int AddTo(ColumnCells to, int from, int count, bool keepsBlanks = false)
    {
        switch (cells)
        {
            case DictionaryArray when places is not null:
                to.BeginOrGoOn(CellForm.Place, words);
                return to.AddPlaces(places.Values.Slice(from, count), words!, PresentIn(places, from));
            case BooleanArray flags when kind is ColumnKind.Flag:
                to.BeginOrGoOn(CellForm.Flag);
                to.AddFlags(new(flags.ValueBuffer.Span, flags.Offset + from), count, PresentIn(flags, from));
                return 0;
            case Date32Array days when kind is ColumnKind.Day:
                to.BeginOrGoOn(CellForm.Day);
                to.AddDays(days.Values.Slice(from, count), Origin, PresentIn(days, from));
                return 0;
            case StringArray texts when !IsOfAny && AreEmptyWhereNull(texts, from, count):
                to.BeginOrGoOn(CellForm.Text);
                return to.AddTexts(texts.ValueOffsets.Slice(from, count + 1), texts.Values, keepsBlanks);
            case Int64Array numbers when !IsOfAny:
                to.BeginOrGoOn(CellForm.Text);
                for (int row = from; row < from + count; row++)
                {
                    if (numbers.GetValue(row) is { } number) to.AddText(number);
                    else to.AddNoValue();
                }

                return 0;
            default:
                to.BeginOrGoOn(IsOfAny ? CellForm.Any : CellForm.Text);
                return AddEach(to, from, count, keepsBlanks);
        }
    }

    private static RowBits PresentIn(Apache.Arrow.Array array, int from) => new(array.NullCount == 0 ? default : array.NullBitmapBuffer.Span, array.Offset + from);

    /// <summary>Says whether cells without a value have no bytes either, as most producers write them. They may have any.</summary>
    private static bool AreEmptyWhereNull(StringArray texts, int from, int count)
    {
        if (texts.NullCount == 0) return true;
        ReadOnlySpan<int> ends = texts.ValueOffsets;
        for (int row = from; row < from + count; row++)
        {
            if (ends[row + 1] > ends[row] && texts.IsNull(row)) return false;
        }

        return true;
    }

    private static StringArray Plain(IArrowArray texts)
    {
        if (texts is StringArray plain) return plain;
        StringArray.Builder builder = new();
        for (int place = 0; place < texts.Length; place++)
        {
            if (texts.IsNull(place)) builder.AppendNull();
            else builder.Append(texts is LargeStringArray large ? large.GetBytes(place) : ((StringViewArray)texts).GetBytes(place));
        }

        return builder.Build();
    }

    private static Int32Array Plain(DictionaryArray coded)
    {
        if (coded.Indices is Int32Array plain) return plain;
        Int32Array.Builder builder = new();
        for (int row = 0; row < coded.Length; row++)
        {
            if (ArrowValue.At(coded.Indices, row) is not { } place) builder.AppendNull();
            else builder.Append(Convert.ToDecimal(place, CultureInfo.InvariantCulture) is >= 0 and <= int.MaxValue and var small ? (int)small : -1);
        }

        return builder.Build();
    }

    private void Begin(DictionaryArray coded)
    {
        StringArray dictionary = Plain(coded.Dictionary);
        if (words is null || !words.AreOf(dictionary)) words = new(dictionary);
        places = Plain(coded);
        RowBits present = PresentIn(places, 0);
        ReadOnlySpan<int> all = places.Values;
        for (int row = 0; row < all.Length; row++)
        {
            if ((all[row] < 0 || all[row] >= words.Count) && present[row]) throw new InvalidDataException($"a cell has a place outside of its dictionary of {words.Count} texts");
        }
    }

    private int AddEach(ColumnCells to, int from, int count, bool keepsBlanks)
    {
        int trimmed = 0;
        for (int row = from; row < from + count; row++)
        {
            if (!IsOfAny && cells is StringArray texts) trimmed += to.AddText(texts.IsNull(row) ? default : texts.GetBytes(row), keepsBlanks);
            else if (!IsOfAny) trimmed += to.AddText(Encoding.UTF8.GetBytes(CellValue.Text(ArrowValue.At(cells!, row)) ?? string.Empty), keepsBlanks);
            else if (CellValue.Add(to, kind, ArrowValue.At(cells!, row))) trimmed++;
        }

        return trimmed;
    }
}
