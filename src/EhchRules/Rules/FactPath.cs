using System.Globalization;

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

    private static string Replace(string pattern, int position)
    {
        int mark = pattern.IndexOf('#', StringComparison.Ordinal);
        return mark < 0 ? pattern : string.Concat(pattern.AsSpan(0, mark), position.ToString(CultureInfo.InvariantCulture), pattern.AsSpan(mark + 1));
    }
}
