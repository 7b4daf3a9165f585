using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>INFO-1: protocols between the home and its system partners, of four kinds.</summary>
internal sealed class ProtocolsRule() : HomeRule(Catalogue.InformationAndMedicines.Protocols, Binding.AlignedHome, Reached.Met, Reached.MetLate, Reached.NotYetDue, Reached.Newcomer, KindsMissing)
{
    private static readonly ProtocolKind[] Kinds = Enum.GetValues<ProtocolKind>();
    private static readonly OnceByReasons Reached = OnceByReasons.Of(
        "Protocols", "Protocols of all four kinds have been in place", "The last of the four kinds of protocol was agreed", "Not all four kinds of protocol have been agreed");
    private static readonly ReasonTemplate KindsMissing = new("ProtocolsMissing", Outcome.NotMet, "No protocol has been agreed for {kinds}. All four were due by {due} and must be maintained.");

    private static readonly ReasonTemplate TooFewKinds = new(
        KindsMissing.Code,
        Outcome.NotMet,
        "No protocol is recorded for {kinds}, and those whose kind the record does not say are too few to be of all of these. All four were due by {due} and must be maintained.");

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

        List<ProtocolKind> missing = [.. Kinds.Where(kind => !MayBeAgreed(asOf, home, kind))];
        // All are asked about, so that their order does not decide for how long the answer holds.
        int ofUnknownKind = home.Home.Protocols.Count(protocol => protocol.Kind is null && asOf.Knows(protocol.AgreedOn) is not false);
        return (ofUnknownKind > 0 ? TooFewKinds : KindsMissing).With(Phrase.List([.. missing.Select(static kind => Phrase.Words(kind))]), due)
            .Naming([.. missing.Select(static kind => kind.ToString())])
            .Due(verdict.DueOn);
    }

    /// <summary>Says whether a protocol of a kind has been agreed, or may have been: that of which the record has no day is not known to lack.</summary>
    private static bool MayBeAgreed(AsOf asOf, HomeStanding home, ProtocolKind kind)
    {
        foreach (Protocol protocol in home.Home.Protocols)
        {
            if (protocol.Kind == kind && asOf.Knows(protocol.AgreedOn) is not false) return true;
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
        if (!HasOneOfUnknownKind(protocols)) return all;
        int first = FirstPossible(protocols);
        return all.And(Condition.On(first == DaySpan.NoEnd ? Days.None : Days.Of(new DaySpan(first, DaySpan.NoEnd))));
    }

    private static bool HasOneOfUnknownKind(Facts<Protocol> protocols)
    {
        foreach (Protocol protocol in protocols)
        {
            if (protocol.Kind is null) return true;
        }

        return false;
    }

    private static Condition Agreed(HomeStanding home, ProtocolKind kind)
    {
        ConditionBuilder agreed = new();
        for (int i = 0; i < home.Home.Protocols.Count; i++)
        {
            Protocol protocol = home.Home.Protocols[i];
            if (protocol.Kind is { } known && known != kind) continue;
            agreed.Add(
                new(FirstPossible(protocol), DaySpan.NoEnd),
                protocol.Kind is null ? home.Path(FactKinds.ProtocolKind, i) : null,
                protocol.AgreedOn is null ? home.Path(FactKinds.ProtocolAgreedOn, i) : null);
        }

        return agreed.Build();
    }

    /// <summary>Finds the first day on which all kinds may have been agreed: a protocol whose kind is not known is of one kind, not of all that lack.</summary>
    private static int FirstPossible(Facts<Protocol> protocols)
    {
        List<int> ofAnyKind = [.. protocols.Where(static protocol => protocol.Kind is null).Select(FirstPossible).Order()];
        List<int> ofKinds = [.. Kinds.Select(kind => protocols.Where(protocol => protocol.Kind == kind).Select(FirstPossible).DefaultIfEmpty(DaySpan.NoEnd).Min()).Order()];
        int first = DaySpan.NoEnd;
        for (int lent = 0; lent <= Math.Min(ofAnyKind.Count, Kinds.Length); lent++)
        {
            int lastLent = lent == 0 ? DaySpan.NoStart : ofAnyKind[lent - 1];
            int lastOwn = lent == Kinds.Length ? DaySpan.NoStart : ofKinds[^(lent + 1)];
            first = Math.Min(first, Math.Max(lastLent, lastOwn));
        }

        return first;
    }

    private static int FirstPossible(Protocol protocol) => protocol.AgreedOn?.DayNumber ?? DaySpan.NoStart;
}
