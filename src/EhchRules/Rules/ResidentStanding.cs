namespace EhchRules.Rules;

/// <summary>A stay in a home, joined with those of the same kind that follow it there without a day between.</summary>
internal sealed class StayStanding
{
    internal StayStanding(ResidentStanding resident, HomeStanding home, Stay stay, int index)
    {
        Resident = resident;
        Home = home;
        Kind = stay.Kind;
        Index = index;
        From = stay.From.DayNumber;
        To = stay.To?.DayNumber ?? DaySpan.NoEnd;
        CountsThrough = To;
    }

    internal ResidentStanding Resident { get; }

    internal HomeStanding Home { get; }

    internal StayKind? Kind { get; }

    /// <summary>Gets the position, in the record, of the first of the stays joined here.</summary>
    internal int Index { get; }

    internal int From { get; }

    /// <summary>Gets the last day.</summary>
    internal int To { get; set; }

    /// <summary>Gets the last day on which the resident counts here: not the day of arrival in another home.</summary>
    internal int CountsThrough { get; set; }

    /// <summary>Gets the absent kinds on which it turns whether this stay is one with what comes before it.</summary>
    internal FactPath[] UnknownKinds { get; private set; } = [];

    internal DateOnly FirstDay => DateOnly.FromDayNumber(From);

    /// <summary>Settles what this stay owes to the one before: the day they share, and whether the record tells that they are two.</summary>
    internal void Follow(StayStanding? before)
    {
        if (before is null) return;
        if (before.To == From) before.CountsThrough = before.To - 1;
        bool joins = ReferenceEquals(before.Home, Home) && (before.To == DaySpan.NoEnd || From <= before.To + 1);
        if (!joins || (Kind is not null && before.Kind is not null)) return;
        List<FactPath> missing = [.. before.UnknownKinds];
        if (before.Kind is null) missing.Add(Resident.Path(FactKinds.StayKind, before.Index));
        if (Kind is null) missing.Add(Resident.Path(FactKinds.StayKind, Index));
        UnknownKinds = [.. missing];
    }
}

/// <summary>Where a resident stands over time: in which home, and whether a patient of the network.</summary>
internal sealed class ResidentStanding
{
    private static readonly int[] OnlyOne = [0];

    private int[]? planEvents;

    internal ResidentStanding(Resident resident, NetworkStanding network, Dictionary<string, HomeStanding> homes)
    {
        Resident = resident;
        Network = network;
        NetworkPatient = PatientOf(resident, network);
        Stays = Joined(homes);
    }

    internal Resident Resident { get; }

    internal NetworkStanding Network { get; }

    internal Condition NetworkPatient { get; }

    /// <summary>Gets the stays in order of their first day.</summary>
    internal StayStanding[] Stays { get; }

    /// <summary>Gets the days on which a plan was agreed, or one agreed by then was reviewed, in order.</summary>
    internal int[] PlanEvents => planEvents ??= EventsOfPlans();

    internal FactPath Path(FactKind kind, int index = -1, int inner = -1) => new(Resident, kind, index, inner);

    /// <summary>Finds the stay of the day; on a day that two share, the one arrived at.</summary>
    internal StayStanding? CurrentStay(AsOf asOf)
    {
        for (int i = Stays.Length - 1; i >= 0; i--)
        {
            if (!asOf.IsOnOrAfter(Stays[i].From)) continue;
            return Stays[i].To == DaySpan.NoEnd || !asOf.IsOnOrAfter(Stays[i].To + 1) ? Stays[i] : null;
        }

        return null;
    }

    private static Condition PatientOf(Resident resident, NetworkStanding network)
    {
        if (!resident.Registrations.IsKnown) return Condition.UnknownWithout(new FactPath(resident, FactKinds.Registrations));
        bool practicesKnown = network.Network.Practices.IsKnown;
        if (resident.Registrations.Count == 1 && practicesKnown)
        {
            PracticeRegistration only = resident.Registrations[0];
            Days member = network.DaysOfPractice(only.Practice.Value);
            return member.IsEmpty ? Condition.Never : Condition.On(member.Intersect(DaySpan.Of(only.From, only.To)));
        }

        List<DaySpan> runs = [];
        for (int i = 0; i < resident.Registrations.Count; i++)
        {
            foreach (DaySpan run in DaysOf(resident.Registrations, i).Runs)
            {
                if (!practicesKnown) runs.Add(run);
                else foreach (DaySpan member in network.DaysOfPractice(resident.Registrations[i].Practice.Value).Runs) runs.Add(member.Intersect(run));
            }
        }

        return practicesKnown ? Condition.On(Days.Of(runs)) : new(Days.None, Days.Of(runs), [new(network.Path(FactKinds.Practices))]);
    }

    /// <summary>Gets the days on which a registration counts: of several that overlap, the one that began last, or the later entry of two that began on one day.</summary>
    private static Days DaysOf(Facts<PracticeRegistration> registrations, int index)
    {
        DateOnly from = registrations[index].From;
        Days days = Days.Of(DaySpan.Of(from, registrations[index].To));
        for (int i = 0; i < registrations.Count; i++)
        {
            bool isLater = registrations[i].From > from || (registrations[i].From == from && i > index);
            if (isLater) days = days.Except(Days.Of(DaySpan.Of(registrations[i].From, registrations[i].To)));
        }

        return days;
    }

    private StayStanding[] Joined(Dictionary<string, HomeStanding> homes)
    {
        Facts<Stay> facts = Resident.Stays;
        if (facts.Count == 0) return [];
        StayStanding[] stays = new StayStanding[facts.Count];
        int count = 0;
        foreach (int i in InOrder(facts))
        {
            Stay stay = facts[i];
            StayStanding? last = count == 0 ? null : stays[count - 1];
            bool follows = last is not null && last.Kind == stay.Kind && stay.Kind is not null && string.Equals(last.Home.Home.Id, stay.Home, StringComparison.Ordinal)
                && (last.To == DaySpan.NoEnd || stay.From.DayNumber <= last.To + 1);
            if (follows)
            {
                last!.To = Math.Max(last.To, stay.To?.DayNumber ?? DaySpan.NoEnd);
                last.CountsThrough = last.To;
                continue;
            }

            StayStanding next = new(this, homes[stay.Home], stay, i);
            next.Follow(last);
            next.Home.Stays.Add(next);
            stays[count++] = next;
        }

        return count == stays.Length ? stays : stays[..count];
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
