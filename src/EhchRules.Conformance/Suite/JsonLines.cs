using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using EhchRules.Json;

namespace EhchRules.Conformance;

/// <summary>A line of a file or of what a product says, without its end.</summary>
/// <param name="Utf8">The line; empty where it is too long.</param>
/// <param name="Start">Where it begins, in bytes from the beginning.</param>
/// <param name="IsTooLong">Whether it is longer than what was asked for; the rest of it is skipped.</param>
/// <param name="IsWhole">Whether a line feed ended it; the last line of a file need have none.</param>
internal readonly record struct JsonLine(ReadOnlyMemory<byte> Utf8, long Start, bool IsTooLong, bool IsWhole)
{
    /// <summary>Gets whether there is nothing on it.</summary>
    internal bool IsBlank => !IsTooLong && Utf8.Span.IndexOfAnyExcept(" \t\r"u8) < 0;
}

/// <summary>Reads lines of UTF-8, in memory for one of them, and for no more of it than is asked for.</summary>
internal static class JsonLines
{
    /// <summary>The longest line of a suite: a record, and some room.</summary>
    internal const int Longest = EhchJson.MaxRecordBytes + (1 << 20);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// Reads every line, empty ones too. A carriage return before the line feed and a byte order mark at the start are left out. A line that is
    /// too long is told as soon as it is, and not once it ends, for it may never end.
    /// </summary>
    internal static async IAsyncEnumerable<JsonLine> ReadAsync(Stream utf8, int longest, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PipeReader pipe = PipeReader.Create(utf8, new(bufferSize: 1 << 16, minimumReadSize: 1 << 12, leaveOpen: true));
        long start = 0;
        long searched = 0;
        bool isSkipping = false;
        try
        {
            while (true)
            {
                ReadResult read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
                ReadOnlySequence<byte> rest = read.Buffer;
                while (rest.Slice(searched).PositionOf((byte)'\n') is { } end)
                {
                    ReadOnlySequence<byte> text = rest.Slice(0, end);
                    if (!isSkipping) yield return Line(text, isWhole: true);
                    isSkipping = false;
                    searched = 0;
                    start += text.Length + 1;
                    rest = rest.Slice(rest.GetPosition(1, end));
                }

                if (read.IsCompleted)
                {
                    if (!rest.IsEmpty && !isSkipping) yield return Line(rest, isWhole: false);
                    yield break;
                }

                if (!isSkipping && rest.Length > longest + 1L)
                {
                    yield return new(default, start, IsTooLong: true, IsWhole: false);
                    isSkipping = true;
                }

                if (isSkipping)
                {
                    start += rest.Length;
                    rest = rest.Slice(rest.End);
                }

                searched = rest.Length;
                pipe.AdvanceTo(rest.Start, read.Buffer.End);
            }
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }

        JsonLine Line(ReadOnlySequence<byte> text, bool isWhole)
        {
            // One byte more, for a carriage return.
            bool isTooLong = text.Length > longest + 1L;
            ReadOnlyMemory<byte> line = isTooLong ? default : text.ToArray();
            if (line.Span.EndsWith("\r"u8)) line = line[..^1];
            int mark = start == 0 && line.Span.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
            isTooLong |= line.Length > longest;
            return new(isTooLong ? default : line[mark..], start + mark, isTooLong, isWhole);
        }
    }
}
