using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>Where a network stands over time: when it began, which practices it has, and the homes and residents it is asked about.</summary>
internal sealed class NetworkStanding
{
    private readonly Dictionary<string, Days> practiceDays = new(StringComparer.Ordinal);

    internal NetworkStanding(NetworkRecord record, AssessmentBasis basis)
    {
        Record = record;
        Basis = basis;
        Code = record.Network.Code.Value;
        Begun = record.Network.From is { } from ? Condition.On(Days.Of(new DaySpan(from.DayNumber, DaySpan.NoEnd))) : Condition.Always;
        Dictionary<string, List<DaySpan>> runs = new(StringComparer.Ordinal);
        foreach (PracticeMembership practice in record.Network.Practices)
        {
            if (!runs.TryGetValue(practice.Code.Value, out List<DaySpan>? list)) runs[practice.Code.Value] = list = [];
            list.Add(DaySpan.Of(practice.From, practice.To));
        }

        foreach ((string code, List<DaySpan> list) in runs) practiceDays[code] = Days.Of(list);
        Attested = new(record.Attestations);

        Dictionary<string, HomeStanding> homes = new(StringComparer.Ordinal);
        Homes = new HomeStanding[record.Homes.Count];
        for (int i = 0; i < Homes.Length; i++)
        {
            Homes[i] = new(record.Homes[i], this);
            homes[record.Homes[i].Id] = Homes[i];
        }

        Residents = new ResidentStanding[record.Residents.Count];
        for (int i = 0; i < Residents.Length; i++) Residents[i] = new(record.Residents[i], this, homes);

        SortById(Homes, static home => home.Home.Id);
        SortById(Residents, static resident => resident.Resident.Id);
    }

    internal NetworkRecord Record { get; }

    internal AssessmentBasis Basis { get; }

    internal PrimaryCareNetwork Network => Record.Network;

    internal string Code { get; }

    internal Condition Begun { get; }

    /// <summary>Gets the homes in order of id.</summary>
    internal HomeStanding[] Homes { get; }

    /// <summary>Gets the residents in order of id.</summary>
    internal ResidentStanding[] Residents { get; }

    internal AttestedAnswers Attested { get; }

    /// <summary>Gets the number of subjects of a kind.</summary>
    internal int CountOf(SubjectKind kind) => kind switch
    {
        SubjectKind.Network => 1,
        SubjectKind.Home => Homes.Length,
        _ => Residents.Length,
    };

    /// <summary>Gets the id of a subject, by its position among those of its kind.</summary>
    internal string IdOf(SubjectKind kind, int position) => kind switch
    {
        SubjectKind.Network => Code,
        SubjectKind.Home => Homes[position].Home.Id,
        _ => Residents[position].Resident.Id,
    };

    /// <summary>Gets what the record has of a subject, by its position among those of its kind.</summary>
    internal object OwnerOf(SubjectKind kind, int position) => kind switch
    {
        SubjectKind.Network => Network,
        SubjectKind.Home => Homes[position].Home,
        _ => Residents[position].Resident,
    };

    /// <summary>Finds the position of a subject by its id; negative where there is none.</summary>
    internal int PositionOf(SubjectKind kind, string id)
    {
        int low = 0;
        int high = CountOf(kind) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(IdOf(kind, middle), id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    /// <summary>Gets the days on which an organisation is a practice of the network. Practices of which nothing is known are none here.</summary>
    internal Days DaysOfPractice(string code) => practiceDays.GetValueOrDefault(code, Days.None);

    /// <summary>Gets the days on which a requirement is in force for this network, as far as is known on the day: no local variation agreement replaces it.</summary>
    internal Days InForce(AsOf asOf, Requirement requirement)
    {
        Days inForce = Basis.InForce(requirement);
        return Network.LocalVariations.Count == 0 ? inForce : inForce.Except(LocalVariations.Known(asOf, this, requirement));
    }

    /// <summary>Gets when no local variation agreement replaces what a requirement asks.</summary>
    internal Condition Unvaried(Requirement requirement) =>
        Network.LocalVariations.Count == 0 ? Condition.Always : LocalVariations.Unvaried(this, requirement);

    /// <summary>Puts subjects in order of id, as most records have them.</summary>
    private static void SortById<T>(T[] subjects, Func<T, string> idOf)
    {
        for (int i = 1; i < subjects.Length; i++)
        {
            if (string.CompareOrdinal(idOf(subjects[i - 1]), idOf(subjects[i])) < 0) continue;
            Array.Sort(subjects, (left, right) => string.CompareOrdinal(idOf(left), idOf(right)));
            return;
        }
    }

    internal IEnumerable<KeyValuePair<string, Days>> Practices => practiceDays;

    /// <summary>Gets when there is any practice with which somebody can be registered.</summary>
    internal Condition AnyPractice => Network.Practices.IsKnown
        ? Condition.On(practiceDays.Values.Aggregate(Days.None, static (any, days) => any.Union(days)))
        : Condition.UnknownWithout(Path(FactKinds.Practices));

    internal FactPath Path(FactKind kind, int index = -1, int inner = -1) => new(Network, kind, index, inner);
}
