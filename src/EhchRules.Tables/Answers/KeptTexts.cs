using System.Text;

namespace EhchRules.Tables;

/// <summary>Texts that come again and again, each kept once: a record says thousands of things in a few hundred sentences.</summary>
internal sealed class KeptTexts
{
    private readonly Dictionary<string, string> kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> byText;
    private byte[] utf8 = new byte[1 << 10];
    private char[] text = new char[1 << 10];

    internal KeptTexts() => byText = kept.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Writes a text into what may be too small.</summary>
    internal delegate bool Write<T>(T source, Span<byte> utf8, out int written);

    internal string Of<T>(T source, Write<T> write)
    {
        int written;
        while (!write(source, utf8, out written))
        {
            utf8 = new byte[2 * utf8.Length];
            text = new char[utf8.Length];
        }

        ReadOnlySpan<char> asked = text.AsSpan(0, Encoding.UTF8.GetChars(utf8.AsSpan(0, written), text));
        if (byText.TryGetValue(asked, out string? found)) return found;
        string made = new(asked);
        kept.Add(made, made);
        return made;
    }
}
