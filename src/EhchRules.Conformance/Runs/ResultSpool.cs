using System.Runtime.CompilerServices;

namespace EhchRules.Conformance;

/// <summary>The stream that results are written to as they come.</summary>
internal sealed class ResultSpool
{
    private const int BufferSize = 1 << 16;

    private readonly Stream stream;
    private readonly long begin;

    /// <exception cref="ArgumentException">The stream cannot be written, read and sought.</exception>
    internal ResultSpool(Stream results)
    {
        if (!results.CanRead || !results.CanWrite || !results.CanSeek) throw new ArgumentException("The stream of results has to be one that can be read, written and sought.", nameof(results));
        stream = results;
        begin = results.Position;
    }

    internal Task AppendAsync(byte[] line, CancellationToken cancellationToken) => stream.WriteAsync(line, cancellationToken).AsTask();

    /// <summary>Reads the lines written so far.</summary>
    internal IAsyncEnumerable<JsonLine> ReadAsync(CancellationToken cancellationToken) => ReadAsync(stream.Position, cancellationToken);

    /// <summary>Writes the lines again, some of them replaced: behind the others first, and then over them.</summary>
    /// <param name="replace">Gives the line that takes the place of another, by its position from 0; null where it stays.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    internal async Task RewriteAsync(Func<long, byte[]?> replace, CancellationToken cancellationToken)
    {
        long end = stream.Position;
        long written = end;
        long position = 0;
        await foreach (JsonLine line in ReadAsync(end, cancellationToken).ConfigureAwait(false))
        {
            byte[] text = replace(position++) ?? [.. line.Utf8.Span, (byte)'\n'];
            stream.Position = written;
            await stream.WriteAsync(text, cancellationToken).ConfigureAwait(false);
            written = stream.Position;
        }

        await CopyDownAsync(end, written, cancellationToken).ConfigureAwait(false);
    }

    private async IAsyncEnumerable<JsonLine> ReadAsync(long end, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using Section written = new(stream, begin, end);
        await foreach (JsonLine line in JsonLines.ReadAsync(written, 2 * JsonLines.Longest, cancellationToken).ConfigureAwait(false)) yield return line;
        stream.Position = end;
    }

    private async Task CopyDownAsync(long from, long through, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[BufferSize];
        long to = begin;
        while (from < through)
        {
            stream.Position = from;
            int read = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, through - from)), cancellationToken).ConfigureAwait(false);
            if (read == 0) throw new EndOfStreamException();
            stream.Position = to;
            await stream.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            from += read;
            to += read;
        }

        stream.SetLength(to);
        stream.Position = to;
    }

    /// <summary>A part of the stream, with a position of its own.</summary>
    private sealed class Section(Stream whole, long begin, long end) : Stream
    {
        private long position = begin;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            whole.Position = position;
            int read = whole.Read(buffer, offset, (int)Math.Min(count, end - position));
            position += read;
            return read;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
