using System.Globalization;
using System.Text;

namespace EhchRules.Rules;

/// <summary>A kind of fact: its place under its owner, and words for a person.</summary>
/// <param name="Pattern">The wire names, with <c>#</c> where a position stands.</param>
/// <param name="Words">What it is, to follow "the record does not say".</param>
internal sealed record FactKind(string Pattern, string Words)
{
    /// <summary>Gets what happened on the day that such a fact holds, to precede "on" and the day; null where the words name no event.</summary>
    internal string? Event => After("when ") ?? After("whether ");

    private string? After(string opening) => Words.StartsWith(opening, StringComparison.Ordinal) ? Words[opening.Length..] : null;
}

/// <summary>The place of one fact in a record. Rendered only when somebody reads it.</summary>
internal readonly record struct FactPath(object Owner, FactKind Kind, int Index = -1, int Inner = -1)
{
    public override string ToString()
    {
        string root = Owner switch
        {
            PrimaryCareNetwork => "network/",
            CareHome home => $"homes/{home.Id}/",
            Resident resident => $"residents/{resident.Id}/",
            _ => string.Empty,
        };
        string path = Kind.Pattern;
        if (Index >= 0) path = Replace(path, Index);
        if (Inner >= 0) path = Replace(path, Inner);
        return root + path;
    }

    /// <summary>Writes it as UTF-8, if there is room.</summary>
    internal bool TryWrite(Span<byte> utf8, out int written)
    {
        written = 0;
        (string under, string? id) = Owner switch
        {
            PrimaryCareNetwork => ("network/", null),
            CareHome home => ("homes/", home.Id),
            Resident resident => ("residents/", resident.Id),
            _ => (string.Empty, null),
        };
        return TryAdd(under, utf8, ref written)
            && (id is null || (TryAdd(id, utf8, ref written) && TryAdd("/", utf8, ref written)))
            && TryAddPattern(utf8, ref written);
    }

    private bool TryAddPattern(Span<byte> utf8, ref int written)
    {
        ReadOnlySpan<char> rest = Kind.Pattern;
        foreach (int position in (ReadOnlySpan<int>)[Index, Inner])
        {
            int mark = position < 0 ? -1 : rest.IndexOf('#');
            if (mark < 0) continue;
            if (!TryAdd(rest[..mark], utf8, ref written)) return false;
            if (!position.TryFormat(utf8[written..], out int digits, provider: CultureInfo.InvariantCulture)) return false;
            written += digits;
            rest = rest[(mark + 1)..];
        }

        return TryAdd(rest, utf8, ref written);
    }

    private static bool TryAdd(ReadOnlySpan<char> text, Span<byte> utf8, ref int written)
    {
        bool hasRoom = Encoding.UTF8.TryGetBytes(text, utf8[written..], out int added);
        written += added;
        return hasRoom;
    }

    private static string Replace(string pattern, int position)
    {
        int mark = pattern.IndexOf('#', StringComparison.Ordinal);
        return mark < 0 ? pattern : string.Concat(pattern.AsSpan(0, mark), position.ToString(CultureInfo.InvariantCulture), pattern.AsSpan(mark + 1));
    }
}
