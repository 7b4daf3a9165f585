using System.Diagnostics.CodeAnalysis;

namespace EhchRules;

/// <summary>A section of the Network Contract DES specification that a local variation agreement may replace: 7, 8, or 10.1 to 10.5.</summary>
/// <remarks>The numbers are those of 2026/27 (Ockham Healthcare, Secondary). They carry to no other year.</remarks>
public sealed record SpecificationSection
{
    private SpecificationSection(string value) => Value = value;

    /// <summary>Gets section 8, which holds the service requirements.</summary>
    public static SpecificationSection ServiceRequirements { get; } = new("8");

    /// <summary>Gets the number as written, such as <c>10.1</c>.</summary>
    public string Value { get; }

    /// <summary>Gets whether it is one of 10.1 to 10.5, which are about payment.</summary>
    public bool IsOnPayment => Value.StartsWith("10.", StringComparison.Ordinal);

    /// <summary>Reads a section.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is no section that may be replaced.</exception>
    public static SpecificationSection Parse(string text) =>
        TryParse(text, out SpecificationSection? section) ? section : throw CodeText.Unreadable(text, CodeText.SectionExpected);

    /// <summary>Reads a section, if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="section">The section, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SpecificationSection? section)
    {
        section = text is "7" or "8" or "10.1" or "10.2" or "10.3" or "10.4" or "10.5" ? new(text) : null;
        return section is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
