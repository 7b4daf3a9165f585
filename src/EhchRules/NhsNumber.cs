using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace EhchRules;

/// <summary>An NHS number: ten digits of which the last is a check digit, modulo 11.</summary>
/// <remarks>
/// <para>No record of this library asks for one. The type is here for hosts that key residents by it: it checks the number, and it never
/// shows it whole, so that a log or an exception cannot either.</para>
/// <para>Ten equal digits pass the check and are refused, as a rule of their own. The issued ranges are not checked: sources disagree
/// on them. Sources: docs/sources.md, NHS number.</para>
/// </remarks>
public sealed record NhsNumber
{
    private const int Length = 10;

    private readonly string digits;

    private NhsNumber(string digits) => this.digits = digits;

    /// <summary>Gets whether the number lies in the range 999 000 0000 to 999 999 9999, which is never issued and is used in tests.</summary>
    public bool IsInTestRange => digits.StartsWith("999", StringComparison.Ordinal);

    /// <summary>Reads a number.</summary>
    /// <param name="text">Ten digits, together or in groups of 3, 3 and 4 parted by single spaces.</param>
    /// <exception cref="FormatException">The text is not ten digits, fails the check digit, or is one digit ten times. The message does not repeat the text.</exception>
    public static NhsNumber Parse(string text) => TryParse(text, out NhsNumber? number)
        ? number
        : throw new FormatException("The text is not an NHS number: ten digits, not all the same, of which the last is the check digit.");

    /// <summary>Reads a number, if the text is one.</summary>
    /// <param name="text">Ten digits, together or in groups of 3, 3 and 4 parted by single spaces.</param>
    /// <param name="number">The number, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out NhsNumber? number)
    {
        number = null;
        string? digits = text switch
        {
            { Length: 10 } => text,
            { Length: 12 } when text[3] == ' ' && text[7] == ' ' => string.Concat(text.AsSpan(0, 3), text.AsSpan(4, 3), text.AsSpan(8, 4)),
            _ => null,
        };
        if (digits is null || !CodeText.IsDigits(digits, 10) || digits.AsSpan().IndexOfAnyExcept(digits[0]) < 0) return false;

        // The sum of all ten digits times 10 down to 1 is divisible by 11 exactly when the tenth is the right check digit.
        int sum = 0;
        for (int i = 0; i < 10; i++) sum += (digits[i] - '0') * (10 - i);
        if (sum % 11 != 0) return false;

        number = new(digits);
        return true;
    }

    /// <summary>Shows the id of a resident: an NHS number in it is masked, however it is written, and everything else is as it was.</summary>
    /// <remarks>It finds ten digits, the last of them the check digit, with blanks, hyphens or other signs between them, and anything before or behind that is no digit.</remarks>
    /// <param name="id">A caller's own id, such as <c>NHS:943-476-5919</c>, which is shown as <c>NHS:*** *** 5919</c>.</param>
    public static string Mask(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        StringBuilder? masked = null;
        int shown = 0;
        for (int i = 0; i < id.Length; i++)
        {
            if (!char.IsDigit(id[i]) || (i > 0 && char.IsDigit(id[i - 1])) || !TryFind(id, i, out int end, out NhsNumber? number)) continue;
            (masked ??= new()).Append(id, shown, i - shown).Append(number);
            shown = end;
            i = end - 1;
        }

        return masked is null ? id : masked.Append(id, shown, id.Length - shown).ToString();
    }

    /// <summary>Finds a number that begins at a digit, in groups that signs part and that end where it ends.</summary>
    private static bool TryFind(string text, int start, out int end, [NotNullWhen(true)] out NhsNumber? number)
    {
        number = null;
        Span<char> digits = stackalloc char[Length];
        int count = 0;
        for (end = start; end < text.Length && count < Length && !char.IsLetter(text[end]); end++)
        {
            if (char.IsDigit(text[end])) digits[count++] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(text[end]));
        }

        return count == Length && (end == text.Length || !char.IsDigit(text[end])) && TryParse(digits.ToString(), out number);
    }

    /// <summary>Gets the whole number, ten digits. Use it to key or to send, never to show or to log.</summary>
    public string Reveal() => digits;

    /// <summary>Shows the last four digits alone, as <c>*** *** 5919</c>.</summary>
    public override string ToString() => $"*** *** {digits[6..]}";
}
