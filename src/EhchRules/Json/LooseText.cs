using System.Text;

namespace EhchRules.Json;

/// <summary>Shows bytes that may not be UTF-8.</summary>
/// <remarks>UTF-8 has no halves of surrogate pairs. Some programs write them all the same, and here each is read as what it stands for, so that a fault can show it.</remarks>
internal static class LooseText
{
    private const int BytesOfAHalf = 3;

    internal static string Decode(ReadOnlySpan<byte> bytes)
    {
        int half = Half(bytes);
        if (half < 0) return Encoding.UTF8.GetString(bytes);

        StringBuilder text = new(bytes.Length);
        for (; half >= 0; half = Half(bytes))
        {
            text.Append(Encoding.UTF8.GetString(bytes[..half])).Append((char)(0xD000 | ((bytes[half + 1] & 0x3F) << 6) | (bytes[half + 2] & 0x3F)));
            bytes = bytes[(half + BytesOfAHalf)..];
        }

        return text.Append(Encoding.UTF8.GetString(bytes)).ToString();
    }

    /// <summary>Finds the first half of a pair; -1 where there is none.</summary>
    private static int Half(ReadOnlySpan<byte> bytes)
    {
        for (int i = 0; i <= bytes.Length - BytesOfAHalf; i++)
        {
            if (bytes[i] == 0xED && bytes[i + 1] is >= 0xA0 and <= 0xBF && bytes[i + 2] is >= 0x80 and <= 0xBF) return i;
        }

        return -1;
    }
}
