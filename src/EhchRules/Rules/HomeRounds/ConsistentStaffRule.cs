using System.Globalization;
using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ROUND-3: consistency of staff in the team.</summary>
internal sealed class ConsistentStaffRule() : HomeRule(Catalogue.HomeRounds.ConsistentStaff, Binding.AlignedHome, Figures, NoFigures)
{
    private static readonly ReasonTemplate Figures = new(
        "AreStaffConsistent", Outcome.NeedsJudgement, "Are the staff at rounds consistent? Rounds in the last {weeks} weeks: {rounds}. {person} attended {most} of them; {pair}.");

    private static readonly ReasonTemplate NoFigures = new(
        "AreStaffConsistentNoFigures", Outcome.NeedsJudgement, "Are the staff at rounds consistent? No attendance is recorded for the last {weeks} weeks.");

    internal override FactKind[] TurnsOn => [FactKinds.Rounds];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        int weeks = term.WeeksLookedBack!.Value;
        List<int> rounds = home.Home.Rounds.IsKnown ? RoundsHeld.OfLastWeeks(asOf, home, Requirement, weeks, unknownHolds: false) : [];
        Attendance attendance = new();
        foreach (int i in rounds) attendance.Add(home.Home.Rounds[i]);
        if (attendance.Most() is not { } most) return NoFigures.With(weeks);
        string pair = attendance.MostTogether() is { } together
            ? string.Create(CultureInfo.InvariantCulture, $"{together.Pair} attended {together.Times} together")
            : "no two people are recorded together";
        return Figures.With(weeks, rounds.Count, most.Person, most.Times, pair);
    }
}
