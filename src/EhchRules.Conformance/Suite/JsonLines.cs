using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using EhchRules.Json;

namespace EhchRules.Conformance;

/// <summary>A line of a file or of what a product says, without its end.</summary>
/// <param name="Utf8">The line; empty where it is too long.</param>
/// <param name="IsTooLong">Whether it is longer than what was asked for; the rest of it was skipped.</param>
/// <param name="IsWhole">Whether a line feed ended it; the last line of a file need have none.</param>
internal readonly record struct JsonLine(ReadOnlyMemory<byte> Utf8, bool IsTooLong, bool IsWhole);

/// <summary>Reads lines of UTF-8, in memory for one of them, and for no more of it than is asked for.</summary>
internal static class JsonLines
{
    /// <summary>The longest line of a suite or of answers: a record, and some room.</summary>
    internal const int Longest = EhchJson.MaxRecordBytes + (1 << 20);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads every line, empty ones too. A carriage return before the line feed and a byte order mark at the start are left out.</summary>
    internal static async IAsyncEnumerable<JsonLine> ReadAsync(Stream utf8, int longest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PipeReader pipe = PipeReader.Create(utf8, new(bufferSize: 1 << 16, minimumReadSize: 1 << 12, leaveOpen: true));
        bool isFirst = true;
        bool isTooLong = false;
        try
        {
            while (true)
            {
                ReadResult read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
                ReadOnlySequence<byte> rest = read.Buffer;
                while (rest.PositionOf((byte)'\n') is { } end)
                {
                    yield return Line(rest.Slice(0, end), isWhole: true);
                    rest = rest.Slice(rest.GetPosition(1, end));
                }

                if (read.IsCompleted)
                {
                    if (!rest.IsEmpty || isTooLong) yield return Line(rest, isWhole: false);
                    yield break;
                }

                if (isTooLong || rest.Length > longest + 1L)
                {
                    isTooLong = true;
                    rest = rest.Slice(rest.End);
                }

                pipe.AdvanceTo(rest.Start, read.Buffer.End);
            }
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }

        JsonLine Line(ReadOnlySequence<byte> text, bool isWhole)
        {
            bool isOverlong = isTooLong || text.Length > longest + 1L;
            isTooLong = false;
            ReadOnlyMemory<byte> line = isOverlong ? default : text.ToArray();
            if (line.Span.EndsWith("\r"u8)) line = line[..^1];
            if (isFirst && line.Span.StartsWith(ByteOrderMark)) line = line[3..];
            isFirst = false;
            return new(line, isOverlong || line.Length > longest, isWhole);
        }
    }

    internal static bool IsBlank(ReadOnlyMemory<byte> line) => line.Span.IndexOfAnyExcept(" \t\r"u8) < 0;
}
