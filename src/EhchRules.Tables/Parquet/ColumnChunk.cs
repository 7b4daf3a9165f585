namespace EhchRules.Tables;

/// <summary>What the end of a file says of the cells of a column in one row group.</summary>
internal sealed record ColumnChunk
{
    /// <summary>Gets how many cells there are, empty ones among them.</summary>
    internal required int Cells { get; init; }

    /// <summary>Gets how many of them are empty.</summary>
    internal required int EmptyCells { get; init; }

    /// <summary>Gets where its dictionary begins in the file; null where it has none.</summary>
    internal long? DictionaryAt { get; init; }

    /// <summary>Gets where its cells begin.</summary>
    internal required long DataAt { get; init; }

    /// <summary>Gets how long all of it is in the file.</summary>
    internal required long Length { get; init; }

    /// <summary>Gets how long it would be if it were not compressed.</summary>
    internal required long PlainLength { get; init; }

    /// <summary>Gets the lowest and the highest value, as bytes; null where that is not said.</summary>
    internal (byte[] Least, byte[] Most)? Bounds { get; init; }
}
