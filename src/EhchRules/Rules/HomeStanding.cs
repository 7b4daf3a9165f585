using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>Where a home stands over time: in scope, exempt, aligned, with network patients resident.</summary>
internal sealed class HomeStanding
{
    private Condition? networkPatientResident;
    private RoundsByDay? rounds;
    private WeeklyDuty? weeklyRound;

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

    /// <summary>Gets the rounds in order of day.</summary>
    internal RoundsByDay Rounds => rounds ??= new(Home.Rounds);

    /// <summary>Gets the duty to hold a round in each week: which weeks count, and on which days rounds were held.</summary>
    internal WeeklyDuty WeeklyRound => weeklyRound ??= WeeklyRoundOf(BoundBy(Catalogue.HomeRounds.WeeklyRound));

    /// <summary>Gets when a requirement on rounds binds, where its text is in force: no local variation agreement replaces it.</summary>
    internal Condition BoundBy(Requirement requirement) => Bound.And(Network.Unvaried(requirement));

    private WeeklyDuty WeeklyRoundOf(Condition binds) => new(
        binds.And(NetworkPatientResident),
        binds,
        Network.Basis.InForce(Catalogue.HomeRounds.WeeklyRound),
        Home.Rounds.IsKnown ? Rounds.Days : null,
        Path(FactKinds.Rounds));

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
        if (!home.Registrations.IsKnown) return Condition.UnknownWithout(new FactPath(home, FactKinds.HomeRegistrations));
        ConditionBuilder inScope = new();
        for (int i = 0; i < home.Registrations.Count; i++)
        {
            CqcRegistration registration = home.Registrations[i];
            ReadOnlySpan<RegisteredService> services = registration.Services.AsSpan();
            bool careHome = services.Contains(RegisteredService.CareHomeWithNursing) || services.Contains(RegisteredService.CareHomeWithoutNursing);
            if (registration.Services.IsKnown && !careHome) continue;
            inScope.Add(DaySpan.Of(registration.From, registration.To), careHome ? null : new FactPath(home, FactKinds.HomeServices, i));
        }

        return inScope.Build();
    }

    private static Condition Exemption(CareHome home, Days inForce)
    {
        if (home.Exemptions.Count == 0) return Condition.Never;
        ConditionBuilder exempt = new();
        for (int i = 0; i < home.Exemptions.Count; i++)
        {
            Exemption claim = home.Exemptions[i];
            if (claim.NotSubstantivelyACareHome is false) continue;
            int from = Math.Max(claim.ProviderAgreedOn?.DayNumber ?? DaySpan.NoStart, claim.CommissionerAgreedOn?.DayNumber ?? DaySpan.NoStart);
            exempt.Add(
                new(from, claim.To?.DayNumber ?? DaySpan.NoEnd),
                claim.NotSubstantivelyACareHome is null ? new FactPath(home, FactKinds.NotSubstantive, i) : null,
                claim.ProviderAgreedOn is null ? new FactPath(home, FactKinds.ProviderAgreedOn, i) : null,
                claim.CommissionerAgreedOn is null ? new FactPath(home, FactKinds.CommissionerAgreedOn, i) : null);
        }

        return exempt.Build().While(inForce);
    }

    private static Condition AlignmentTo(CareHome home, Func<string, bool> counts)
    {
        if (!home.Alignments.IsKnown) return Condition.UnknownWithout(new FactPath(home, FactKinds.Alignments));
        ConditionBuilder aligned = new();
        for (int i = 0; i < home.Alignments.Count; i++)
        {
            NetworkAlignment alignment = home.Alignments[i];
            if (counts(alignment.Network.Value)) AddAlignment(aligned, home, i);
        }

        return aligned.Build();
    }

    /// <summary>Adds one alignment: it holds from the day it begins or, if that is later, from the day it was agreed.</summary>
    internal static void AddAlignment(ConditionBuilder aligned, CareHome home, int index)
    {
        NetworkAlignment alignment = home.Alignments[index];
        DaySpan run = DaySpan.Of(alignment.From, alignment.To);
        if (alignment.AgreedOn is { } agreed) aligned.Add(run with { From = Math.Max(run.From, agreed.DayNumber) });
        else aligned.Add(run, new FactPath(home, FactKinds.AlignmentAgreedOn, index));
    }

    private Condition PatientsResident()
    {
        ConditionBuilder resident = new();
        if (!Network.Record.Residents.IsKnown) resident.AddUnknown(Network.AnyPractice, new FactPath(Network.Record, FactKinds.Residents));
        foreach (StayStanding stay in Stays) resident.Add(PatientOf(stay.Resident), stay.Counts);
        foreach (ResidentStanding anyone in Network.Residents)
        {
            if (!anyone.Resident.Stays.IsKnown) resident.AddUnknown(PatientOf(anyone), anyone.Path(FactKinds.Stays));
        }

        return resident.Build();
    }

    /// <summary>Gets when somebody is a network patient. Nobody can be one of a network without practices, whatever the registrations are.</summary>
    private Condition PatientOf(ResidentStanding resident) =>
        resident.Resident.Registrations.IsKnown ? resident.NetworkPatient : resident.NetworkPatient.And(Network.AnyPractice);
}
