namespace EhchRules.Rules;

/// <summary>The sentences of a duty to reach a state once by a day and keep it.</summary>
/// <remarks>Arguments: <c>since</c>, where the state holds, and <c>due</c>.</remarks>
internal sealed class OnceByReasons(
    ReasonTemplate met, ReasonTemplate metLate, ReasonTemplate notYetDue, ReasonTemplate notMet, ReasonTemplate lapsed, ReasonTemplate newcomer)
{
    internal ReasonTemplate Met { get; } = met;

    internal ReasonTemplate MetLate { get; } = metLate;

    internal ReasonTemplate NotYetDue { get; } = notYetDue;

    internal ReasonTemplate NotMet { get; } = notMet;

    /// <summary>Gets the sentence of a newcomer, to whom no day applied, that reached the state and lost it: the same reason as <see cref="NotMet"/>.</summary>
    internal ReasonTemplate Lapsed { get; } = lapsed;

    internal ReasonTemplate Newcomer { get; } = newcomer;

    internal ReasonTemplate[] All => [Met, MetLate, NotYetDue, NotMet, Newcomer];

    /// <summary>Makes the five sentences from words for the state, its beginning and its lack.</summary>
    /// <param name="name">What the codes begin with.</param>
    /// <param name="holds">What has been so, before "since" and a day: "A GP has been the lead".</param>
    /// <param name="began">What happened, before "on" and a day: "A GP became the lead".</param>
    /// <param name="lacking">What is not so: "The home has no GP as its lead".</param>
    internal static OnceByReasons Of(string name, string holds, string began, string lacking) => new(
        new($"{name}InTime", Outcome.Met, $"{holds} since {{since}}."),
        new($"{name}Late", Outcome.MetLate, $"{began} on {{since}}, after the due date of {{due}}."),
        new($"{name}NotYetDue", Outcome.NotYetDue, $"{lacking} yet. This is due by {{due}}."),
        new($"{name}Lacking", Outcome.NotMet, $"{lacking}. This was due by {{due}} and must be maintained."),
        new($"{name}Lacking", Outcome.NotMet, $"{lacking}. The duty first applied after {{due}}. What was reached since must be maintained."),
        new($"{name}Newcomer", Outcome.NeedsJudgement, $"{lacking} yet. The duty first applied after {{due}}, and the texts give no date for that case. Is this under way?"));
}

/// <summary>Judges a duty to reach a state once by a day and keep it (docs/settled-points.md, "Once by D" and S17).</summary>
internal static class OnceBy
{
    /// <param name="asOf">The day.</param>
    /// <param name="due">The day by which the state is to be reached, included.</param>
    /// <param name="canBind">When the duty can bind the subject. A subject it can first bind after <paramref name="due"/> is a newcomer.</param>
    /// <param name="state">When the state holds.</param>
    /// <param name="reasons">The sentences.</param>
    internal static Verdict Judge(AsOf asOf, DateOnly due, Condition canBind, Condition state, OnceByReasons reasons)
    {
        Verdict verdict = Judge(asOf, due.DayNumber, canBind.Yes, state.Yes, reasons);
        if (state.Unknown.IsEmpty && canBind.Unknown.IsEmpty) return verdict;

        Verdict held = Judge(asOf, due.DayNumber, canBind.Yes, state.Maybe, reasons);
        Verdict bound = Judge(asOf, due.DayNumber, canBind.Maybe, state.Yes, reasons);
        Verdict both = Judge(asOf, due.DayNumber, canBind.Maybe, state.Maybe, reasons);
        FactPath[] ofState = Differ(verdict, held) || Differ(bound, both) ? state.Missing(asOf) : [];
        FactPath[] ofBinding = Differ(verdict, bound) || Differ(held, both) ? canBind.Missing(asOf) : [];
        return Verdict.Settle(Verdict.Settle(verdict, held, ofState), Verdict.Settle(bound, both, ofState), ofBinding);
    }

    private static bool Differ(Verdict one, Verdict other) => one.Outcome != other.Outcome;

    private static Verdict Judge(AsOf asOf, int due, Days canBind, Days state, OnceByReasons reasons)
    {
        DateOnly dueOn = DateOnly.FromDayNumber(due);
        bool holds = asOf.IsIn(state);
        if (!asOf.IsPast(dueOn)) return holds ? Held(reasons.Met) : reasons.NotYetDue.On(null, dueOn, dueOn);
        if (!canBind.Contains(due)) return Newcomer(asOf, due, canBind, state, reasons, holds);
        if (!holds) return reasons.NotMet.On(null, dueOn, dueOn);
        if (state.Contains(due)) return Held(reasons.Met);

        int first = state.FirstOnOrAfter(due)!.Value;
        bool restored = asOf.StartOfRun(state) > first;
        return restored || !asOf.IsIn(ContractYears.Containing(first), BoundaryCauses.Calendar) ? Held(reasons.Met) : Held(reasons.MetLate);

        Verdict Held(ReasonTemplate reason)
        {
            int since = asOf.StartOfRun(state)!.Value;
            return reason.ArgumentCount == 1 ? reason.On(null, dueOn, ReasonArgument.OfDay(since)) : reason.On(null, dueOn, ReasonArgument.OfDay(since), dueOn);
        }
    }

    private static Verdict Newcomer(AsOf asOf, int due, Days canBind, Days state, OnceByReasons reasons, bool holds)
    {
        if (holds) return reasons.Met.With(ReasonArgument.OfDay(asOf.StartOfRun(state)!.Value));
        DateOnly dueOn = DateOnly.FromDayNumber(due);
        bool wasDone = canBind.FirstOnOrAfter(due) is { } bound && state.FirstOnOrAfter(bound) is { } done && asOf.IsOnOrAfter(done);
        return wasDone ? reasons.Lapsed.With(dueOn) : reasons.Newcomer.With(dueOn);
    }
}
