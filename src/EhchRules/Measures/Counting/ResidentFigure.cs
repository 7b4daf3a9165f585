using EhchRules.Rules;

namespace EhchRules.Measures;

/// <summary>A figure that counts those resident on the day in the network's homes.</summary>
internal abstract class ResidentFigure(Measure measure) : HomeFigure(measure)
{
    /// <inheritdoc/>
    protected override void Count(MeasuredNetwork network, MeasuredHome home, Tally into)
    {
        if (!network.ResidentsAreKnown) return;
        if (home.LeftOut is { } reason) into.Leave(reason, home.Residents.Count);
        else if (home.Missing.Length > 0) CannotTell(home, into);
        else CountResidents(network, home, into);
    }

    /// <inheritdoc/>
    protected override void CountElsewhere(MeasuredNetwork network, Tally into)
    {
        if (!network.ResidentsAreKnown) into.CannotTell(new FactPath(network.Standing.Record, FactKinds.Residents));
        foreach (ResidentStanding unplaced in network.Unplaced) into.CannotTell(unplaced.Path(FactKinds.Stays));
    }

    /// <inheritdoc/>
    protected override DateRange? PeriodOf(MeasuredNetwork network) => network.Day;

    /// <summary>Counts the residents of a home that is one of the network's.</summary>
    protected abstract void CountResidents(MeasuredNetwork network, MeasuredHome home, Tally into);

    /// <summary>Says whether a resident is a network patient; if not, or if it is not known, notes that.</summary>
    protected static bool IsPatient(AsOf asOf, ResidentStanding resident, Tally into)
    {
        switch (asOf.Ask(resident.NetworkPatient))
        {
            case Answer.Yes:
                return true;
            case Answer.No:
                into.Leave(LeftOut.NotANetworkPatient);
                return false;
            default:
                into.CannotTell(resident.NetworkPatient.Missing(asOf));
                return false;
        }
    }

    private static void CannotTell(MeasuredHome home, Tally into)
    {
        foreach (ResidentStanding _ in home.Residents) into.CannotTell(home.Missing);
    }
}
