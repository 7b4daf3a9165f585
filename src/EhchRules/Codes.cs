using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace EhchRules;

/// <summary>A code of the NHS Organisation Data Service (ODS): 1 to 9 capital letters and digits.</summary>
/// <remarks>
/// The kind of organisation cannot be told from the shape of a code, so the only shapes held apart are those of a network
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
        bool fits = !string.IsNullOrWhiteSpace(text)
            && (!text.StartsWith("1-", StringComparison.Ordinal) || CodeText.IsDigits(text.AsSpan(2), 6, 12));
        id = fits ? new(text!) : null;
        return fits;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>What the code types accept, in words that faults and exceptions share.</summary>
internal static class CodeText
{
    internal const string OdsExpected = "an ODS code: 1 to 9 capital letters and digits";
    internal const string PcnExpected = "the ODS code of a network: U and five digits";
    internal const string PracticeExpected = "the ODS code of a practice: a capital letter (A to H, J to N, P or Y) and five digits";
    internal const string CqcExpected = "a CQC location id: not blank, and 6 to 12 digits after \"1-\"";

    private static readonly SearchValues<char> CapitalsAndDigits = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    internal static bool IsOds(string? text) =>
        text is { Length: >= 1 and <= 9 } && !text.AsSpan().ContainsAnyExcept(CapitalsAndDigits);

    internal static bool IsDigits(ReadOnlySpan<char> text, int least, int most) =>
        text.Length >= least && text.Length <= most && !text.ContainsAnyExceptInRange('0', '9');

    internal static bool IsDigits(ReadOnlySpan<char> text, int length) => IsDigits(text, length, length);

    internal static FormatException Unreadable(string? text, string expected) => new($"\"{Shorten(text)}\" is not {expected}.");

    /// <summary>Shortens a value for a message: a message shows what was found, not a page of it.</summary>
    internal static string Shorten(string? text) => text is null ? "null" : text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 37), "...");
}
