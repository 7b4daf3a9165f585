using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.Tests.NewRequirement;

/// <summary>Judges the requirement of the tests.</summary>
internal sealed class FortnightlyRoundRule() : HomeRule(FortnightlyRound.Requirement, Binding.AlignedHome, Held, NotHeld)
{
    private static readonly ReasonTemplate Held = new("FortnightlyHeld", Outcome.Met, "A round was held on {on}.");
    private static readonly ReasonTemplate NotHeld = new("FortnightlyNotHeld", Outcome.NotMet, "No round was held in two weeks.");

    internal override FactKind[] TurnsOn => [FactKinds.Rounds, FactKinds.RoundOn];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        if (!home.Home.Rounds.IsKnown) return Verdict.Undetermined(home.Path(FactKinds.Rounds));
        List<int> rounds = RoundsHeld.OfLastWeeks(asOf, home, Requirement, term.WeeksLookedBack!.Value, unknownHolds: true);
        if (rounds is not [.., int latest]) return NotHeld.Bare;
        DateOnly on = home.Home.Rounds[latest].On;
        asOf.Cite(home.Path(FactKinds.RoundOn, latest), on);
        return Held.With(on);
    }
}
