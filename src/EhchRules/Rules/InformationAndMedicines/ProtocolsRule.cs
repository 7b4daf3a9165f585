using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>INFO-1: protocols between the home and its system partners, of four kinds.</summary>
internal sealed class ProtocolsRule() : HomeRule(Catalogue.InformationAndMedicines.Protocols, Binding.AlignedHome, Reached.Met, Reached.MetLate, Reached.NotYetDue, Reached.Newcomer, KindsMissing)
{
    private static readonly ProtocolKind[] Kinds = Enum.GetValues<ProtocolKind>();
    private static readonly OnceByReasons Reached = OnceByReasons.Of(
        "Protocols", "Protocols of all four kinds have been in place", "The last of the four kinds of protocol was agreed", "Not all four kinds of protocol have been agreed");
    private static readonly ReasonTemplate KindsMissing = new("ProtocolsMissing", Outcome.NotMet, "No protocol has been agreed for {kinds}. All four were due by {due} and must be maintained.");

    internal override FactKind[] TurnsOn => [FactKinds.Protocols];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        DateOnly due = term.DueBy!.Value;
        Verdict verdict = OnceBy.Judge(asOf, due, home.Bound, AllAgreed(home), Reached);
        if (verdict.Outcome is not Outcome.NotMet)
        {
            if (verdict.Outcome is Outcome.Met or Outcome.MetLate) Cite(asOf, home);
            return verdict;
        }

        List<ProtocolKind> missing = [.. Kinds.Where(kind => !IsAgreed(asOf, home, kind))];
        return KindsMissing.With(Phrase.List([.. missing.Select(static kind => Phrase.Words(kind))]), due)
            .Naming([.. missing.Select(static kind => kind.ToString())])
            .Due(verdict.DueOn);
    }

    private static bool IsAgreed(AsOf asOf, HomeStanding home, ProtocolKind kind)
    {
        foreach (Protocol protocol in home.Home.Protocols)
        {
            if (protocol.Kind == kind && asOf.Knows(protocol.AgreedOn) is true) return true;
        }

        return false;
    }

    private static void Cite(AsOf asOf, HomeStanding home)
    {
        for (int i = 0; i < home.Home.Protocols.Count; i++)
        {
            if (home.Home.Protocols[i].AgreedOn is { } agreed && asOf.IsOnOrAfter(agreed)) asOf.Cite(home.Path(FactKinds.ProtocolAgreedOn, i), agreed);
        }
    }

    private static Condition AllAgreed(HomeStanding home)
    {
        Facts<Protocol> protocols = home.Home.Protocols;
        if (!protocols.IsKnown) return Condition.UnknownWithout(home.Path(FactKinds.Protocols));
        Condition all = Condition.Always;
        foreach (ProtocolKind kind in Kinds) all = all.And(Agreed(home, kind));
        return all;
    }

    private static Condition Agreed(HomeStanding home, ProtocolKind kind)
    {
        ConditionBuilder agreed = new();
        for (int i = 0; i < home.Home.Protocols.Count; i++)
        {
            Protocol protocol = home.Home.Protocols[i];
            if (protocol.Kind is { } known && known != kind) continue;
            agreed.Add(
                new(protocol.AgreedOn?.DayNumber ?? DaySpan.NoStart, DaySpan.NoEnd),
                protocol.Kind is null ? home.Path(FactKinds.ProtocolKind, i) : null,
                protocol.AgreedOn is null ? home.Path(FactKinds.ProtocolAgreedOn, i) : null);
        }

        return agreed.Build();
    }
}
