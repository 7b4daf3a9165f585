namespace EhchRules.Json;

/// <summary>A piece of an input that should be a record. Its bytes are those of the input's buffer, until the next piece is asked for.</summary>
/// <param name="Utf8">Its text; empty where it is too long.</param>
/// <param name="Line">Its line in a file of many; null for a single text.</param>
/// <param name="Offset">Where it begins in the input.</param>
/// <param name="Known">What comes of reading it, where that is known without reading: it is too long.</param>
internal sealed record RecordPiece(ReadOnlyMemory<byte> Utf8, long? Line, long Offset, RecordReading? Known = null)
{
    internal RecordReading Read() => Known ?? RecordParser.Parse(Utf8, Line);
}
