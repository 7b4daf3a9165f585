using System.Diagnostics.CodeAnalysis;

namespace EhchRules;

/// <summary>What the code types accept, in words that faults and exceptions share.</summary>
internal static class CodeText
{
    internal const string OdsExpected = "an ODS code: 1 to 9 capital letters and digits";
    internal const string PcnExpected = "the ODS code of a network: U and five digits";
    internal const string SectionExpected = "a section that may be varied locally: 7, 8, or 10.1 to 10.5";

    internal const string PracticeExpected = "the ODS code of a practice: a capital letter (A to H, J to N, P or Y) and five digits";
    internal const string CqcExpected = "a CQC location id: text without blanks around it, and 6 to 12 digits after \"1-\"";

    internal static bool IsOds(string? text)
    {
        if (text is not { Length: >= 1 and <= 9 }) return false;
        foreach (char letter in text)
        {
            if (!char.IsAsciiLetterUpper(letter) && !char.IsAsciiDigit(letter)) return false;
        }

        return true;
    }

    internal static bool IsDigits(ReadOnlySpan<char> text, int least, int most) =>
        text.Length >= least && text.Length <= most && !text.ContainsAnyExceptInRange('0', '9');

    internal static bool IsDigits(ReadOnlySpan<char> text, int length) => IsDigits(text, length, length);

    /// <summary>Says whether text is more than blanks, and neither begins nor ends with one.</summary>
    internal static bool IsTrimmed([NotNullWhen(true)] string? text) => text is { Length: > 0 } && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]);

    internal static FormatException Unreadable(string? text, string expected) => new($"\"{Shorten(text)}\" is not {expected}.");

    /// <summary>Shortens a value for a message: a message shows what was found, not a page of it.</summary>
    internal static string Shorten(string? text) => text is null ? "null" : text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 37), "...");
}
