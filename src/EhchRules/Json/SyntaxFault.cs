using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using EhchRules.Records;

namespace EhchRules.Json;

/// <summary>Says where and why a text is not JSON. There is one such fault for a document: nothing behind the place can be read.</summary>
internal static class SyntaxFault
{
    /// <summary>Finds the fault of a text that the framework would not parse.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="isLine">Whether it is one line of many, so that to give the line within it would mislead.</param>
    internal static (string Path, string Text) Find(ReadOnlySpan<byte> utf8, bool isLine)
    {
        JsonWalk walk = new(utf8);
        try
        {
            while (walk.Next())
            {
                if (walk.Depth > EhchJson.MaxDepth) return (walk.Path, $"nested deeper than {FaultText.Number(EhchJson.MaxDepth)} levels");
            }
        }
        catch (JsonException broken)
        {
            string line = isLine ? "" : $"line {Position(broken.LineNumber)}, ";
            return (walk.Path, $"not JSON at {line}byte {Position(broken.BytePositionInLine)}: {Reason(utf8, broken, walk.IsBehindTheEnd)}");
        }

        return ("$", "not JSON");
    }

    /// <summary>Finds the first byte that is not UTF-8, counted from 0; null where there is none.</summary>
    internal static int? NotUtf8(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return null;
        int offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out int consumed) is OperationStatus.Done) offset += consumed;
        return offset;
    }

    private static string Position(long? fromZero) => ((fromZero ?? 0) + 1).ToString(CultureInfo.InvariantCulture);

    // The framework's own words are not passed on: for a broken literal they quote the rest of the document, residents and all.
    private static string Reason(ReadOnlySpan<byte> utf8, JsonException broken, bool isBehindTheEnd)
    {
        int place = PlaceOf(utf8, broken);
        if (place == utf8.Length) return "the text ends too early";
        if (utf8[place] is (byte)'/') return "comments are no part of the format";
        if (utf8[place] is (byte)'}' or (byte)']' && utf8[..place].TrimEnd(" \t\r\n"u8) is [.., (byte)',']) return "a comma stands before the end";
        Rune.DecodeFromUtf8(utf8[place..], out Rune found, out _);
        string what = FaultText.Quote(found.ToString());
        return isBehindTheEnd ? $"{what} stands behind the end of the record" : $"{what} is not expected here";
    }

    private static int PlaceOf(ReadOnlySpan<byte> utf8, JsonException broken)
    {
        int start = 0;
        for (long line = 0; line < (broken.LineNumber ?? 0); line++) start += utf8[start..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(utf8.Length, start + (broken.BytePositionInLine ?? 0));
    }
}
