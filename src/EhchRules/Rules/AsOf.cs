using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EhchRules.Rules;

/// <summary>
/// The day of an assessment, which remembers what it was compared with. A rule has no other way to the day: it asks, and each question
/// narrows the span of days on which every answer so far would have been the same.
/// </summary>
/// <remarks>
/// Each question parts all days into cells, and narrows the span to the cell of the day, so that any other day of the final span would
/// have walked the same path. It is a class on purpose (a copied struct would lose what it learned), and nothing it gives out asks it
/// later (a deferred query would narrow after the span was taken).
/// </remarks>
internal sealed class AsOf
{
    private readonly int on;
    private readonly List<CitedFact> cited = [];
    private int from = DaySpan.NoStart;
    private int to = DaySpan.NoEnd;
    private BoundaryCauses fromCauses;
    private BoundaryCauses toCauses;

    private AsOf(DateOnly on) => this.on = on.DayNumber;

    internal bool IsOnOrAfter(DateOnly day) => IsOnOrAfter(day.DayNumber);

    /// <summary>Says whether a day has come.</summary>
    /// <param name="day">The day.</param>
    /// <param name="why">What makes the answer change on it: unless said otherwise, that a fact is dated so.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Asked some twenty times for a finding; most questions narrow nothing.
    internal bool IsOnOrAfter(int day, BoundaryCauses why = BoundaryCauses.Fact)
    {
        if (on >= day)
        {
            if (day >= from) StartOn(day, why);
            return true;
        }

        if (day - 1 <= to) EndOn(day - 1, why);
        return false;
    }

    /// <summary>Says whether the last day of something recorded is over.</summary>
    internal bool IsAfter(DateOnly day) => IsOnOrAfter(day.DayNumber + 1);

    /// <summary>Says whether a deadline is over: the day by which something is due, itself included in the time allowed.</summary>
    internal bool IsPast(DateOnly deadline) => IsOnOrAfter(deadline.DayNumber + 1, BoundaryCauses.Deadline);

    internal bool IsIn(DaySpan run, BoundaryCauses why = BoundaryCauses.Fact)
    {
        if (run.From != DaySpan.NoStart && !IsOnOrAfter(run.From, why)) return false;
        return run.To == DaySpan.NoEnd || !IsOnOrAfter(run.To + 1, why);
    }

    internal bool IsIn(Days days) => StartOfRun(days) is not null;

    internal Answer Ask(Condition condition)
    {
        if (IsIn(condition.Yes, condition.InForce)) return Answer.Yes;
        if (condition.Unknown.IsEmpty) return Answer.No;
        return IsIn(condition.Unknown, condition.InForce) ? Answer.Unknown : Answer.No;
    }

    /// <summary>Gets the run of days, within a set, that the day belongs to, cut off at its end: a later end is not known yet.</summary>
    internal int? StartOfRun(Days days)
    {
        bool held = days.Find(on, out DaySpan cell);
        Narrow(cell, BoundaryCauses.Fact);
        return held ? cell.From : null;
    }

    /// <summary>Gets the week of the day, Monday to Sunday (assumption A-6).</summary>
    internal DaySpan Week
    {
        get
        {
            // Day 0 of the calendar, 1 January of year 1, was a Monday.
            int monday = on - (on % 7);
            DaySpan week = new(monday, monday + 6);
            Narrow(week, BoundaryCauses.Calendar);
            return week;
        }
    }

    /// <summary>Gets the contract year of the day, 1 April to 31 March.</summary>
    internal DaySpan ContractYear
    {
        get
        {
            DaySpan year = ContractYears.Containing(on);
            Narrow(year, BoundaryCauses.Calendar);
            return year;
        }
    }

    /// <summary>Gets the first of some ordered days that lies in a run, if it has come; null if it has not, or there is none.</summary>
    internal int? First(ReadOnlySpan<int> ordered, DaySpan within)
    {
        int i = ordered.BinarySearch(within.From);
        if (i < 0) i = ~i;
        while (i > 0 && ordered[i - 1] >= within.From) i--;
        if (i >= ordered.Length || ordered[i] > within.To) return null;
        return IsOnOrAfter(ordered[i]) ? ordered[i] : null;
    }

    /// <summary>Says whether an entry has become known.</summary>
    internal bool Knows(IDated entry) => IsOnOrAfter(entry.On);

    /// <summary>Says whether a day that may be absent has come; null where it is absent.</summary>
    internal bool? Knows(DateOnly? day) => day is { } known ? IsOnOrAfter(known) : null;

    /// <summary>Says whether a known fact still counts some months later, the last day included.</summary>
    internal bool StillCounts(DateOnly fact, int months) => fact > DateOnly.MaxValue.AddMonths(-months) || !IsPast(fact.AddMonths(months));

    /// <summary>Finds the earliest entry of known facts, if it has come.</summary>
    internal bool TryEarliest<T>(Facts<T> facts, out T entry, out int index)
        where T : class, IDated
    {
        index = -1;
        ReadOnlySpan<T> entries = facts.AsSpan();
        for (int i = 0; i < entries.Length; i++)
        {
            if (index < 0 || entries[i].On < entries[index].On) index = i;
        }

        entry = index < 0 ? null! : entries[index];
        return index >= 0 && IsOnOrAfter(entry.On);
    }

    /// <summary>Finds the latest entry that has come: the later day, then the later entry.</summary>
    internal bool TryLatest<T>(Facts<T> facts, out T entry, out int index)
        where T : class, IDated
    {
        index = -1;
        ReadOnlySpan<T> entries = facts.AsSpan();
        for (int i = 0; i < entries.Length; i++)
        {
            if (IsOnOrAfter(entries[i].On) && (index < 0 || entries[i].On >= entries[index].On)) index = i;
        }

        entry = index < 0 ? null! : entries[index];
        return index >= 0;
    }

    /// <summary>Finds, among the intervals that fit, the one active on the day that began first; -1 where none is. Of two that began on one day, the earlier entry.</summary>
    internal int EarliestActive<T>(Facts<T> facts, Func<T, bool> fits)
        where T : class, IInterval
    {
        int earliest = -1;
        ReadOnlySpan<T> entries = facts.AsSpan();
        for (int i = 0; i < entries.Length; i++)
        {
            if (!fits(entries[i]) || !IsIn(DaySpan.Of(entries[i].From, entries[i].To))) continue;
            if (earliest < 0 || entries[i].From < entries[earliest].From) earliest = i;
        }

        return earliest;
    }

    /// <summary>Notes a fact that the answer turned on, once: a rule that judges both readings of what is unknown may cite it twice.</summary>
    internal void Cite(FactPath path, ReasonArgument value)
    {
        foreach (CitedFact one in cited)
        {
            if (one.Path == path) return;
        }

        cited.Add(new(path, value));
    }

    /// <summary>Asks for a set of days that turns on facts and, where it begins or ends with a text, on the rules.</summary>
    private bool IsIn(Days days, Days? inForce)
    {
        bool held = days.Find(on, out DaySpan cell);
        if (inForce is null)
        {
            Narrow(cell, BoundaryCauses.Fact);
            return held;
        }

        if (cell.From != DaySpan.NoStart) StartOn(cell.From, inForce.ChangesOn(cell.From) ? BoundaryCauses.Rules : BoundaryCauses.Fact);
        if (cell.To != DaySpan.NoEnd) EndOn(cell.To, inForce.ChangesOn(cell.To + 1) ? BoundaryCauses.Rules : BoundaryCauses.Fact);
        return held;
    }

    private void Narrow(DaySpan cell, BoundaryCauses why)
    {
        if (cell.From != DaySpan.NoStart) StartOn(cell.From, why);
        if (cell.To != DaySpan.NoEnd) EndOn(cell.To, why);
    }

    /// <summary>Narrows the span to the days from a day on.</summary>
    private void StartOn(int day, BoundaryCauses why)
    {
        if (day < from) return;
        fromCauses = day > from ? why : fromCauses | why;
        from = day;
    }

    /// <summary>Narrows the span to the days up to a day, which stays in it.</summary>
    private void EndOn(int day, BoundaryCauses why)
    {
        if (day > to) return;
        toCauses = day < to ? why : toCauses | why;
        to = day;
    }

    /// <summary>
    /// Holds a day while rules are asked about it: begins each judgement, and takes its span. Rules are handed the <see cref="Day"/> alone,
    /// so that none can begin anew and lose what was narrowed.
    /// </summary>
    internal sealed class Frame(DateOnly on)
    {
        /// <summary>Gets the day, to ask.</summary>
        internal AsOf Day { get; } = new(on);

        /// <summary>Gets what was cited since the judgement began, in order. Not to be kept: the next judgement clears it.</summary>
        internal ReadOnlySpan<CitedFact> Cited => CollectionsMarshal.AsSpan(Day.cited);

        /// <summary>Gets the span of days on which every answer given since the judgement began would have been the same.</summary>
        internal HeldSpan Span => new(new(Day.from, Day.to), Day.fromCauses, Day.toCauses);

        internal void Begin() => Begin(HeldSpan.Always);

        /// <summary>Forgets what was asked, except for a span that was found before.</summary>
        internal void Begin(HeldSpan known)
        {
            Day.from = known.Days.From;
            Day.to = known.Days.To;
            Day.fromCauses = known.FromCauses;
            Day.toCauses = known.ToCauses;
            if (Day.cited.Count > 0) Day.cited.Clear();
        }
    }
}
