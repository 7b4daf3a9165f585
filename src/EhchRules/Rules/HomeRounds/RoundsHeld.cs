using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>The rounds of a home that count for a requirement: held on days on which it bound, and known on the day.</summary>
internal static class RoundsHeld
{
    /// <summary>Lists the positions of rounds of some weeks back from the day, in order of day: whole weeks, and this one so far.</summary>
    internal static List<int> OfLastWeeks(AsOf asOf, HomeStanding home, Requirement requirement, int weeks, bool unknownHolds)
    {
        DaySpan week = asOf.Week;
        return Within(asOf, home, requirement, new(week.From - DaySpan.DaysOf(weeks), week.To), unknownHolds);
    }

    /// <summary>Finds the latest round: the later day, then the later entry; -1 where there is none.</summary>
    internal static int Latest(AsOf asOf, HomeStanding home, Requirement requirement, bool unknownHolds)
    {
        Days binds = home.BoundBy(requirement).DaysIf(unknownHolds);
        Days inForce = home.Network.Basis.InForce(requirement);
        RoundsByDay rounds = home.Rounds;
        for (int i = rounds.Days.Length - 1; i >= 0; i--)
        {
            int day = rounds.Days[i];
            if (binds.Contains(day) && inForce.Contains(day) && asOf.IsOnOrAfter(day)) return rounds.PositionOf(i);
        }

        return -1;
    }

    /// <summary>Lists the rounds, the latest first, that may be the latest that counts: held after the last that surely does, on days of which it is not known whether the duty bound.</summary>
    internal static List<int> PerhapsLatest(AsOf asOf, HomeStanding home, Requirement requirement, ReadOnlySpan<FactPath> missing)
    {
        Condition binds = home.BoundBy(requirement);
        Days inForce = home.Network.Basis.InForce(requirement);
        RoundsByDay rounds = home.Rounds;
        List<int> positions = [];
        for (int i = rounds.Days.Length - 1; i >= 0; i--)
        {
            int day = rounds.Days[i];
            if (!inForce.Contains(day) || !asOf.IsOnOrAfter(day)) continue;
            if (binds.Yes.Contains(day) || (positions.Count > 0 && BindsOnTheLast(missing))) break;
            if (binds.Unknown.Contains(day)) positions.Add(rounds.PositionOf(i));
        }

        return positions;
    }

    /// <summary>Says whether the duty bound on the last of the days of which it is not known, if on any. An exemption agreed on an unknown day ends it before.</summary>
    private static bool BindsOnTheLast(ReadOnlySpan<FactPath> missing) =>
        missing is [var only] && !ReferenceEquals(only.Kind, FactKinds.ProviderAgreedOn) && !ReferenceEquals(only.Kind, FactKinds.CommissionerAgreedOn);

    /// <summary>Finds the latest round of some weeks back that had something, and notes those of which the record does not tell; -1 where there is none.</summary>
    internal static int LatestWith(
        AsOf asOf, HomeStanding home, Requirement requirement, int weeks, bool unknownHolds, Func<HomeRound, bool?> had, FactKind kind, List<FactPath> missing)
    {
        int latest = -1;
        foreach (int i in OfLastWeeks(asOf, home, requirement, weeks, unknownHolds))
        {
            switch (had(home.Home.Rounds[i]))
            {
                case null: missing.Add(home.Path(kind, i)); break;
                case true: latest = i; break;
            }
        }

        return latest;
    }

    /// <summary>Lists the positions of rounds of some days, in order of day, and of two on one day in that of the record.</summary>
    internal static List<int> Within(AsOf asOf, HomeStanding home, Requirement requirement, DaySpan within, bool unknownHolds)
    {
        Days binds = home.BoundBy(requirement).DaysIf(unknownHolds);
        Days inForce = home.Network.Basis.InForce(requirement);
        List<int> positions = [];
        RoundsByDay rounds = home.Rounds;
        for (int i = rounds.FirstOnOrAfter(within.From); i < rounds.Days.Length && rounds.Days[i] <= within.To; i++)
        {
            int day = rounds.Days[i];
            if (binds.Contains(day) && inForce.Contains(day) && asOf.IsOnOrAfter(day)) positions.Add(rounds.PositionOf(i));
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
