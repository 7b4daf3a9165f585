using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ROUND-2: residents are prioritised by need, on clinical judgement and the home's advice. Never judged by how many were reviewed.</summary>
internal sealed class PrioritisedByNeedRule() : HomeRule(Catalogue.HomeRounds.PrioritisedByNeed, Binding.AlignedHome, ByBoth, BasisLacking, NoRound)
{
    private static readonly ReasonTemplate ByBoth = new("PrioritisedByBoth", Outcome.Met, "Residents for the round of {on} were prioritised on clinical judgement and the home's advice.");
    private static readonly ReasonTemplate BasisLacking = new("PrioritisationLacks", Outcome.NotMet, "Residents for the round of {on} were prioritised without {lacking}.");
    private static readonly ReasonTemplate NoRound = new("NoRound", Outcome.NotApplicable, "No round has been held yet.");

    internal override FactKind[] TurnsOn => [FactKinds.Rounds];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        if (!home.Home.Rounds.IsKnown) return Verdict.Undetermined(home.Path(FactKinds.Rounds));
        Verdict verdict = Of(asOf, home, RoundsHeld.Latest(asOf, home, Requirement, unknownHolds: false));
        Condition binds = home.BoundBy(Requirement);
        if (binds.Unknown.IsEmpty) return verdict;

        List<int> rounds = RoundsHeld.PerhapsLatest(asOf, home, Requirement, binds.Missing(asOf));
        if (rounds.Count == 0) return verdict;
        FactPath[] missing = binds.Missing(asOf, home.Home.Rounds[rounds[^1]].On.DayNumber);
        foreach (int round in rounds) verdict = Verdict.Settle(verdict, Of(asOf, home, round), missing);
        return verdict;
    }

    private static Verdict Of(AsOf asOf, HomeStanding home, int index)
    {
        if (index < 0) return NoRound.Bare;
        HomeRound round = home.Home.Rounds[index];
        asOf.Cite(home.Path(FactKinds.RoundOn, index), round.On);
        if (!round.PrioritisedBy.IsKnown) return Verdict.Undetermined(home.Path(FactKinds.RoundPrioritisedBy, index));
        List<string> lacking = [];
        List<string> words = [];
        foreach (PrioritisationBasis basis in (ReadOnlySpan<PrioritisationBasis>)[PrioritisationBasis.ClinicalJudgement, PrioritisationBasis.CareHomeAdvice])
        {
            if (round.PrioritisedBy.AsSpan().Contains(basis)) continue;
            lacking.Add(basis.ToString());
            words.Add(basis is PrioritisationBasis.ClinicalJudgement ? "clinical judgement" : "the home's advice");
        }

        return lacking.Count == 0 ? ByBoth.With(round.On) : BasisLacking.With(round.On, Phrase.List(words)).Naming([.. lacking]);
    }
}
