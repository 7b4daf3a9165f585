using System.Diagnostics.CodeAnalysis;

namespace EhchRules;

/// <summary>The ODS code of a primary care network: <c>U</c> and five digits.</summary>
/// <remarks>A bare <c>U</c>, which practice files print for a practice without a network, is not a code.</remarks>
public sealed record PcnCode
{
    private PcnCode(string value) => Value = value;

    /// <summary>Gets the code as written.</summary>
    public string Value { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is not <c>U</c> and five digits.</exception>
    public static PcnCode Parse(string text) => TryParse(text, out PcnCode? code) ? code : throw CodeText.Unreadable(text, CodeText.PcnExpected);

    /// <summary>Reads a code, if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The code, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PcnCode? code)
    {
        code = text is ['U', ..] && CodeText.IsDigits(text.AsSpan(1), 5) ? new(text) : null;
        return code is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
