using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using ZstdSharp;

namespace EhchRules.Tables;

/// <summary>Writes the cells of one column after another: a dictionary where there are texts, and one page of cells.</summary>
/// <param name="output">Takes the bytes.</param>
internal sealed class ChunkPages(Stream output) : IDisposable
{
    // More effort makes files that are hardly smaller, and takes several times as long.
    private const int Effort = 1;

    private readonly Compressor compressor = new(Effort);
    private readonly ArrayBufferWriter<byte> page = new();

    // What has its length in front of it, or stands in front of a page itself.
    private readonly ArrayBufferWriter<byte> apart = new();
    private byte[] compressed = [];
    private long from;
    private int cells;
    private int emptyCells;
    private long? dictionaryAt;
    private long dataAt;
    private long plainLength;
    private (byte[] Least, byte[] Most)? bounds;

    /// <summary>Gets how much has been written.</summary>
    internal long Position { get; private set; }

    /// <summary>Writes bytes that belong to no column.</summary>
    internal void Write(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        Position += bytes.Length;
    }

    /// <summary>Begins a column.</summary>
    internal void Begin()
    {
        from = Position;
        (dictionaryAt, bounds, plainLength, emptyCells) = (null, null, 0, 0);
    }

    /// <summary>Says what was written of it.</summary>
    internal ColumnChunk End() => new()
    {
        Cells = cells,
        EmptyCells = emptyCells,
        DictionaryAt = dictionaryAt,
        DataAt = dataAt,
        Length = Position - from,
        PlainLength = plainLength,
        Bounds = bounds,
    };

    /// <summary>Writes the different texts of a column.</summary>
    internal void WriteDictionary(IReadOnlyList<string> words, bool hasBounds)
    {
        page.ResetWrittenCount();
        foreach (string word in words)
        {
            int length = Encoding.UTF8.GetByteCount(word);
            Span<byte> room = page.GetSpan(sizeof(int) + length);
            BinaryPrimitives.WriteInt32LittleEndian(room, length);
            Encoding.UTF8.GetBytes(word, room[sizeof(int)..]);
            page.Advance(sizeof(int) + length);
        }

        dictionaryAt = Position;
        if (hasBounds && words.Count > 0) bounds = BoundsOf(words);
        WritePage(ParquetFormat.DictionaryPage, words.Count);
    }

    /// <summary>Begins the cells.</summary>
    /// <param name="count">How many there are, empty ones among them.</param>
    internal void BeginData(int count)
    {
        cells = count;
        page.ResetWrittenCount();
    }

    /// <summary>Says of each cell how much of it there is.</summary>
    internal void AddLevels(ReadOnlySpan<byte> levels)
    {
        apart.ResetWrittenCount();
        HybridRuns.Write(apart, levels, width: 1);
        BinaryPrimitives.WriteInt32LittleEndian(page.GetSpan(sizeof(int)), apart.WrittenCount);
        page.Advance(sizeof(int));
        page.Write(apart.WrittenSpan);
    }

    /// <summary>Adds the cells of a column that has a dictionary.</summary>
    internal void AddPlaces(ReadOnlySpan<int> places, int words)
    {
        emptyCells = cells - places.Length;
        int width = HybridRuns.WidthOf(Math.Max(words - 1, 0));
        page.GetSpan(1)[0] = (byte)width;
        page.Advance(1);
        HybridRuns.Write(page, places, width);
    }

    /// <summary>Adds the cells of a column that has none.</summary>
    internal void AddValues<T>(ReadOnlySpan<T> values)
        where T : unmanaged, IComparable<T>
    {
        emptyCells = cells - values.Length;
        if (typeof(T) == typeof(bool))
        {
            AddBits(MemoryMarshal.AsBytes(values));
            return;
        }

        page.Write(MemoryMarshal.AsBytes(values));
        if (values.Length > 0) bounds = BoundsOf(values);
    }

    /// <summary>Writes the cells that were added.</summary>
    internal void EndData()
    {
        dataAt = Position;
        WritePage(ParquetFormat.DataPage, cells);
    }

    /// <inheritdoc/>
    public void Dispose() => compressor.Dispose();

    private void AddBits(ReadOnlySpan<byte> flags)
    {
        Span<byte> bits = page.GetSpan((flags.Length / 8) + 1)[..((flags.Length + 7) / 8)];
        bits.Clear();
        for (int place = 0; place < flags.Length; place++) bits[place / 8] |= (byte)(flags[place] << (place % 8));
        page.Advance(bits.Length);
    }

    private void WritePage(int kind, int values)
    {
        int most = Compressor.GetCompressBound(page.WrittenCount);
        if (compressed.Length < most) compressed = new byte[most];
        int length = compressor.Wrap(page.WrittenSpan, compressed);
        apart.ResetWrittenCount();
        ParquetFormat.WritePageHeader(new(apart), kind, page.WrittenCount, length, values, hasDictionary: dictionaryAt is not null);
        Write(apart.WrittenSpan);
        Write(compressed.AsSpan(0, length));
        plainLength += apart.WrittenCount + page.WrittenCount;
    }

    private static (byte[] Least, byte[] Most) BoundsOf(IReadOnlyList<string> words)
    {
        byte[] least = Encoding.UTF8.GetBytes(words[0]);
        byte[] most = least;
        foreach (string word in words)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(word);
            if (utf8.AsSpan().SequenceCompareTo(least) < 0) least = utf8;
            if (utf8.AsSpan().SequenceCompareTo(most) > 0) most = utf8;
        }

        return (least, most);
    }

    private static (byte[] Least, byte[] Most)? BoundsOf<T>(ReadOnlySpan<T> values)
        where T : unmanaged, IComparable<T>
    {
        (T least, T most) = (values[0], values[0]);
        foreach (T value in values)
        {
            if (value.CompareTo(least) < 0) least = value;
            if (value.CompareTo(most) > 0) most = value;
        }

        return (MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in least)).ToArray(), MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in most)).ToArray());
    }
}
