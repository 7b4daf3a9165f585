using System.Text;

namespace EhchRules.Conformance;

/// <summary>Keeps the first and the last lines of standard error, however many there are and however long.</summary>
internal sealed class ErrorLines
{
    internal const int MostFirst = 10;

    internal const int MostLast = 20;

    internal const int LongestLine = 400;

    private const int BufferSize = 1 << 14;

    private readonly Lock turn = new();
    private readonly List<string> first = [];
    private readonly Queue<string> last = new();
    private readonly byte[] line = new byte[LongestLine];
    private int kept;
    private bool isCut;
    private bool isBegun;
    private long lines;
    private long bytes;

    /// <summary>Gets what was kept so far. A line that has not ended counts as one.</summary>
    internal StandardErrorExcerpt Excerpt
    {
        get
        {
            lock (turn)
            {
                if (!isBegun) return new([.. first], [.. last], lines, bytes);
                string unfinished = Text();
                return first.Count < MostFirst
                    ? new([.. first, unfinished], [], lines + 1, bytes)
                    : new([.. first], [.. last.Append(unfinished).TakeLast(MostLast)], lines + 1, bytes);
            }
        }
    }

    /// <summary>Reads to the end, or until it cannot be read any longer.</summary>
    internal async Task ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[BufferSize];
        try
        {
            while (await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and int read) Add(buffer.AsSpan(0, read));
        }
        catch (Exception over) when (over is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The product is gone.
        }
    }

    internal void Add(ReadOnlySpan<byte> utf8)
    {
        lock (turn)
        {
            bytes += utf8.Length;
            while (utf8.IndexOf((byte)'\n') is >= 0 and int end)
            {
                Keep(utf8[..end]);
                End();
                utf8 = utf8[(end + 1)..];
            }

            if (!utf8.IsEmpty) Keep(utf8);
        }
    }

    private void Keep(ReadOnlySpan<byte> piece)
    {
        isBegun = true;
        int room = Math.Min(piece.Length, line.Length - kept);
        piece[..room].CopyTo(line.AsSpan(kept));
        kept += room;
        isCut |= room < piece.Length;
    }

    private void End()
    {
        lines++;
        if (first.Count < MostFirst) first.Add(Text());
        else
        {
            if (last.Count == MostLast) last.Dequeue();
            last.Enqueue(Text());
        }

        kept = 0;
        isCut = false;
        isBegun = false;
    }

    private string Text() => Encoding.UTF8.GetString(line, 0, kept).TrimEnd('\r') + (isCut ? "…" : string.Empty);
}
