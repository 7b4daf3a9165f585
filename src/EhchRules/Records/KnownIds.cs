namespace EhchRules.Records;

/// <summary>The ids that references may name.</summary>
internal sealed class KnownIds
{
    private readonly SubjectKind kind;
    private readonly List<string> inOrder;
    private readonly HashSet<string> ids;
    private readonly bool listIsReadable;
    private HashSet<string>? repeated;
    private HashSet<string>? met;
    private HashSet<string>? inAnyCase;
    private int unreadable;

    private KnownIds(SubjectKind kind, int count, bool listIsReadable)
    {
        this.kind = kind;
        this.listIsReadable = listIsReadable;
        inOrder = new(count);
        ids = new(count, StringComparer.Ordinal);
    }

    internal static KnownIds Of<T>(SubjectKind kind, Facts<T> entries, Func<T, string?> id, bool listIsReadable)
    {
        KnownIds known = new(kind, entries.Count, listIsReadable);
        foreach (T entry in entries)
        {
            if (entry is null || id(entry) is not { } text) known.unreadable++;
            else if (known.ids.Add(text)) known.inOrder.Add(text);
            else (known.repeated ??= new(StringComparer.Ordinal)).Add(text);
        }

        return known;
    }

    /// <summary>Shows an id of this kind.</summary>
    internal string Shown(string id) => FaultText.Id(kind, id);

    /// <summary>Says whether an id is met as something's own for the first time.</summary>
    internal bool IsFirst(string id) => repeated?.Contains(id) is not true || (met ??= new(StringComparer.Ordinal)).Add(id);

    /// <summary>Says whether a reference resolves, or is not known to resolve because no list of ids could be read.</summary>
    internal bool Resolves(string reference) => !listIsReadable || ids.Contains(reference);

    /// <summary>Says what is wrong with a reference that does not resolve.</summary>
    internal string NamesNone(string reference)
    {
        inAnyCase ??= new(inOrder, StringComparer.OrdinalIgnoreCase);
        string known = inAnyCase.TryGetValue(reference, out string? near) ? $"letter case differs: {Shown(near)}"
            : inOrder.Count > 0 ? FaultText.Known(inOrder, Shown)
            : "it lists none";
        string unread = unreadable > 0 ? $"; ids that cannot be read: {FaultText.Number(unreadable)}" : "";
        return $"\"{Shown(reference)}\" names no {(kind is SubjectKind.Home ? "home" : "resident")} in this record ({known}{unread})";
    }
}
