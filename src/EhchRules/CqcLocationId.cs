using System.Diagnostics.CodeAnalysis;

namespace EhchRules;

/// <summary>The id of a location registered with the Care Quality Commission (CQC), such as <c>1-125856395</c>.</summary>
/// <remarks>
/// The usual prefix is <c>1-</c>, and 6 to 12 digits follow it (a width chosen here; 9 to 11 have been seen). Other prefixes exist in old
/// data: they are kept as opaque text, and <see cref="HasUsualPrefix"/> is false. A home keeps its own id in a record when it is
/// registered anew and CQC gives it another location id.
/// </remarks>
public sealed record CqcLocationId
{
    private CqcLocationId(string value) => Value = value;

    /// <summary>Gets the id as written.</summary>
    public string Value { get; }

    /// <summary>Gets whether the id begins with <c>1-</c>. Another prefix gives a warning on the record, not a fault.</summary>
    public bool HasUsualPrefix => Value.StartsWith("1-", StringComparison.Ordinal);

    /// <summary>Reads an id.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is blank, or begins <c>1-</c> and is not followed by 6 to 12 digits.</exception>
    public static CqcLocationId Parse(string text) => TryParse(text, out CqcLocationId? id) ? id : throw CodeText.Unreadable(text, CodeText.CqcExpected);

    /// <summary>Reads an id, if the text is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="id">The id, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CqcLocationId? id)
    {
        bool fits = CodeText.IsTrimmed(text)
            && (!text.StartsWith("1-", StringComparison.Ordinal) || CodeText.IsDigits(text.AsSpan(2), 6, 12));
        id = fits ? new(text!) : null;
        return fits;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
