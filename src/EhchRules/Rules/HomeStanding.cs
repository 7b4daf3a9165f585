namespace EhchRules.Rules;

/// <summary>Where a home stands over time: in scope, exempt, aligned, with network patients resident.</summary>
internal sealed class HomeStanding
{
    private Condition? networkPatientResident;
    private int[]? roundDays;

    internal HomeStanding(CareHome home, NetworkStanding network)
    {
        Home = home;
        Network = network;
        InScope = Scope(home);
        Exempt = Exemption(home, network.Basis.InForce(Catalogue.Alignment.ExemptionConditions));
        Aligned = AlignmentTo(home, code => string.Equals(code, network.Code, StringComparison.Ordinal));
        Elsewhere = AlignmentTo(home, code => !string.Equals(code, network.Code, StringComparison.Ordinal));
        InScopeNotExempt = network.Begun.And(InScope).And(Exempt.Not());
        Bound = InScopeNotExempt.And(Aligned);
    }

    internal CareHome Home { get; }

    internal NetworkStanding Network { get; }

    internal Condition InScope { get; }

    internal Condition Exempt { get; }

    /// <summary>Gets when the home is aligned to this network: an alignment that is active, and agreed by that day.</summary>
    internal Condition Aligned { get; }

    /// <summary>Gets when the home is aligned to some other network.</summary>
    internal Condition Elsewhere { get; }

    /// <summary>Gets when the network exists and the home is in scope and not exempt.</summary>
    internal Condition InScopeNotExempt { get; }

    /// <summary>Gets when the duties on rounds, protocols, leads and residents bind.</summary>
    internal Condition Bound { get; }

    /// <summary>Gets the stays at this home, of all residents.</summary>
    internal List<StayStanding> Stays { get; } = [];

    /// <summary>Gets when at least one network patient is resident.</summary>
    internal Condition NetworkPatientResident => networkPatientResident ??= PatientsResident();

    /// <summary>Gets the days of rounds, in order.</summary>
    internal int[] RoundDays => roundDays ??= Sorted(Home.Rounds);

    internal static int[] Sorted<T>(Facts<T> facts)
        where T : class, IDated
    {
        int[] days = new int[facts.Count];
        for (int i = 0; i < days.Length; i++) days[i] = facts[i].On.DayNumber;
        Array.Sort(days);
        return days;
    }

    internal FactPath Path(FactKind kind, int index = -1, int inner = -1) => new(Home, kind, index, inner);

    /// <summary>Gets the network that the home is aligned to besides this one on a day, for a sentence.</summary>
    internal string NameOfOtherNetwork(AsOf asOf)
    {
        int other = asOf.EarliestActive(
            Home.Alignments, alignment => alignment.AgreedOn is { } agreed && !string.Equals(alignment.Network.Value, Network.Code, StringComparison.Ordinal) && asOf.IsOnOrAfter(agreed));
        return other >= 0 ? Home.Alignments[other].Network.Value : "another network";
    }

    private static Condition Scope(CareHome home)
    {
        if (!home.Registrations.IsKnown) return Condition.Untold(new FactPath(home, Fact.HomeRegistrations));
        List<DayRun> yes = [];
        List<DayRun> unknown = [];
        List<Absence> missing = [];
        for (int i = 0; i < home.Registrations.Count; i++)
        {
            CqcRegistration registration = home.Registrations[i];
            DayRun run = DayRun.Of(registration.From, registration.To);
            if (!registration.Services.IsKnown)
            {
                unknown.Add(run);
                missing.Add(new(new(home, Fact.HomeServices, i), run));
                continue;
            }

            foreach (RegisteredService service in registration.Services)
            {
                if (service is RegisteredService.CareHomeWithNursing or RegisteredService.CareHomeWithoutNursing)
                {
                    yes.Add(run);
                    break;
                }
            }
        }

        return new(Days.Of(yes), Days.Of(unknown), missing);
    }

    private static Condition Exemption(CareHome home, Days inForce)
    {
        if (home.Exemptions.Count == 0) return Condition.Never;
        List<DayRun> yes = [];
        List<DayRun> unknown = [];
        List<Absence> missing = [];
        for (int i = 0; i < home.Exemptions.Count; i++)
        {
            Exemption claim = home.Exemptions[i];
            if (claim.NotSubstantivelyACareHome is false) continue;
            int from = Math.Max(claim.ProviderAgreedOn?.DayNumber ?? DayRun.NoStart, claim.CommissionerAgreedOn?.DayNumber ?? DayRun.NoStart);
            DayRun run = new(from, claim.To?.DayNumber ?? DayRun.NoEnd);
            int before = missing.Count;
            if (claim.NotSubstantivelyACareHome is null) missing.Add(new(new(home, Fact.NotSubstantive, i), run));
            if (claim.ProviderAgreedOn is null) missing.Add(new(new(home, Fact.ProviderAgreedOn, i), run));
            if (claim.CommissionerAgreedOn is null) missing.Add(new(new(home, Fact.CommissionerAgreedOn, i), run));
            (missing.Count > before ? unknown : yes).Add(run);
        }

        return new(Days.Of(yes).Intersect(inForce), Days.Of(unknown).Intersect(inForce), missing);
    }

    private static Condition AlignmentTo(CareHome home, Func<string, bool> counts)
    {
        if (!home.Alignments.IsKnown) return Condition.Untold(new FactPath(home, Fact.Alignments));
        List<DayRun> yes = [];
        List<DayRun> unknown = [];
        List<Absence> missing = [];
        for (int i = 0; i < home.Alignments.Count; i++)
        {
            NetworkAlignment alignment = home.Alignments[i];
            if (!counts(alignment.Network.Value)) continue;
            DayRun run = DayRun.Of(alignment.From, alignment.To);
            if (alignment.AgreedOn is { } agreed)
            {
                yes.Add(run with { From = Math.Max(run.From, agreed.DayNumber) });
            }
            else
            {
                unknown.Add(run);
                missing.Add(new(new(home, Fact.AlignmentAgreedOn, i), run));
            }
        }

        return new(Days.Of(yes), Days.Of(unknown), missing);
    }

    private Condition PatientsResident()
    {
        List<DayRun> yes = [];
        List<DayRun> unknown = [];
        List<Absence> missing = [];
        foreach (StayStanding stay in Stays)
        {
            DayRun run = new(stay.From, stay.CountsThrough);
            Condition patient = stay.Resident.NetworkPatient;
            foreach (DayRun held in patient.Yes.Runs) yes.Add(held.Intersect(run));
            if (patient.Unknown.IsEmpty) continue;
            foreach (DayRun untold in patient.Unknown.Runs) unknown.Add(untold.Intersect(run));
            foreach (Absence absence in patient.Absent) missing.Add(absence with { During = absence.During.Intersect(Days.Of(run)) });
        }

        if (!Network.Record.Residents.IsKnown) return Condition.Untold(new FactPath(Network.Record, Fact.Residents));
        foreach (ResidentStanding resident in Network.Residents)
        {
            if (resident.Resident.Stays.IsKnown) continue;
            unknown.Add(DayRun.Always);
            missing.Add(new(resident.Path(Fact.Stays)));
        }

        return new(Days.Of(yes), Days.Of(unknown), missing);
    }
}
