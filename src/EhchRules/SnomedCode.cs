using System.Diagnostics.CodeAnalysis;

namespace EhchRules;

/// <summary>What a SNOMED CT id names, read from its partition digits.</summary>
public enum SnomedKind
{
    /// <summary>A concept (partition 00 or 10): what records and queries carry.</summary>
    Concept,

    /// <summary>A description, that is one of a concept's terms (partition 01 or 11). It is often printed where a concept was meant.</summary>
    Description,

    /// <summary>Some other component. No record should carry it as a code.</summary>
    Other,
}

/// <summary>A SNOMED CT id: 6 to 18 digits that end in two partition digits and a Verhoeff check digit.</summary>
/// <remarks>A code is valid when its check digit is right. Whether it is a concept is a second question, <see cref="Kind"/>.</remarks>
public sealed record SnomedCode
{
    private static readonly string[] Multiplication =
    [
        "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
        "5987604321", "6598710432", "7659821043", "8765932104", "9876543210",
    ];

    private static readonly string[] Permutation =
    [
        "0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258",
    ];

    private SnomedCode(string value) => Value = value;

    /// <summary>Gets the id as written.</summary>
    public string Value { get; }

    /// <summary>Gets what the id names.</summary>
    public SnomedKind Kind => KindOf(Value);

    /// <summary>Reads an id.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is not 6 to 18 digits, or its check digit is wrong.</exception>
    public static SnomedCode Parse(string text) => TryParse(text, out SnomedCode? code)
        ? code
        : throw CodeText.Unreadable(text, "a SNOMED CT id: 6 to 18 digits with a right check digit");

    /// <summary>Reads an id, if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The id, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SnomedCode? code)
    {
        code = text is not null && CodeText.IsDigits(text, 6, 18) && CheckDigitIsRight(text) ? new(text) : null;
        return code is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static SnomedKind KindOf(string digits) => digits.AsSpan()[^3..^1] switch
    {
        "00" or "10" => SnomedKind.Concept,
        "01" or "11" => SnomedKind.Description,
        _ => SnomedKind.Other,
    };

    private static bool CheckDigitIsRight(string digits)
    {
        int check = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int permuted = Permutation[i % 8][digits[digits.Length - 1 - i] - '0'] - '0';
            check = Multiplication[check][permuted] - '0';
        }

        return check == 0;
    }
}
