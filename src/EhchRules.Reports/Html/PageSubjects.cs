
namespace EhchRules.Reports;

/// <summary>Whom a page is about: the network, its homes and its residents, each with a place in lists, a name and an anchor.</summary>
internal sealed class PageSubjects
{
    private readonly Dictionary<(SubjectKind Kind, string Id), int> places = [];
    private readonly List<PageSubject> all = [];
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);

    internal PageSubjects(NetworkRecord record, Residences residences)
    {
        Record = record;
        Add(SubjectKind.Network, record.Network.Code.Value, record.Network.Name, -1);
        foreach ((CareHome home, int i) in record.Homes.Select(static (home, i) => (home, i))) Add(SubjectKind.Home, home.Id, home.Name, i);
        foreach (Resident resident in record.Residents)
        {
            CareHome? home = residences.HomeOf(new(SubjectKind.Resident, resident.Id, null));
            Add(SubjectKind.Resident, resident.Id, null, home is null ? HomeNotKnown : places[(SubjectKind.Home, home.Id)] - 1);
        }
    }

    internal NetworkRecord Record { get; }

    /// <summary>Gets the network, then the homes, then the residents, in the order of the record.</summary>
    internal IReadOnlyList<PageSubject> All => all;

    /// <summary>Gets the place of the home of those of whom no stay is known: behind all homes.</summary>
    internal int HomeNotKnown => Record.Homes.Count;

    internal PageSubject Network => all[0];

    internal int PlaceOf(SubjectKind kind, string id) => places[(kind, id)];

    internal PageSubject Of(Subject subject) => all[places[(subject.Kind, subject.Id)]];

    internal PageSubject OfHome(CareHome home) => all[places[(SubjectKind.Home, home.Id)]];

    /// <summary>Gets the anchor of a finding: the same for the same record and day, and readable.</summary>
    internal string AnchorOf(Finding finding)
    {
        Subject subject = finding.Subject;
        string occasion = subject.Occasion is { } known ? $"-{Part(known.ToString())}" : string.Empty;
        return $"finding-{finding.Requirement.Id}-{Of(subject).Anchor}{occasion}";
    }

    private void Add(SubjectKind kind, string id, string? name, int home)
    {
        string shown = ShownText.Id(kind, id);
        string part = Part(shown);
        string anchor = part;
        for (int i = 2; !anchors.Add(anchor); i++) anchor = FormattableString.Invariant($"{part}~{i}");
        places[(kind, id)] = all.Count;
        all.Add(new(kind, name is null ? shown : ShownText.Of(name), shown, home, anchor));
    }

    /// <summary>Makes text fit for an anchor: what is no letter, digit, dot or hyphen becomes an underscore.</summary>
    private static string Part(string text)
    {
        string part = string.Concat(text.Select(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' ? letter : letter == ' ' ? '-' : '_'));
        return part.Length <= 60 ? part : part[..60];
    }
}

/// <summary>One whom a page is about.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The name, or the id where there is none; fit to be shown.</param>
/// <param name="Id">The id, fit to be shown.</param>
/// <param name="Home">The place of the home among the homes: -1 for the network.</param>
/// <param name="Anchor">The part of an anchor that names it, and nobody else.</param>
internal sealed record PageSubject(SubjectKind Kind, string Name, string Id, int Home, string Anchor);
