using EhchRules.Rules;

namespace EhchRules.Measures;

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
        int unknown = 0;
        foreach (ResidentStanding resident in home.Residents)
        {
            if (!IsPatient(network.AsOf, resident, into)) continue;
            if (IsCoded(network.AsOf, resident, into) is not { } isCoded)
            {
                unknown++;
                continue;
            }

            told++;
            if (isCoded) into.Add(1, 0);
        }

        // Beds of a home of which nobody's coding is known would make a zero of what is not known.
        if (told > 0 || unknown == 0) into.Add(0, beds);
    }

    /// <summary>Says whether residence is coded; if it is not known, notes that.</summary>
    private static bool? IsCoded(AsOf asOf, ResidentStanding resident, Tally into)
    {
        List<FactPath>? unknown = null;
        if (!resident.Resident.ResidenceCodes.IsKnown) unknown = [resident.Path(FactKinds.ResidenceCodes)];
        if (ResidenceCodes.Earliest(asOf, resident, ResidenceCodes.AnyAccepted, ref unknown) >= 0) return true;
        if (unknown is null) return false;
        into.CannotTell([.. unknown]);
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

        absent = latest < 0 ? home.Standing.Path(FactKinds.Beds) : home.Standing.Path(FactKinds.BedCount, latest);
        return latest < 0 ? null : counts[latest].Count;
    }
}
