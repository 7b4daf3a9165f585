using System.Text;

namespace EhchRules.Tests.Json;

/// <summary>A stream of a text and then of spaces without end, of which a reader takes no more than its bound.</summary>
internal sealed class EndlessText(string text) : Stream
{
    private readonly byte[] begin = Encoding.UTF8.GetBytes(text);

    /// <summary>Gets how many bytes were taken.</summary>
    internal long Taken { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Span<byte> taken = buffer.AsSpan(offset, count);
        taken.Fill((byte)' ');
        if (Taken < begin.Length) begin.AsSpan((int)Taken, Math.Min(count, begin.Length - (int)Taken)).CopyTo(taken);
        Taken += count;
        return count;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
