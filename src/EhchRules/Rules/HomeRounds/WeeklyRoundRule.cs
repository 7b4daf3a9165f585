using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ROUND-1: a weekly home round.</summary>
internal sealed class WeeklyRoundRule() : HomeRule(Catalogue.HomeRounds.WeeklyRound, Binding.AlignedHome, [.. Weekly.All, NoResidents])
{
    private static readonly WeeklyReasons Weekly = WeeklyReasons.Of("Round", "home round");
    private static readonly ReasonTemplate NoResidents = new("NoResidents", Outcome.NotApplicable, "No network patient has been resident this week.");

    internal override FactKind[] TurnsOn => [FactKinds.Rounds];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        Condition patients = home.NetworkPatientResident;
        if (!AnyThisWeek(asOf, patients.Yes))
        {
            return AnyThisWeek(asOf, patients.Unknown) ? Verdict.Undetermined(patients.Missing(asOf)) : NoResidents.Bare;
        }

        return home.WeeklyRound.Judge(asOf, Weekly, home.Home.Rounds, i => home.Path(FactKinds.RoundOn, i), home.Network.InForce(asOf, Requirement));
    }

    private static bool AnyThisWeek(AsOf asOf, Days days)
    {
        DaySpan week = asOf.Week;

        // That the week has begun is asked already: where it counts from its Monday on, nothing recorded is of that day.
        return days.FirstOnOrAfter(week.From) is { } first && first <= week.To && (first == week.From || asOf.IsOnOrAfter(first));
    }
}
