namespace EhchRules.Rules;

/// <summary>A run of days by number, both ends included.</summary>
internal readonly record struct DaySpan(int From, int To)
{
    internal const int NoStart = int.MinValue;
    internal const int NoEnd = int.MaxValue;

    internal static readonly DaySpan Always = new(NoStart, NoEnd);

    internal static DaySpan Of(DateOnly from, DateOnly? to) => new(from.DayNumber, to?.DayNumber ?? NoEnd);

    internal static DaySpan Of(DateRange range) => new(range.From?.DayNumber ?? NoStart, range.To?.DayNumber ?? NoEnd);

    /// <summary>Gets the date of a day; of one before or after all dates, the first or last date.</summary>
    internal static DateOnly DateOf(int day) => DateOnly.FromDayNumber(Math.Clamp(day, 0, DateOnly.MaxValue.DayNumber));

    /// <summary>Gets the length of some weeks in days, cut off at the length of all dates: a record may give any number of weeks.</summary>
    internal static int DaysOf(int weeks) => (int)Math.Min(7L * weeks, DateOnly.MaxValue.DayNumber);

    internal bool IsEmpty => From > To;

    internal bool Contains(int day) => From <= day && day <= To;

    internal DaySpan Intersect(DaySpan other) => new(Math.Max(From, other.From), Math.Min(To, other.To));
}

/// <summary>A set of days: ordered runs with at least one day between them. Immutable.</summary>
internal sealed class Days
{
    // Most sets are one run, and a country has a million of them: that run is kept here, and an array is made for several alone.
    private readonly DaySpan only;
    private readonly DaySpan[]? several;

    private Days(DaySpan only) => this.only = only;

    private Days(DaySpan[] several) => this.several = several;

    internal static Days None { get; } = new([]);

    internal static Days All { get; } = new(DaySpan.Always);

    internal bool IsEmpty => several is { Length: 0 };

    internal ReadOnlySpan<DaySpan> Runs => several is null ? new ReadOnlySpan<DaySpan>(in only) : several;

    /// <summary>Gets the days one by one. They may have no end.</summary>
    internal IEnumerable<int> Each => Runs.ToArray().SelectMany(static run => Enumerable.Range(run.From, run.To - run.From + 1));

    internal static Days Of(DaySpan run) => run.IsEmpty ? None : run == DaySpan.Always ? All : new(run);

    /// <summary>Makes the set of days that lie in any of the runs, which may be in any order and overlap.</summary>
    internal static Days Of(List<DaySpan> any)
    {
        if (any.Count == 0) return None;
        if (any.Count == 1) return Of(any[0]);
        LeaveOutCovered(any);
        if (any.Count == 0) return None;
        if (any.Count == 1) return Of(any[0]);
        any.Sort(static (left, right) => left.From.CompareTo(right.From));
        List<DaySpan> joined = [any[0]];
        foreach (DaySpan run in any)
        {
            DaySpan last = joined[^1];
            if (last.To == DaySpan.NoEnd || run.From <= last.To + 1) joined[^1] = new(last.From, Math.Max(last.To, run.To));
            else joined.Add(run);
        }

        return OfRuns(joined);
    }

    /// <summary>Takes away empty runs, and such as begin within the longest of those without an end: of a home's stays, that is most.</summary>
    private static void LeaveOutCovered(List<DaySpan> any)
    {
        int endless = DaySpan.NoEnd;
        foreach (DaySpan run in any)
        {
            if (run.To == DaySpan.NoEnd) endless = Math.Min(endless, run.From);
        }

        int kept = 0;
        for (int i = 0; i < any.Count; i++)
        {
            if (!any[i].IsEmpty && any[i].From < endless) any[kept++] = any[i];
        }

        any.RemoveRange(kept, any.Count - kept);
        if (endless < DaySpan.NoEnd) any.Add(new(endless, DaySpan.NoEnd));
    }

    internal Days Union(Days other) => IsEmpty ? other : other.IsEmpty ? this : Of([.. Runs, .. other.Runs]);

    internal Days Intersect(Days other)
    {
        if (IsEmpty || other.IsEmpty) return None;
        if (ReferenceEquals(this, All)) return other;
        if (ReferenceEquals(other, All)) return this;
        if (several is null && other.several is null) return Of(only.Intersect(other.only));
        List<DaySpan> common = [];
        AddCommon(other, common);
        return OfRuns(common);
    }

    /// <summary>Adds the runs of the days that lie in both this set and another, in order.</summary>
    internal void AddCommon(Days other, List<DaySpan> into)
    {
        ReadOnlySpan<DaySpan> mine = Runs;
        ReadOnlySpan<DaySpan> theirs = other.Runs;
        int i = 0;
        int j = 0;
        while (i < mine.Length && j < theirs.Length)
        {
            DaySpan both = mine[i].Intersect(theirs[j]);
            if (!both.IsEmpty) into.Add(both);
            if (mine[i].To < theirs[j].To) i++;
            else j++;
        }
    }

    internal Days Intersect(DaySpan run)
    {
        if (several is not null) return Intersect(Of(run));
        DaySpan common = only.Intersect(run);
        return common == only ? this : Of(common);
    }

    internal Days Complement()
    {
        if (IsEmpty) return All;
        List<DaySpan> gaps = [];
        int next = DaySpan.NoStart;
        foreach (DaySpan run in Runs)
        {
            if (run.From > next) gaps.Add(new(next, run.From - 1));
            if (run.To == DaySpan.NoEnd) return OfRuns(gaps);
            next = run.To + 1;
        }

        gaps.Add(new(next, DaySpan.NoEnd));
        return OfRuns(gaps);
    }

    internal Days Except(Days other) => other.IsEmpty || IsEmpty ? this : Intersect(other.Complement());

    internal bool Contains(int day) => Find(day, out _);

    internal bool Contains(DateOnly day) => Find(day.DayNumber, out _);

    /// <summary>Says whether every day of a run belongs to the set.</summary>
    internal bool Covers(DaySpan run) => Find(run.From, out DaySpan cell) && cell.To >= run.To;

    /// <summary>Finds the run that holds a day or, where none does, the gap that does.</summary>
    /// <returns>Whether a run holds it.</returns>
    internal bool Find(int day, out DaySpan cell)
    {
        int from = DaySpan.NoStart;
        foreach (DaySpan run in Runs)
        {
            if (day < run.From)
            {
                cell = new(from, run.From - 1);
                return false;
            }

            if (day <= run.To)
            {
                cell = run;
                return true;
            }

            from = run.To + 1;
        }

        cell = new(from, DaySpan.NoEnd);
        return false;
    }

    /// <summary>Says whether a run begins on a day, or ended on its eve.</summary>
    internal bool ChangesOn(int day)
    {
        foreach (DaySpan run in Runs)
        {
            if (run.From == day || (run.To != DaySpan.NoEnd && run.To + 1 == day)) return true;
        }

        return false;
    }

    internal int? FirstOnOrAfter(int day)
    {
        foreach (DaySpan run in Runs)
        {
            if (run.To >= day) return Math.Max(run.From, day);
        }

        return null;
    }

    /// <summary>Finds the first day on or after a day that belongs to both this set and another.</summary>
    internal int? FirstInBoth(Days other, int day)
    {
        while (true)
        {
            if (FirstOnOrAfter(day) is not { } here || other.FirstOnOrAfter(here) is not { } there) return null;
            if (there == here) return here;
            day = there;
        }
    }

    /// <summary>Makes the set of runs that are in order, with a day between each two.</summary>
    private static Days OfRuns(List<DaySpan> ordered) => ordered.Count switch
    {
        0 => None,
        1 => Of(ordered[0]),
        _ => new([.. ordered]),
    };
}
