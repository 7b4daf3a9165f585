using System.Buffers;
using System.IO.Pipelines;

namespace EhchRules.Tables;

/// <summary>What a file begins with, which tells JSON from CSV.</summary>
internal static class FirstByte
{
    /// <summary>Looks for the first byte that is neither a blank nor of a byte order mark, and leaves all bytes to be read.</summary>
    /// <returns>The byte; 0 where there is none.</returns>
    internal static async ValueTask<byte> OfAsync(PipeReader pipe, CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            byte first = In(read.Buffer);
            bool isDone = first != 0 || read.IsCompleted;
            pipe.AdvanceTo(read.Buffer.Start, isDone ? read.Buffer.Start : read.Buffer.End);
            if (isDone) return first;
        }
    }

    private static byte In(in ReadOnlySequence<byte> bytes)
    {
        SequenceReader<byte> reader = new(bytes);
        reader.AdvancePastAny(" \t\r\n\uFEFF"u8);
        return reader.TryPeek(out byte first) ? first : (byte)0;
    }
}
