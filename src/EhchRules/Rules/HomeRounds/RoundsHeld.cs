using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>The rounds of a home that count for a requirement: held on days on which it bound, and known on the day.</summary>
internal static class RoundsHeld
{
    /// <summary>Lists the positions of rounds of some weeks back from the day, in the order of the record: whole weeks, and this one so far.</summary>
    internal static List<int> OfLastWeeks(AsOf asOf, HomeStanding home, Requirement requirement, int weeks, bool untoldHolds)
    {
        DayRun week = asOf.Week;
        return Within(asOf, home, requirement, new(week.From - DayRun.DaysOf(weeks), week.To), untoldHolds);
    }

    /// <summary>Finds the latest round: the later day, then the later entry; -1 where there is none.</summary>
    internal static int Latest(AsOf asOf, HomeStanding home, Requirement requirement, bool untoldHolds)
    {
        int latest = -1;
        foreach (int i in Within(asOf, home, requirement, DayRun.Always, untoldHolds))
        {
            if (latest < 0 || home.Home.Rounds[i].On >= home.Home.Rounds[latest].On) latest = i;
        }

        return latest;
    }

    /// <summary>Finds the latest round of some weeks back that had something, and notes those of which the record does not tell; -1 where there is none.</summary>
    internal static int LatestWith(
        AsOf asOf, HomeStanding home, Requirement requirement, int weeks, bool untoldHolds, Func<HomeRound, bool?> had, FactKind kind, List<FactPath> untold)
    {
        int latest = -1;
        foreach (int i in OfLastWeeks(asOf, home, requirement, weeks, untoldHolds))
        {
            switch (had(home.Home.Rounds[i]))
            {
                case null: untold.Add(home.Path(kind, i)); break;
                case true when latest < 0 || home.Home.Rounds[i].On >= home.Home.Rounds[latest].On: latest = i; break;
            }
        }

        return latest;
    }

    /// <summary>Lists the positions of rounds of some days, in the order of the record.</summary>
    internal static List<int> Within(AsOf asOf, HomeStanding home, Requirement requirement, DayRun within, bool untoldHolds)
    {
        Days binds = home.Bound.Reading(untoldHolds);
        Days inForce = home.Network.Basis.InForce(requirement);
        List<int> positions = [];
        Facts<HomeRound> rounds = home.Home.Rounds;
        for (int i = 0; i < rounds.Count; i++)
        {
            int day = rounds[i].On.DayNumber;
            if (within.Contains(day) && binds.Contains(day) && inForce.Contains(day) && asOf.IsOnOrAfter(day)) positions.Add(i);
        }

        return positions;
    }

    /// <summary>Says whether a round had a GP's or geriatrician's input: what is recorded of it wins, else who attended.</summary>
    internal static bool? HadMedicalInput(HomeRound round)
    {
        if (round.MedicalInput is { } recorded) return recorded is not MedicalInput.None;
        foreach (RoundAttendee attendee in round.Attendees)
        {
            if (attendee.Role is TeamRole.GeneralPractitioner or TeamRole.Geriatrician) return true;
        }

        return null;
    }
}
