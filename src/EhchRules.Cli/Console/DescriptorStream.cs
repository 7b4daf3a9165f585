using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace EhchRules.Cli.Console;

/// <summary>
/// Writes to an open file of Unix, at its own position, and fails as soon as nobody reads any more. The framework's console writes on
/// in silence, and its file stream keeps a position of its own, which goes wrong where several programs write to one file.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="name">What to call it in messages.</param>
internal sealed class DescriptorStream(SafeFileHandle file, string name) : Stream
{
    private const int PauseInMilliseconds = 2;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            nint written = Libc.Write(file, buffer);
            if (written >= 0) buffer = buffer[(int)written..];
            else Heed(Marshal.GetLastPInvokeError());
        }
    }

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    private void Heed(int error)
    {
        if (error == Libc.InterruptedCall) return;
        if (error == Libc.BrokenPipe) throw new ReaderGoneException();

        // A pipe that does not wait, because another program that has it open wants it so.
        if (error == Libc.TryAgain) Thread.Sleep(PauseInMilliseconds);
        else throw new IOException($"{name}: cannot be written: {Marshal.GetPInvokeErrorMessage(error)}");
    }
}
