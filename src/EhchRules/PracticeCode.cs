using System.Diagnostics.CodeAnalysis;

namespace EhchRules;

/// <summary>The ODS code of a general practice: a capital letter (A to H, J to N, P or Y) and five digits.</summary>
/// <remarks>The shape was checked against all 6,410 practices of 2023/24 and 6,527 of January 2022; see docs/sources.md.</remarks>
public sealed record PracticeCode
{
    private PracticeCode(string value) => Value = value;

    /// <summary>Gets the code as written.</summary>
    public string Value { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is not a practice code.</exception>
    public static PracticeCode Parse(string text) => TryParse(text, out PracticeCode? code) ? code : throw CodeText.Unreadable(text, CodeText.PracticeExpected);

    /// <summary>Reads a code, if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The code, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PracticeCode? code)
    {
        code = text is [(>= 'A' and <= 'H') or (>= 'J' and <= 'N') or 'P' or 'Y', ..] && CodeText.IsDigits(text.AsSpan(1), 5) ? new(text) : null;
        return code is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
