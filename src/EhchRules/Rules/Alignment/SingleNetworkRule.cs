using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ALIGN-2: every home is assigned to a single named network.</summary>
internal sealed class SingleNetworkRule() : HomeRule(Catalogue.Alignment.SingleNetwork, Binding.InScope | Binding.NotExempt, Single, Several, NotAssigned, Newcomer)
{
    private static readonly ReasonTemplate Single = new("SingleNetwork", Outcome.Met, "The home is assigned to {network} only.");
    private static readonly ReasonTemplate Several = new("SeveralNetworks", Outcome.NotMet, "The home is assigned to more than one network: {networks}.");
    private static readonly ReasonTemplate NotAssigned = new("NoNetwork", Outcome.NotMet, "The home is not assigned to any network.");
    private static readonly ReasonTemplate Newcomer = new("NoNetworkYet", Outcome.NeedsJudgement, "The home is not assigned to a network yet. It came into scope after {due}, and the texts give no date for that case. Is this under way?");

    internal override FactKind[] TurnsOn => [FactKinds.Alignments];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        if (!home.Home.Alignments.IsKnown) return Verdict.Undetermined(home.Aligned.Missing(asOf));
        SortedList<string, Condition> networks = Networks(home);
        List<string> certain = [];
        List<FactPath> missing = [];
        foreach ((string network, Condition assigned) in networks)
        {
            switch (asOf.Ask(assigned))
            {
                case Answer.Yes: certain.Add(network); break;
                case Answer.Unknown: missing.AddRange(assigned.Missing(asOf)); break;
            }
        }

        if (certain.Count > 1) return Several.With(Phrase.List(certain)).Naming([.. certain]);
        if (missing.Count > 0) return Verdict.Undetermined([.. missing]);
        if (certain.Count == 1) return Single.With(certain[0]);
        return None(asOf, home, networks.Values);
    }

    private static Verdict None(AsOf asOf, HomeStanding home, IList<Condition> networks)
    {
        DateOnly due = Catalogue.Alignment.SingleNetwork.Terms[0].Period.From!.Value;
        Condition canBind = home.InScopeNotExempt;
        Verdict verdict = None(asOf, due, canBind.Yes, networks, static assigned => assigned.Yes);
        Verdict ifAssigned = None(asOf, due, canBind.Yes, networks, static assigned => assigned.Maybe);
        verdict = Verdict.Settle(verdict, ifAssigned, [.. networks.SelectMany(assigned => assigned.Missing(asOf))]);
        return Verdict.Settle(verdict, None(asOf, due, canBind.Maybe, networks, static assigned => assigned.Yes), canBind.Missing(asOf));
    }

    private static Verdict None(AsOf asOf, DateOnly due, Days canBind, IEnumerable<Condition> networks, Func<Condition, Days> reading)
    {
        if (canBind.Contains(due)) return NotAssigned.Bare;
        int bound = canBind.FirstOnOrAfter(due.DayNumber) ?? due.DayNumber;
        foreach (Condition assigned in networks)
        {
            if (reading(assigned).FirstOnOrAfter(bound) is { } first && asOf.IsOnOrAfter(first)) return NotAssigned.Bare;
        }

        return Newcomer.With(due);
    }

    /// <summary>Gets when the home is assigned to each network, by this record and the others of its file.</summary>
    private static SortedList<string, Condition> Networks(HomeStanding home)
    {
        SortedList<string, ConditionBuilder> assigned = new(StringComparer.Ordinal);
        for (int i = 0; i < home.Home.Alignments.Count; i++)
        {
            HomeStanding.AddAlignment(To(home.Home.Alignments[i].Network.Value), home.Home, i);
        }

        if (home.Network.Basis.Register is { } register)
        {
            foreach (AlignmentRegister.Entry entry in register.OfOtherNetworks(home.Home, home.Network.Network.Code))
            {
                To(entry.Network).Add(DaySpan.Of(entry.From, entry.To));
            }
        }

        SortedList<string, Condition> networks = new(assigned.Count, StringComparer.Ordinal);
        foreach ((string network, ConditionBuilder days) in assigned) networks[network] = days.Build();
        return networks;

        ConditionBuilder To(string network)
        {
            if (!assigned.TryGetValue(network, out ConditionBuilder? days)) assigned[network] = days = new();
            return days;
        }
    }
}
