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
/// <param name="Owner">What the fact is about: the network, a home, a resident, or the record; <see cref="Subject"/> where a finding that keeps the place tells.</param>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Index">The position where the pattern has the first; -1 where it has none.</param>
/// <param name="Inner">The position where the pattern has the second; -1 where it has none.</param>
internal readonly record struct FactPath(object Owner, FactKind Kind, int Index = -1, int Inner = -1)
{
    /// <summary>Stands for the owner of what is the own of a finding's subject, so that findings of several subjects can share a place.</summary>
    internal static readonly object Subject = new();

    public override string ToString() => Owner switch
    {
        PrimaryCareNetwork => Of(SubjectKind.Network, string.Empty),
        CareHome home => Of(SubjectKind.Home, home.Id),
        Resident resident => Of(SubjectKind.Resident, resident.Id),
        _ => Under(string.Empty),
    };

    /// <summary>Writes the place under a subject.</summary>
    internal string Of(SubjectKind kind, string id) => Under(kind switch
    {
        SubjectKind.Network => "network/",
        SubjectKind.Home => $"homes/{id}/",
        _ => $"residents/{id}/",
    });

    private string Under(string root)
    {
        string path = Kind.Pattern;
        if (Index >= 0) path = Replace(path, Index);
        if (Inner >= 0) path = Replace(path, Inner);
        return root + path;
    }

    /// <summary>Writes it as UTF-8, if there is room.</summary>
    internal bool TryWrite(Span<byte> utf8, out int written) => Owner switch
    {
        PrimaryCareNetwork => TryWriteOf(SubjectKind.Network, string.Empty, utf8, out written),
        CareHome home => TryWriteOf(SubjectKind.Home, home.Id, utf8, out written),
        Resident resident => TryWriteOf(SubjectKind.Resident, resident.Id, utf8, out written),
        _ => TryWriteUnder(string.Empty, null, utf8, out written),
    };

    /// <summary>Writes the place under a subject as UTF-8, if there is room.</summary>
    internal bool TryWriteOf(SubjectKind kind, string id, Span<byte> utf8, out int written) => kind switch
    {
        SubjectKind.Network => TryWriteUnder("network/", null, utf8, out written),
        SubjectKind.Home => TryWriteUnder("homes/", id, utf8, out written),
        _ => TryWriteUnder("residents/", id, utf8, out written),
    };

    private bool TryWriteUnder(string under, string? id, Span<byte> utf8, out int written)
    {
        written = 0;
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
