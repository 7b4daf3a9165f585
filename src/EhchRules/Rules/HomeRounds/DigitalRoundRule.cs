using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ROUND-5: digital technology may support the round.</summary>
internal sealed class DigitalRoundRule() : HomeRule(Catalogue.HomeRounds.DigitalTechnology, Binding.AlignedHome, Used, NotUsed)
{
    private static readonly ReasonTemplate Used = new("DigitalUsed", Outcome.Met, "Digital technology supported the round of {on}.");
    private static readonly ReasonTemplate NotUsed = new("PermissionNotUsed", Outcome.NotApplicable, "No round in the last {weeks} weeks is recorded as supported by digital technology. This is optional.");

    internal override FactKind[] TurnsOn => [FactKinds.Rounds];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        if (!home.Home.Rounds.IsKnown) return Verdict.Undetermined(home.Path(FactKinds.Rounds));
        int weeks = term.WeeksLookedBack!.Value;
        Verdict verdict = Judge(asOf, home, weeks, unknownHolds: false);
        return home.Bound.Unknown.IsEmpty ? verdict : Verdict.Settle(verdict, Judge(asOf, home, weeks, unknownHolds: true), home.Bound.Missing(asOf));
    }

    private Verdict Judge(AsOf asOf, HomeStanding home, int weeks, bool unknownHolds)
    {
        List<FactPath> missing = [];
        int latest = RoundsHeld.LatestWith(asOf, home, Requirement, weeks, unknownHolds, static round => round.Digital, FactKinds.RoundDigital, missing);
        if (latest >= 0)
        {
            DateOnly on = home.Home.Rounds[latest].On;
            asOf.Cite(home.Path(FactKinds.RoundOn, latest), on);
            return Used.With(on);
        }

        return missing.Count > 0 ? Verdict.Undetermined([.. missing]) : NotUsed.With(weeks);
    }
}
