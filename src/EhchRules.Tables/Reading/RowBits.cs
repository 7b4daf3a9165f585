namespace EhchRules.Tables;

/// <summary>A bit for each of some rows, as Arrow has them.</summary>
/// <param name="bytes">The bits, the lowest of a byte first; empty where each row has one that is set.</param>
/// <param name="first">Which of them is that of the first row.</param>
internal readonly ref struct RowBits(ReadOnlySpan<byte> bytes, int first)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>Gets whether each row has one that is set, because none has another.</summary>
    internal bool AreAllSet => bytes.IsEmpty;

    /// <summary>Gets whether the bit of a row is set.</summary>
    internal bool this[int row] => bytes.IsEmpty || (bytes[(first + row) >> 3] & (1 << ((first + row) & 7))) != 0;
}
