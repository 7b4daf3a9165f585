using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>What a requirement's terms say on a day, to someone who has seen what was published by another.</summary>
internal static class TermsInForce
{
    /// <summary>Finds the term of the day, or says why there is none.</summary>
    internal static Found At(AsOf asOf, Requirement requirement, DateOnly? knownOn)
    {
        Term? nearest = null;
        for (int i = 0; i < requirement.Terms.Length; i++)
        {
            Term term = requirement.Terms[i];
            if (!IsSeen(term, knownOn)) continue;
            DaySpan days = Days(requirement, i, knownOn);
            if (days.From != DaySpan.NoStart && !asOf.IsOnOrAfter(days.From, BoundaryCauses.Rules)) break;
            nearest = term;
            if (days.To == DaySpan.NoEnd || !asOf.IsOnOrAfter(days.To + 1, BoundaryCauses.Rules)) return new(term, null);
        }

        return new(nearest ?? requirement.Terms[0], OutOfForce(asOf, requirement, knownOn));
    }

    /// <summary>Gets the days on which a requirement is in force, as far as seen.</summary>
    internal static Days Days(Requirement requirement, DateOnly? knownOn)
    {
        List<DaySpan> runs = [];
        for (int i = 0; i < requirement.Terms.Length; i++)
        {
            if (IsSeen(requirement.Terms[i], knownOn)) runs.Add(Days(requirement, i, knownOn));
        }

        return Rules.Days.Of(runs);
    }

    internal static bool IsSeen(Term term, DateOnly? knownOn) => knownOn is not { } known || term.Instrument.Published <= known;

    /// <summary>Gets the days of a term: to the end it had as published, where what cut it short has not been seen.</summary>
    private static DaySpan Days(Requirement requirement, int index, DateOnly? knownOn)
    {
        Term term = requirement.Terms[index];
        DaySpan days = DaySpan.Of(term.Period);
        return term.Instrument.PublishedThrough is { } end && SuccessorIsUnseen(requirement, index, knownOn) ? days with { To = end.DayNumber } : days;
    }

    private static bool SuccessorIsUnseen(Requirement requirement, int index, DateOnly? knownOn) => index + 1 < requirement.Terms.Length
        ? !IsSeen(requirement.Terms[index + 1], knownOn)
        : requirement.EndsWith is LifeEnd.Replaced && knownOn < Instruments.AmendmentOf(requirement.Terms[index].Instrument)?.Published;

    private static Verdict OutOfForce(AsOf asOf, Requirement requirement, DateOnly? knownOn)
    {
        DateOnly first = requirement.Terms[0].Period.From!.Value;
        if (!asOf.IsOnOrAfter(first.DayNumber, BoundaryCauses.Rules)) return SharedReasons.NotInForce.With($"it begins on {ReasonArgument.OfDay(first.DayNumber).InWords()}");
        foreach (Term term in requirement.Terms)
        {
            if (knownOn is { } known && asOf.IsIn(DaySpan.Of(term.Period), BoundaryCauses.Rules)) return SharedReasons.NotYetPublished.With(known);
        }

        if (knownOn is { } seen && !IsSeen(requirement.Terms[^1], knownOn)) return SharedReasons.NotYetPublished.With(seen);
        DateOnly last = requirement.Terms[^1].Period.To!.Value;
        return requirement.EndsWith switch
        {
            LifeEnd.Replaced when SuccessorIsUnseen(requirement, requirement.Terms.Length - 1, knownOn) => SharedReasons.NotYetPublished.With(knownOn!.Value),
            LifeEnd.Replaced => SharedReasons.Replaced.With(last, requirement.ReplacedBy!),
            LifeEnd.Ended => SharedReasons.NotInForce.With($"it ended on {ReasonArgument.OfDay(last.DayNumber).InWords()}"),
            _ => SharedReasons.OutsideCoverage.With(last),
        };
    }

    /// <summary>A term, and why it is not in force where it is not.</summary>
    /// <param name="Term">The term of the day; where there is none, the nearest earlier one, else the first (settled point S3).</param>
    /// <param name="OutOfForce">Why there is no term on the day; null where there is one.</param>
    internal readonly record struct Found(Term Term, Verdict? OutOfForce);
}
