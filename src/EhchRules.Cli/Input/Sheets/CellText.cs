using System.Globalization;
using System.Text.RegularExpressions;

namespace EhchRules.Cli.Input.Sheets;

/// <summary>What spreadsheets and data frames write, where the meaning is plain; and what to say where it is not.</summary>
internal static partial class CellText
{
    // As many as a number that is read can have, and as a fraction of a second.
    private const int FewDigits = 7;

    private static readonly string[] Absent = ["na", "n/a", "#n/a", "nan", "null", "none"];

    /// <summary>Takes away the blanks around a value, which count for nothing even within quotes.</summary>
    internal static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> cell) => cell.Trim(" \t"u8);

    /// <summary>Reads a whole number in digits, with or without decimals that are all 0: 16 and 16.0.</summary>
    internal static bool TryWhole(ReadOnlySpan<byte> cell, out int number) => TryFewDigits(cell, out number) || TryAnyWhole(cell, out number);

    /// <summary>Reads a few digits, and nothing else.</summary>
    internal static bool TryFewDigits(ReadOnlySpan<byte> cell, out int number)
    {
        number = 0;
        if (cell.Length is 0 or > FewDigits) return false;
        foreach (byte digit in cell)
        {
            if (!char.IsAsciiDigit((char)digit)) return false;
            number = (10 * number) + (digit - '0');
        }

        return true;
    }

    private static bool TryAnyWhole(ReadOnlySpan<byte> cell, out int number)
    {
        number = 0;
        int point = cell.IndexOf((byte)'.');
        ReadOnlySpan<byte> whole = point < 0 ? cell : cell[..point];
        bool hasNoPart = point < 0 || (point + 1 < cell.Length && cell[(point + 1)..].IndexOfAnyExcept((byte)'0') < 0);
        return hasNoPart && AreDigits(whole) && int.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    internal static bool AreDigits(ReadOnlySpan<byte> text) => !text.IsEmpty && text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    /// <summary>Says more of a cell that is no number; nothing where there is no more to say.</summary>
    internal static string NumberHint(string cell)
    {
        if (Absent.Contains(cell.Trim(), StringComparer.OrdinalIgnoreCase)) return "; what is missing is an empty cell";
        return cell.Contains(',', StringComparison.Ordinal) ? "; expected digits without separators, and a point before decimals" : string.Empty;
    }

    /// <summary>Says why a day that is written as 01/07/2026 is not taken; nothing of another text.</summary>
    internal static string DayHint(string text) => DayAndMonth().IsMatch(text) ? "; whether the day or the month comes first in it is not known" : string.Empty;

    [GeneratedRegex(@"^\s*[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex DayAndMonth();
}
