namespace EhchRules.Records;

/// <summary>The ids that references may name.</summary>
internal sealed class KnownIds
{
    private readonly string noun;
    private readonly List<string> inOrder = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> owned = new(StringComparer.Ordinal);
    private readonly bool listIsReadable;
    private HashSet<string>? inAnyCase;
    private int unreadable;

    private KnownIds(string noun, bool listIsReadable)
    {
        this.noun = noun;
        this.listIsReadable = listIsReadable;
    }

    internal static KnownIds Of<T>(string noun, Facts<T> entries, Func<T, string?> id, bool listIsReadable)
    {
        KnownIds known = new(noun, listIsReadable);
        foreach (T entry in entries)
        {
            if (entry is null || id(entry) is not { } text) known.unreadable++;
            else if (known.ids.Add(text)) known.inOrder.Add(text);
        }

        return known;
    }

    /// <summary>Says whether an id is met as something's own for the first time.</summary>
    internal bool IsFirst(string id) => owned.Add(id);

    /// <summary>Says whether a reference resolves, or is not known to resolve because no list of ids could be read.</summary>
    internal bool Resolves(string reference) => !listIsReadable || ids.Contains(reference);

    /// <summary>Says what is wrong with a reference that does not resolve.</summary>
    internal string NamesNone(string reference)
    {
        inAnyCase ??= new(inOrder, StringComparer.OrdinalIgnoreCase);
        string known = inAnyCase.TryGetValue(reference, out string? near) ? $"letter case differs: {FaultText.Plain(near)}"
            : inOrder.Count > 0 ? FaultText.Known(inOrder)
            : "it lists none";
        string unread = unreadable > 0 ? $"; ids that cannot be read: {FaultText.Number(unreadable)}" : "";
        return $"{FaultText.Quote(reference)} names no {noun} in this record ({known}{unread})";
    }
}
