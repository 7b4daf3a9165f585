using System.Diagnostics.CodeAnalysis;

namespace EhchRules;

/// <summary>A code of the NHS Organisation Data Service (ODS): 1 to 9 capital letters and digits.</summary>
/// <remarks>
/// The kind of organisation is not known from the shape of a code, so the only shapes held apart are those of a network
/// (<see cref="PcnCode"/>) and of a practice (<see cref="PracticeCode"/>). Source: ODS developer guide, as in docs/sources.md.
/// </remarks>
public sealed record OdsCode
{
    private OdsCode(string value) => Value = value;

    /// <summary>Gets the code as written.</summary>
    public string Value { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text; no white space and no lower case is accepted.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is not 1 to 9 capital letters and digits.</exception>
    public static OdsCode Parse(string text) => TryParse(text, out OdsCode? code) ? code : throw CodeText.Unreadable(text, CodeText.OdsExpected);

    /// <summary>Reads a code, if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The code, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out OdsCode? code)
    {
        code = CodeText.IsOds(text) ? new(text!) : null;
        return code is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
