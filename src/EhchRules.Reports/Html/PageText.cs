using System.Runtime.CompilerServices;
using System.Text;

namespace EhchRules.Reports;

/// <summary>Writes pages to streams, as UTF-8 without a mark before it.</summary>
internal static class PageText
{
    internal static async Task WriteAsync(Stream utf8, Action<TextWriter> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        StringBuilder page = new();
        using (StringWriter text = new(page)) write(text);
        StreamWriter writer = new(utf8, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        await using ConfiguredAsyncDisposable disposed = writer.ConfigureAwait(false);
        foreach (ReadOnlyMemory<char> piece in page.GetChunks()) await writer.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
