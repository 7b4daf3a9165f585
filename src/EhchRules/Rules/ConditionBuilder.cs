namespace EhchRules.Rules;

/// <summary>Gathers a condition from the entries of a record: days on which it holds, and days that an absent fact leaves unknown.</summary>
internal sealed class ConditionBuilder
{
    // Most conditions hold on one run of days, or on such as make one: no list is made for them.
    private DaySpan only = NoRun;
    private List<DaySpan>? yes;
    private List<DaySpan>? unknown;
    private List<UnknownDays>? absent;

    private static DaySpan NoRun => new(DaySpan.NoEnd, DaySpan.NoStart);

    private List<DaySpan> Unknown => unknown ??= [];

    private List<UnknownDays> Absent => absent ??= [];

    /// <summary>Adds the days of an entry: it holds on them or, where one of the facts it turns on is absent, they are unknown.</summary>
    /// <param name="days">The days.</param>
    /// <param name="absentFacts">The facts it turns on that are absent; null for one that is not.</param>
    internal void Add(DaySpan days, params ReadOnlySpan<FactPath?> absentFacts)
    {
        bool told = true;
        foreach (FactPath? fact in absentFacts)
        {
            if (fact is not { } missing) continue;
            Absent.Add(new(missing, days));
            told = false;
        }

        if (told) AddYes(days);
        else Unknown.Add(days);
    }

    /// <summary>Adds another condition as far as it reaches into some days.</summary>
    internal void Add(Condition other, Days within)
    {
        foreach (DaySpan run in within.Runs)
        {
            foreach (DaySpan held in other.Yes.Runs) AddYes(held.Intersect(run));
        }

        if (!other.Unknown.IsEmpty) other.Unknown.AddCommon(within, Unknown);
        foreach (UnknownDays absence in other.Absent) Absent.Add(absence with { During = absence.During.Intersect(within) });
    }

    /// <summary>Adds the days on which another condition holds or may hold: they are unknown without a fact.</summary>
    internal void AddUnknown(Condition other, FactPath without)
    {
        foreach (DaySpan run in other.Maybe.Runs) Add(run, without);
        Absent.AddRange(other.Absent);
    }

    private void AddYes(DaySpan run)
    {
        if (run.IsEmpty) return;
        if (yes is not null) yes.Add(run);
        else if (only.IsEmpty) only = run;
        else if (HasNoDayBetween(only, run) && HasNoDayBetween(run, only)) only = new(Math.Min(only.From, run.From), Math.Max(only.To, run.To));
        else yes = [only, run];
    }

    /// <summary>Says whether a run begins before another ends, or on the day after.</summary>
    private static bool HasNoDayBetween(DaySpan run, DaySpan other) => other.To == DaySpan.NoEnd || run.From <= other.To + 1;

    internal Condition Build() => new(yes is null ? Days.Of(only) : Days.Of(yes), unknown is null ? Days.None : Days.Of(unknown), absent is null ? null : [.. absent]);
}
