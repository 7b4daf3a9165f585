namespace EhchRules.Rules;

/// <summary>Where a resident stands over time: in which home, and whether a patient of the network.</summary>
internal sealed class ResidentStanding
{
    private const int MostKindsSupposed = 4;

    private static readonly int[] OnlyOne = [0];

    private int[]? planEvents;
    private ResidentStanding[]? readings;

    internal ResidentStanding(Resident resident, NetworkStanding network, Dictionary<string, HomeStanding> homes)
    {
        Resident = resident;
        Network = network;
        NetworkPatient = PatientOf(resident, network);
        Stays = Joined(homes);
    }

    private ResidentStanding(ResidentStanding of, StayKind?[] supposed)
    {
        Resident = of.Resident;
        Network = of.Network;
        NetworkPatient = of.NetworkPatient;
        Stays = Joined(of.Stays.Select(static stay => stay.Home).Distinct().ToDictionary(static home => home.Home.Id, StringComparer.Ordinal), supposed);
    }

    internal Resident Resident { get; }

    internal NetworkStanding Network { get; }

    internal Condition NetworkPatient { get; }

    /// <summary>Gets the stays in order of their first day.</summary>
    internal StayStanding[] Stays { get; }

    /// <summary>Gets the days on which a plan was agreed, or one agreed by then was reviewed, in order.</summary>
    internal int[] PlanEvents => planEvents ??= EventsOfPlans();

    /// <summary>
    /// Gets where the resident stands on each reading of the absent kinds on which it turns whether two stays are one. Empty where none is
    /// absent, and where so many are that nobody asks.
    /// </summary>
    internal ResidentStanding[] Readings => readings ??= ReadingsOfKinds();

    internal FactPath Path(FactKind kind, int index = -1, int inner = -1) => new(Resident, kind, index, inner);

    /// <summary>Finds the stay of the day; on a day that two share, the one arrived at.</summary>
    internal StayStanding? CurrentStay(AsOf asOf)
    {
        for (int i = Stays.Length - 1; i >= 0; i--)
        {
            if (asOf.IsIn(Stays[i].Counts)) return Stays[i];
        }

        return null;
    }

    private static Condition PatientOf(Resident resident, NetworkStanding network)
    {
        if (!resident.Registrations.IsKnown) return Condition.UnknownWithout(new FactPath(resident, FactKinds.Registrations));
        bool practicesKnown = network.Network.Practices.IsKnown;
        Days patient = Days.None;
        for (int i = 0; i < resident.Registrations.Count; i++)
        {
            Days member = practicesKnown ? network.DaysOfPractice(resident.Registrations[i].Practice.Value) : Days.All;
            if (!member.IsEmpty) patient = patient.Union(Within(member, resident.Registrations, i));
        }

        if (!practicesKnown) return new(Days.None, patient, [new(network.Path(FactKinds.Practices))]);
        return patient.IsEmpty ? Condition.Never : Condition.On(patient);
    }

    /// <summary>Gets the days of a set on which a registration counts: of several that overlap, the one that began last, or the later entry of two that began on one day.</summary>
    private static Days Within(Days days, Facts<PracticeRegistration> registrations, int index)
    {
        DaySpan run = DaySpan.Of(registrations[index].From, registrations[index].To);
        Days within = days.Intersect(run);
        for (int i = 0; i < registrations.Count; i++)
        {
            DaySpan other = DaySpan.Of(registrations[i].From, registrations[i].To);
            bool isLater = other.From > run.From || (other.From == run.From && i > index);
            if (isLater && !run.Intersect(other).IsEmpty) within = within.Except(Days.Of(other));
        }

        return within;
    }

    private ResidentStanding[] ReadingsOfKinds()
    {
        int[] unknown = [.. Stays.SelectMany(static stay => stay.UnknownKinds).Select(static kind => kind.Index).Distinct()];
        if (unknown.Length is 0 or > MostKindsSupposed) return [];
        ResidentStanding[] all = new ResidentStanding[1 << unknown.Length];
        for (int reading = 0; reading < all.Length; reading++)
        {
            StayKind?[] supposed = new StayKind?[Resident.Stays.Count];
            for (int i = 0; i < unknown.Length; i++) supposed[unknown[i]] = (reading >> i & 1) == 0 ? StayKind.Permanent : StayKind.Temporary;
            all[reading] = new(this, supposed);
        }

        return all;
    }

    /// <summary>Makes stays of the record's entries, one of those that follow each other in one home.</summary>
    /// <param name="homes">The homes by id.</param>
    /// <param name="supposed">Kinds taken for those that are absent; null where they stay so.</param>
    private StayStanding[] Joined(Dictionary<string, HomeStanding> homes, StayKind?[]? supposed = null)
    {
        Facts<Stay> facts = Resident.Stays;
        if (facts.Count == 0) return [];
        StayStanding[] stays = new StayStanding[facts.Count];
        int count = 0;
        foreach (int i in InOrder(facts))
        {
            Stay stay = supposed?[i] is { } kind ? facts[i] with { Kind = kind } : facts[i];
            HomeStanding home = homes[stay.Home];
            Span<StayStanding> earlier = stays.AsSpan(0, count);
            foreach (StayStanding before in earlier) before.Leave(stay.From.DayNumber);
            if (Followed(earlier, home, stay) is { } same)
            {
                same.GoOnAs(stay);
                continue;
            }

            StayStanding next = new(this, home, stay, i);
            foreach (StayStanding before in earlier)
            {
                if (before.Touches(home, next.From)) next.Follow(before);
            }

            if (supposed is null) home.Stays.Add(next);
            stays[count++] = next;
        }

        return count == stays.Length ? stays : stays[..count];
    }

    /// <summary>Finds the last of some stays that an entry goes on; null where it begins one of its own. Other stays may lie between the two: visits of a day elsewhere.</summary>
    private static StayStanding? Followed(ReadOnlySpan<StayStanding> earlier, HomeStanding home, Stay stay)
    {
        if (stay.Kind is null) return null;
        for (int i = earlier.Length - 1; i >= 0; i--)
        {
            if (earlier[i].Kind == stay.Kind && earlier[i].Touches(home, stay.From.DayNumber)) return earlier[i];
        }

        return null;
    }

    private static int[] InOrder(Facts<Stay> stays) => stays.Count == 1 ? OnlyOne : Sorted(stays);

    private static int[] Sorted(Facts<Stay> stays)
    {
        int[] order = [.. Enumerable.Range(0, stays.Count)];
        Array.Sort(order, (left, right) => (stays[left].From, stays[left].To ?? DateOnly.MaxValue, left).CompareTo((stays[right].From, stays[right].To ?? DateOnly.MaxValue, right)));
        return order;
    }

    private int[] EventsOfPlans()
    {
        if (Resident.Plans.Count == 0) return [];
        int room = 0;
        foreach (CarePlan plan in Resident.Plans) room += 1 + plan.ReviewedOn.Count;
        int[] days = new int[room];
        int count = 0;
        foreach (CarePlan plan in Resident.Plans)
        {
            if (plan.AgreedOn is not { } agreed) continue;
            days[count++] = agreed.DayNumber;
            foreach (DateOnly reviewed in plan.ReviewedOn)
            {
                if (reviewed >= agreed) days[count++] = reviewed.DayNumber;
            }
        }

        Array.Sort(days, 0, count);
        return count == room ? days : days[..count];
    }
}
