using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>COVID-1: a weekly check-in of residents who are a clinical priority, by a team where practically possible.</summary>
internal sealed class WeeklyCheckInRule() : HomeRule(Catalogue.CovidModel.WeeklyCheckIn, Binding.InScope, Weekly.All)
{
    private static readonly WeeklyReasons Weekly = WeeklyReasons.Of("CheckIn", "check-in");

    internal override FactKind[] TurnsOn => [FactKinds.CheckIns];

    internal override Verdict Judge(AsOf asOf, Term term, HomeStanding home)
    {
        Condition inScope = home.Network.Begun.And(home.InScope);
        int[]? days = home.Home.CheckIns.IsKnown ? HomeStanding.Sorted(home.Home.CheckIns) : null;
        WeeklyDuty duty = new(inScope, inScope, home.Network.Basis.InForce(Requirement), days, home.Path(FactKinds.CheckIns));
        return duty.Judge(asOf, Weekly, home.Home.CheckIns, i => home.Path(FactKinds.CheckInOn, i));
    }
}
