using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>The sentences of a duty that comes up each week.</summary>
/// <remarks>
/// Arguments: <c>monday</c> of the week judged, <c>day</c> on which it was held, the weeks <c>counted</c> and <c>held</c> in the contract
/// year <c>since</c> its first day or the duty's own, <c>due</c>. Where the week judged is the first that counts since then, or began before,
/// another sentence stands for the figures, under the same code.
/// </remarks>
internal sealed class WeeklyReasons
{
    private const string First = "It is the first week counted since {since}.";
    private const string NoneYet = "No week that begins on or after {since} is over yet.";
    private const string Figures = "Of the {counted} weeks counted since {since}, {held} had one.";

    private readonly ReasonTemplate held;
    private readonly ReasonTemplate heldFirst;
    private readonly ReasonTemplate heldBefore;
    private readonly ReasonTemplate missed;
    private readonly ReasonTemplate missedFirst;
    private readonly ReasonTemplate missedBefore;

    private WeeklyReasons(string name, string what)
    {
        string inWeek = $"In the week beginning {{monday}}, a {what} was held on {{day}}.";
        held = new($"{name}Held", Outcome.Met, $"{inWeek} {Figures}");
        heldFirst = new(held.Code, held.Outcome, $"{inWeek} {First}");
        heldBefore = new(held.Code, held.Outcome, $"{inWeek} {NoneYet}");
        string noneInWeek = $"No {what} was held in the week beginning {{monday}}.";
        missed = new($"{name}Missed", Outcome.NotMet, $"{noneInWeek} {Figures}");
        missedFirst = new(missed.Code, missed.Outcome, $"{noneInWeek} {First}");
        missedBefore = new(missed.Code, missed.Outcome, $"{noneInWeek} {NoneYet}");
        Begun = new($"{name}Begun", Outcome.Met, $"A {what} was held this week, on {{day}}. The duty did not apply all through the week before.");
        NotYetDue = new($"{name}NotYetDue", Outcome.NotYetDue, $"No {what} has been held yet this week. The first whole week ends on {{due}}.");
    }

    /// <summary>Gets the sentence of a first week in which it was held already.</summary>
    internal ReasonTemplate Begun { get; }

    /// <summary>Gets the sentence of a first week in which it was not held yet.</summary>
    internal ReasonTemplate NotYetDue { get; }

    /// <summary>Gets the sentences, one for each code.</summary>
    internal ReasonTemplate[] All => [held, missed, Begun, NotYetDue];

    internal static WeeklyReasons Of(string name, string what) => new(name, what);

    /// <summary>Says that it was held in the week judged, and in how many weeks of the year.</summary>
    internal Verdict HeldIn(ReasonArgument monday, ReasonArgument day, int counted, DateOnly since, int kept) => counted switch
    {
        0 => heldBefore.With(monday, day, since),
        1 => heldFirst.With(monday, day, since),
        _ => held.With(monday, day, counted, since, kept),
    };

    /// <summary>Says that it was not held in the week judged, and in how many weeks of the year it was.</summary>
    internal Verdict MissedIn(ReasonArgument monday, int counted, DateOnly since, int kept) => counted switch
    {
        0 => missedBefore.With(monday, since),
        1 => missedFirst.With(monday, since),
        _ => missed.With(monday, counted, since, kept),
    };
}

/// <summary>Something that is to happen in each week that counts, and the days on which it did.</summary>
/// <param name="Binds">When a day can belong to a week that counts.</param>
/// <param name="Allows">When the duty binds, so that what happens counts.</param>
/// <param name="InForce">The days on which the text is in force, but for local variation agreements.</param>
/// <param name="Days">The days on which it happened, in order; null where that is not known.</param>
/// <param name="Absent">The fact that is absent where <paramref name="Days"/> is null.</param>
internal sealed record WeeklyDuty(Condition Binds, Condition Allows, Days InForce, int[]? Days, FactPath Absent)
{
    /// <summary>Judges the last completed week, if it counts, else this week (settled point S30), and cites what settled it.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="reasons">The sentences.</param>
    /// <param name="entries">The entries whose days <see cref="Days"/> holds.</param>
    /// <param name="pathOf">The place of an entry's day, by its position.</param>
    /// <param name="ahead">The days on which the text is in force, as far as is known on the day; null where that is the same as <see cref="InForce"/>.</param>
    internal Verdict Judge<T>(AsOf asOf, WeeklyReasons reasons, Facts<T> entries, Func<int, FactPath> pathOf, Days? ahead = null)
        where T : class, IDated
    {
        DaySpan week = asOf.Week;
        (Verdict verdict, int? held) = Judge(asOf, week, reasons, ahead ?? InForce, unknownHolds: false);
        if (!Binds.Unknown.IsEmpty || !Allows.Unknown.IsEmpty)
        {
            (Verdict other, _) = Judge(asOf, week, reasons, ahead ?? InForce, unknownHolds: true);
            verdict = Verdict.Settle(verdict, other, [.. Binds.Missing(asOf, week.From - 7), .. Allows.Missing(asOf, week.From)]) with { Occasion = verdict.Occasion };
        }

        if (verdict.Outcome is not Outcome.Met) return verdict;
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i].On.DayNumber != held) continue;
            asOf.Cite(pathOf(i), entries[i].On);
            break;
        }

        return verdict;
    }

    private (Verdict Verdict, int? Held) Judge(AsOf asOf, DaySpan week, WeeklyReasons reasons, Days ahead, bool unknownHolds)
    {
        Days binds = Binds.DaysIf(unknownHolds);
        Days allows = Allows.DaysIf(unknownHolds).Intersect(InForce);
        DaySpan last = new(week.From - 7, week.From - 1);
        bool lastCounts = Counts(binds, last);
        Occasion occasion = new(OccasionKind.Week, DateOnly.FromDayNumber(lastCounts ? last.From : week.From));
        int? started = asOf.StartOfRun(binds);
        bool thisCounts = started <= week.From && ahead.Covers(week);
        bool nextCounts = started is not null && ahead.Covers(new(week.From + 7, week.To + 7));
        if (Days is null) return (Verdict.Undetermined(Absent).Due(NextDue(week, thisCounts, nextCounts, null)) with { Occasion = occasion }, null);

        int? held = First(asOf, allows, week);
        DateOnly? due = NextDue(week, thisCounts, nextCounts, held);
        if (!lastCounts)
        {
            Verdict first = held is { } day ? reasons.Begun.With(ReasonArgument.OfDay(day)) : reasons.NotYetDue.With(due ?? DaySpan.DateOf(week.To));
            return (first.Due(due) with { Occasion = occasion }, held);
        }

        (int kept, int counted, DateOnly since) = Figures(asOf, binds, allows, last);
        int? heldBefore = First(asOf, allows, last);
        Verdict verdict = heldBefore is { } before
            ? reasons.HeldIn(ReasonArgument.OfDay(last.From), ReasonArgument.OfDay(before), counted, since, kept)
            : reasons.MissedIn(ReasonArgument.OfDay(last.From), counted, since, kept);
        return (verdict.Due(due) with { Occasion = occasion }, heldBefore);
    }

    /// <summary>Says whether a week that has ended counts: whole, in force and binding on every day.</summary>
    private bool Counts(Days binds, DaySpan week) => InForce.Covers(week) && binds.Covers(week);

    private int? First(AsOf asOf, Days allows, DaySpan within)
    {
        for (int i = FirstOnOrAfter(Days!, within.From); i < Days!.Length; i++)
        {
            int day = Days[i];
            if (allows.Contains(day)) return day <= within.To && asOf.IsOnOrAfter(day) ? day : null;
        }

        return null;
    }

    /// <summary>Gets the Sunday by which the next one is due; null where no week that counts can follow.</summary>
    private static DateOnly? NextDue(DaySpan week, bool thisCounts, bool nextCounts, int? held)
    {
        if (thisCounts && held is null) return DaySpan.DateOf(week.To);
        return nextCounts ? DaySpan.DateOf(week.To + 7) : null;
    }

    private (int Kept, int Counted, DateOnly Since) Figures(AsOf asOf, Days binds, Days allows, DaySpan last)
    {
        DaySpan year = asOf.ContractYear;
        (int kept, int counted) = CountWeeks(binds, allows, new(year.From, last.From));
        int since = Math.Max(year.From, InForce.FirstOnOrAfter(DaySpan.NoStart) ?? year.From);
        return (kept, counted, DateOnly.FromDayNumber(since));
    }

    /// <summary>Counts, of the weeks whose Monday lies in some days, those that count, and those of them in which it was held.</summary>
    /// <param name="mondays">The days, the last of which is at most the Monday of the last week that has ended.</param>
    /// <param name="unknownHolds">Which reading of what is unknown to take.</param>
    /// <returns>Where it is not known when it happened, none was held.</returns>
    internal (int Kept, int Counted) CountWeeks(DaySpan mondays, bool unknownHolds) =>
        CountWeeks(Binds.DaysIf(unknownHolds), Allows.DaysIf(unknownHolds).Intersect(InForce), mondays);

    private (int Kept, int Counted) CountWeeks(Days binds, Days allows, DaySpan mondays)
    {
        int[] days = Days ?? [];
        int kept = 0;
        int counted = 0;
        int at = FirstOnOrAfter(days, mondays.From);
        int monday = mondays.From + ((7 - (mondays.From % 7)) % 7);
        for (; monday <= mondays.To; monday += 7)
        {
            DaySpan week = new(monday, monday + 6);
            if (!Counts(binds, week)) continue;
            counted++;
            while (at < days.Length && (days[at] < week.From || !allows.Contains(days[at]))) at++;
            if (at < days.Length && days[at] <= week.To) kept++;
        }

        return (kept, counted);
    }

    /// <summary>Finds the position of the first of some ordered days that is on or after a day.</summary>
    internal static int FirstOnOrAfter(ReadOnlySpan<int> ordered, int day)
    {
        int low = 0;
        int high = ordered.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ordered[middle] < day) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
