using System.Runtime.CompilerServices;
using EhchRules.Cli.Input.Sheets;
using EhchRules.Scoring;

namespace EhchRules.Cli.Score.Observations;

/// <summary>Goes over a line that is written as nearly all are, cell by cell: no quotes, no blanks around a cell, numbers in plain digits.</summary>
/// <remarks>Each method reads one cell, up to the comma or the end behind it. Whatever is not plain, and so whatever is faulty, is left to who asks.</remarks>
internal ref struct PlainLine(ReadOnlySpan<byte> line)
{
    private const int MostDigits = 3;

    private readonly ReadOnlySpan<byte> line = line;
    private int at;

    /// <summary>Gets whether the last cell is done.</summary>
    internal readonly bool IsAtEnd => at == line.Length;

    /// <summary>Goes over the comma to the next cell.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryNext() => at < line.Length && line[at++] == ',';

    /// <summary>Reads a name of visible ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryName(out ReadOnlySpan<byte> name)
    {
        int start = at;
        while (at < line.Length && line[at] is > (byte)' ' and <= (byte)'~' and not ((byte)',' or (byte)'"')) at++;
        name = line[start..at];
        return name.Length is > 0 and <= SheetCells.LongestName;
    }

    internal bool TryTime(out ReadOnlySpan<byte> text, out ObservationTime time)
    {
        text = line[at..];
        if (text.IndexOf((byte)',') is >= 0 and var length) text = text[..length];
        at += text.Length;
        return ObservationTime.TryParse(text, out time);
    }

    /// <summary>Reads a whole number, or that none is there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryNumber(int highest, out short number)
    {
        int value = Digits(out int length);
        number = length == 0 ? ObservationColumns.NotRecorded : (short)value;
        return length <= MostDigits && value <= highest;
    }

    /// <summary>Reads degrees as 36.8, or that none are there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryTenths(out short tenths)
    {
        int degrees = Digits(out int length);
        tenths = ObservationColumns.NotRecorded;
        if (length == 0) return true;
        if (length > MostDigits || at + 2 > line.Length || line[at] != '.' || !char.IsAsciiDigit((char)line[at + 1])) return false;
        int value = (10 * degrees) + (line[at + 1] - '0');
        at += 2;
        tenths = (short)value;
        return value <= ObservationLimits.HighestTemperatureTenths;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryScale(out SpO2Scale scale)
    {
        scale = 0;
        if (IsCellOver) return true;
        scale = (SpO2Scale)(line[at++] - '0');
        return scale is SpO2Scale.Scale1 or SpO2Scale.Scale2;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryOxygen(out AirOrOxygen gas)
    {
        gas = 0;
        if (IsCellOver) return true;
        ReadOnlySpan<byte> rest = line[at..];
        gas = rest.StartsWith("false"u8) ? AirOrOxygen.Air : rest.StartsWith("true"u8) ? AirOrOxygen.Oxygen : 0;
        at += gas is AirOrOxygen.Air ? 5 : 4;
        return gas is not 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryLevel(out Consciousness level)
    {
        level = 0;
        if (IsCellOver) return true;
        level = (Consciousness)("ACVPU"u8.IndexOf(line[at++]) + 1);
        return level is not 0;
    }

    /// <summary>Goes over a cell that is not read.</summary>
    internal bool TryOther()
    {
        while (at < line.Length && line[at] is not ((byte)',' or (byte)'"')) at++;
        return true;
    }

    private readonly bool IsCellOver => at == line.Length || line[at] == ',';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Digits(out int length)
    {
        int value = 0;
        int start = at;
        while (at < line.Length && at - start <= MostDigits && char.IsAsciiDigit((char)line[at])) value = (10 * value) + (line[at++] - '0');
        length = at - start;
        return value;
    }
}
