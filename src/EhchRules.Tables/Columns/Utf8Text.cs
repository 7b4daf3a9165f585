using System.Text;

namespace EhchRules.Tables;

/// <summary>What writes itself as UTF-8, as characters, in one buffer for all.</summary>
internal sealed class Utf8Text
{
    private byte[] utf8 = new byte[1 << 10];
    private char[] text = new char[1 << 10];

    /// <summary>Writes a text, if there is room.</summary>
    internal delegate bool Write<in T>(T source, Span<byte> utf8, out int written);

    /// <summary>Gets the text, until the next is asked for.</summary>
    internal ReadOnlySpan<char> Of<T>(T source, Write<T> write)
    {
        int written;
        while (!write(source, utf8, out written))
        {
            utf8 = new byte[2 * utf8.Length];
            text = new char[utf8.Length];
        }

        return text.AsSpan(0, Encoding.UTF8.GetChars(utf8.AsSpan(0, written), text));
    }
}
