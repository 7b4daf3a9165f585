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
        else if (home.Untold.Length > 0) CannotTell(home, into);
        else CountResidents(network, home, into);
    }

    /// <inheritdoc/>
    protected override void CountElsewhere(MeasuredNetwork network, Tally into)
    {
        if (!network.ResidentsAreKnown) into.CannotTell(new FactPath(network.Standing.Record, Fact.Residents));
        foreach (ResidentStanding unplaced in network.Unplaced) into.CannotTell(unplaced.Path(Fact.Stays));
    }

    /// <inheritdoc/>
    protected override DateRange? PeriodOf(MeasuredNetwork network) => network.Day;

    /// <summary>Counts the residents of a home that is one of the network's.</summary>
    protected abstract void CountResidents(MeasuredNetwork network, MeasuredHome home, Tally into);

    /// <summary>Says whether a resident is a network patient; if not, or if it cannot be told, notes that.</summary>
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
        foreach (ResidentStanding _ in home.Residents) into.CannotTell(home.Untold);
    }
}

/// <summary>Residents on the day over homes.</summary>
internal sealed class ResidentsPerHome() : ResidentFigure(MeasureCatalogue.ResidentsPerHome)
{
    /// <inheritdoc/>
    protected override void CountResidents(MeasuredNetwork network, MeasuredHome home, Tally into) => into.Add(home.Residents.Count, 1);
}

/// <summary>A share of network patients.</summary>
/// <param name="measure">The measure.</param>
/// <param name="period">The days counted.</param>
/// <param name="count">Counts one patient, leaves the patient out, or notes that it cannot be told.</param>
internal sealed class ShareOfPatients(Measure measure, Func<MeasuredNetwork, DateRange> period, Action<MeasuredNetwork, ResidentStanding, Tally> count) : ResidentFigure(measure)
{
    /// <inheritdoc/>
    protected override void CountResidents(MeasuredNetwork network, MeasuredHome home, Tally into)
    {
        foreach (ResidentStanding resident in home.Residents)
        {
            if (IsPatient(network.AsOf, resident, into)) count(network, resident, into);
        }
    }

    /// <inheritdoc/>
    protected override DateRange? PeriodOf(MeasuredNetwork network) => period(network);
}

/// <summary>Network patients with a code of residence, over the beds of their homes.</summary>
internal sealed class CodedOverBeds() : ResidentFigure(MeasureCatalogue.ResidentsCoded)
{
    /// <inheritdoc/>
    protected override void CountResidents(MeasuredNetwork network, MeasuredHome home, Tally into)
    {
        if (BedsOf(network.AsOf, home, out FactPath absent) is not { } beds)
        {
            into.CannotTell(absent);
            return;
        }

        int told = 0;
        int untold = 0;
        foreach (ResidentStanding resident in home.Residents)
        {
            if (!IsPatient(network.AsOf, resident, into)) continue;
            if (IsCoded(network.AsOf, resident, into) is not { } isCoded)
            {
                untold++;
                continue;
            }

            told++;
            if (isCoded) into.Add(1, 0);
        }

        // Beds of a home of which nobody's coding can be told would make a zero of what is not known.
        if (told > 0 || untold == 0) into.Add(0, beds);
    }

    /// <summary>Says whether residence is coded; if it cannot be told, notes that.</summary>
    private static bool? IsCoded(AsOf asOf, ResidentStanding resident, Tally into)
    {
        List<FactPath>? untold = null;
        if (!resident.Resident.ResidenceCodes.IsKnown) untold = [resident.Path(Fact.ResidenceCodes)];
        if (ResidenceCodes.Earliest(asOf, resident, ResidenceCodes.AnyAccepted, ref untold) >= 0) return true;
        if (untold is null) return false;
        into.CannotTell([.. untold]);
        return null;
    }

    /// <summary>Gets the beds in force on the day: the later count, then the later entry; null where no count is known.</summary>
    private static int? BedsOf(AsOf asOf, MeasuredHome home, out FactPath absent)
    {
        Facts<BedCount> counts = home.Home.Beds;
        int latest = -1;
        for (int i = 0; i < counts.Count; i++)
        {
            if (asOf.IsOnOrAfter(counts[i].From) && (latest < 0 || counts[i].From >= counts[latest].From)) latest = i;
        }

        absent = latest < 0 ? home.Standing.Path(MeasureFact.Beds) : home.Standing.Path(MeasureFact.BedCount, latest);
        return latest < 0 ? null : counts[latest].Count;
    }
}
