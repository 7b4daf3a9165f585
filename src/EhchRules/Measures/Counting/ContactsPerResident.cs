using EhchRules.Rules;

namespace EhchRules.Measures;

/// <summary>Reviews of network patients at the rounds of the contract year, over network patients on the day.</summary>
internal sealed class ContactsPerResident() : ResidentFigure(MeasureCatalogue.ContactsPerResident)
{
    /// <inheritdoc/>
    protected override bool TellsEarlierHomes => true;

    /// <summary>Counts a home; one in which of no round it is known who was reviewed is left out on both sides.</summary>
    protected override void Count(MeasuredNetwork network, MeasuredHome home, Tally into)
    {
        if (!network.ResidentsAreKnown) return;
        if (CountReviews(network, home, into)) base.Count(network, home, into);
    }

    /// <inheritdoc/>
    protected override DateRange? PeriodOf(MeasuredNetwork network) => network.ContractYear;

    /// <inheritdoc/>
    protected override void CountResidents(MeasuredNetwork network, MeasuredHome home, Tally into)
    {
        foreach (ResidentStanding resident in home.Residents)
        {
            if (IsPatient(network.AsOf, resident, into)) into.Add(0, 1);
        }
    }

    /// <returns>Whether something could be told, if only that there was no round.</returns>
    private static bool CountReviews(MeasuredNetwork network, MeasuredHome home, Tally into)
    {
        if (!home.Home.Rounds.IsKnown)
        {
            if (home.Counts) into.CannotTell(home.Standing.Path(FactKinds.Rounds));
            return !home.Counts;
        }

        DaySpan year = network.AsOf.ContractYear;
        HashSet<int> certain = [.. RoundsHeld.Within(network.AsOf, home.Standing, Catalogue.HomeRounds.WeeklyRound, year, unknownHolds: false)];
        int told = 0;
        int unknown = 0;
        foreach (int i in RoundsHeld.Within(network.AsOf, home.Standing, Catalogue.HomeRounds.WeeklyRound, year, unknownHolds: true))
        {
            HomeRound round = home.Home.Rounds[i];
            bool isTold = certain.Contains(i) && round.Reviewed.IsKnown;
            if (isTold) told++;
            else unknown++;
            if (isTold) foreach (string id in round.Reviewed) CountReview(network, id, round.On, into);
            else if (round.Reviewed.IsKnown) into.CannotTell(home.Standing.BoundBy(Catalogue.HomeRounds.WeeklyRound).Missing(network.AsOf));
            else into.CannotTell(home.Standing.Path(FactKinds.RoundReviewed, i));
        }

        return told > 0 || unknown == 0;
    }

    private static void CountReview(MeasuredNetwork network, string id, DateOnly on, Tally into)
    {
        Condition patient = network.Residents[id].NetworkPatient;
        if (patient.Yes.Contains(on)) into.Add(1, 0);
        else if (patient.Unknown.Contains(on)) into.CannotTell(patient.Missing(network.AsOf));
        else into.Leave(LeftOut.NotANetworkPatient);
    }
}
