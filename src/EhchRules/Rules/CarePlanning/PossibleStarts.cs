namespace EhchRules.Rules;

/// <summary>The days on which the timescale of a plan may have started where absent facts leave that open.</summary>
internal static class PossibleStarts
{
    /// <summary>Lists those that lie between two days, in order. Some of them may be ruled out by several facts together.</summary>
    internal static IEnumerable<int> Between(StayStanding stay, int after, int before)
    {
        Days maybe = stay.Home.Bound.Maybe.Intersect(stay.Resident.NetworkPatient.Maybe).Intersect(new DaySpan(after + 1, before - 1));
        List<DaySpan> possible = [];
        AddChanges(maybe);
        foreach (UnknownDays absence in (UnknownDays[])[.. stay.Home.Bound.Absent, .. stay.Resident.NetworkPatient.Absent])
        {
            if (TellsFromWhichDay(absence.Fact.Kind)) possible.AddRange(absence.During.Runs);
            else AddChanges(absence.During);
        }

        return maybe.Intersect(Days.Of(possible)).Each;

        void AddChanges(Days days)
        {
            foreach (DaySpan run in days.Runs)
            {
                possible.Add(new(run.From, run.From));
                if (run.To != DaySpan.NoEnd) possible.Add(new(run.To + 1, run.To + 1));
            }
        }
    }

    /// <summary>Says whether an absent fact leaves open from which day the duty applied, and not only whether it did on all of certain days.</summary>
    private static bool TellsFromWhichDay(FactKind kind) => !ReferenceEquals(kind, FactKinds.HomeServices) && !ReferenceEquals(kind, FactKinds.NotSubstantive);
}
