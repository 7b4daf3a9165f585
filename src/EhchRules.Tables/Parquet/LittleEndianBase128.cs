namespace EhchRules.Tables;

/// <summary>Numbers in as many bytes as they need, seven bits in each.</summary>
internal static class LittleEndianBase128
{
    /// <summary>Writes a number.</summary>
    /// <returns>How many bytes it took.</returns>
    internal static int Write(Span<byte> bytes, ulong value)
    {
        int length = 0;
        while (value > 0x7F)
        {
            bytes[length++] = (byte)((value & 0x7F) | 0x80);
            value >>= 7;
        }

        bytes[length++] = (byte)value;
        return length;
    }
}
