namespace EhchRules.Rules;

/// <summary>Asks, in the settled order, whether a requirement binds a subject on the day (settled point S2).</summary>
/// <remarks>
/// Where the record does not tell whether a home is in scope, exempt or aligned, or whether a resident is a network patient, the requirement
/// is judged as if it bound: what it says stands only if that is <c>NotApplicable</c> as well. Without any registration of a home, or stay
/// of a resident, nothing is asked further (section "Scope", S11).
/// </remarks>
internal static class Gate
{
    internal static Verdict? Network(AsOf asOf, NetworkStanding network) =>
        asOf.Ask(network.Begun) is Answer.No ? SharedReasons.NetworkNotBegun.With(network.Network.From!.Value) : null;

    internal static Verdict? Home(AsOf asOf, Binding binding, HomeStanding home, List<FactPath> missing)
    {
        if (binding.HasFlag(Binding.InScope))
        {
            switch (asOf.Ask(home.InScope))
            {
                case Answer.No: return SharedReasons.OutOfScope.Bare;
                case Answer.Unknown when !home.Home.Registrations.IsKnown: return Verdict.Undetermined(home.InScope.Missing(asOf));
                case Answer.Unknown: missing.AddRange(home.InScope.Missing(asOf)); break;
            }
        }

        if (binding.HasFlag(Binding.NotExempt))
        {
            switch (asOf.Ask(home.Exempt))
            {
                case Answer.Yes: return SharedReasons.Exempt.Bare;
                case Answer.Unknown: missing.AddRange(home.Exempt.Missing(asOf)); break;
            }
        }

        return binding.HasFlag(Binding.Aligned) ? Alignment(asOf, home, missing) : null;
    }

    internal static Verdict? Resident(AsOf asOf, Binding binding, ResidentStanding resident, List<FactPath> missing, out StayStanding stay)
    {
        stay = null!;
        if (!resident.Resident.Stays.IsKnown) return Verdict.Undetermined(resident.Path(FactKinds.Stays));
        if (resident.CurrentStay(asOf) is not { } current) return SharedReasons.NotResident.Bare;
        stay = current;
        if (Home(asOf, binding, current.Home, missing) is { } notBound) return notBound;
        if (!binding.HasFlag(Binding.NetworkPatient)) return null;
        switch (asOf.Ask(resident.NetworkPatient))
        {
            case Answer.No: return SharedReasons.NotANetworkPatient.Bare;
            case Answer.Unknown: missing.AddRange(resident.NetworkPatient.Missing(asOf)); break;
        }

        return null;
    }

    /// <summary>Gets when a requirement binds the resident of a stay, for days before the one judged.</summary>
    internal static Condition Binds(Binding binding, StayStanding stay)
    {
        Condition binds = stay.Home.Network.Begun;
        if (binding.HasFlag(Binding.InScope)) binds = binds.And(stay.Home.InScope);
        if (binding.HasFlag(Binding.NotExempt)) binds = binds.And(stay.Home.Exempt.Not());
        if (binding.HasFlag(Binding.Aligned)) binds = binds.And(stay.Home.Aligned);
        return binding.HasFlag(Binding.NetworkPatient) ? binds.And(stay.Resident.NetworkPatient) : binds;
    }

    private static Verdict? Alignment(AsOf asOf, HomeStanding home, List<FactPath> missing)
    {
        switch (asOf.Ask(home.Aligned))
        {
            case Answer.Unknown: missing.AddRange(home.Aligned.Missing(asOf)); return null;
            case Answer.No when asOf.Ask(home.Elsewhere) is Answer.Yes: return SharedReasons.AlignedElsewhere.With(home.NameOfOtherNetwork(asOf));
            case Answer.No: return SharedReasons.NotAligned.Bare;
            default: return null;
        }
    }

    /// <summary>Turns a verdict that was reached as if the requirement bound into one that stands whatever the record does not tell.</summary>
    internal static Verdict Settle(Verdict verdict, List<FactPath> missing) => missing.Count == 0 || verdict.Outcome is Outcome.NotApplicable
        ? verdict
        : Verdict.UndeterminedOn(verdict.Occasion, verdict.DueOn, [.. missing, .. verdict.Missing ?? []]);
}
