using System.Text;
using Apache.Arrow;

namespace EhchRules.Tables;

/// <summary>The texts of a dictionary, among which the cells of a column have their places, without the blanks at their ends.</summary>
/// <remarks>Rows of several networks stand in one dictionary, so that threads which read them use it at the same time.</remarks>
internal sealed class CellWords
{
    // Most texts are ids and names, which are not worth counting.
    private const int LongestShort = 64;

    private readonly byte[] utf8;
    private readonly int[] ends;
    private readonly (int Start, int Length)[] words;
    private readonly string?[] texts;
    private readonly bool areTrimmed;
    private readonly bool areLong;

    /// <summary>Copies the texts of a dictionary.</summary>
    internal CellWords(StringArray dictionary)
    {
        ReadOnlySpan<int> offsets = dictionary.ValueOffsets;
        int start = offsets.IsEmpty ? 0 : offsets[0];
        ends = new int[dictionary.Length + 1];
        for (int place = 1; place < ends.Length; place++) ends[place] = offsets[place] - start;
        utf8 = dictionary.Values.Slice(start, ends[^1]).ToArray();
        texts = new string?[dictionary.Length];
        words = new (int, int)[dictionary.Length];
        for (int place = 0; place < words.Length; place++)
        {
            ReadOnlySpan<byte> whole = utf8.AsSpan(ends[place]..ends[place + 1]);
            ReadOnlySpan<byte> word = dictionary.IsNull(place) ? default : whole.TrimEnd((byte)' ');
            words[place] = (ends[place], word.Length);
            areTrimmed |= IsTrimmed(place);
            HasEmpty |= word.IsEmpty;
            areLong |= word.Length > LongestShort;
        }
    }

    /// <summary>Gets how many there are.</summary>
    internal int Count => words.Length;

    /// <summary>Gets whether some are empty and stand for no value.</summary>
    internal bool HasEmpty { get; }

    /// <summary>Says whether a dictionary has these texts, so that places in it are places here.</summary>
    internal bool AreOf(StringArray dictionary)
    {
        if (dictionary.Length != Count || dictionary.NullCount > 0) return false;
        ReadOnlySpan<int> offsets = dictionary.ValueOffsets;
        return offsets is [0, ..] && offsets.SequenceEqual(ends) && dictionary.Values[..ends[^1]].SequenceEqual(utf8);
    }

    /// <summary>Gets a text; empty where it stands for no value.</summary>
    internal ReadOnlySpan<byte> Utf8(int place) => utf8.AsSpan(words[place].Start, words[place].Length);

    /// <summary>Gets a text, made once for all cells that have its place; null where it is no UTF-8.</summary>
    internal string? Text(int place)
    {
        // Two threads may make one each: either will do.
        if (texts[place] is { } known) return known;
        ReadOnlySpan<byte> word = Utf8(place);
        return System.Text.Unicode.Utf8.IsValid(word) ? texts[place] = Encoding.UTF8.GetString(word) : null;
    }

    /// <summary>Counts the cells from whose texts blanks were taken.</summary>
    /// <param name="places">Their places; negative where there is no value.</param>
    internal int CountTrimmed(ReadOnlySpan<int> places)
    {
        if (!areTrimmed) return 0;
        int trimmed = 0;
        foreach (int place in places)
        {
            if (place >= 0 && IsTrimmed(place)) trimmed++;
        }

        return trimmed;
    }

    /// <summary>Counts the bytes of the texts of some cells, if any is long.</summary>
    /// <param name="places">Their places; negative where there is no value.</param>
    internal long LongTextsAt(ReadOnlySpan<int> places)
    {
        if (!areLong) return 0;
        long sum = 0;
        foreach (int place in places) sum += place < 0 ? 0 : words[place].Length;
        return sum;
    }

    private bool IsTrimmed(int place) => words[place].Length < ends[place + 1] - ends[place] && utf8[ends[place + 1] - 1] == (byte)' ';
}
