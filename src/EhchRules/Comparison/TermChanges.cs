using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.Comparison;

/// <summary>Tells in what two terms of one requirement differ, whatever days they cover.</summary>
internal static class TermChanges
{
    /// <summary>Compares what two terms say, in the order of <see cref="RuleChangeKind"/>.</summary>
    internal static ImmutableArray<RuleChange> Between(Term before, Term after)
    {
        List<RuleChange> changes = [];
        bool bothBind = before.Effect is TermEffect.Binds && after.Effect is TermEffect.Binds;
        if (before.Effect != after.Effect) changes.Add(new(RuleChangeKind.Effect, Effect(before, after)));

        // The force of a text that sets a duty aside is not the force of the duty.
        if (bothBind && before.Force != after.Force) changes.Add(new(RuleChangeKind.Force, $"Its force: {RuleWords.Of(after.Force)}; before, {RuleWords.Of(before.Force)}."));
        if ((before.DueBy, StatusOfDay(before)) != (after.DueBy, StatusOfDay(after))) changes.Add(new(RuleChangeKind.DueDate, DueDate(before, after)));
        Number(changes, RuleChangeKind.WorkingDays, before.WorkingDays, after.WorkingDays, static days => $"within {RuleWords.Counted(days, "working day")}", "within no number of working days");
        Number(changes, RuleChangeKind.MonthsCounted, before.MonthsCounted, after.MonthsCounted, static months => $"a fact counts for {RuleWords.Counted(months, "month")}", "a fact counts without a limit in months");
        Number(changes, RuleChangeKind.WeeksLookedBack, before.WeeksLookedBack, after.WeeksLookedBack, static weeks => $"looks back {RuleWords.Counted(weeks, "week")}", "looks back no number of weeks");
        if (!Same(before.AcceptedCodes, after.AcceptedCodes)) changes.Add(new(RuleChangeKind.AcceptedCodes, Accepted(before.AcceptedCodes, after.AcceptedCodes)));
        if (!Same(before.UnsettledCodes, after.UnsettledCodes)) changes.Add(new(RuleChangeKind.UnsettledCodes, Unsettled(before, after)));
        if (before.VariedLocallyBy != after.VariedLocallyBy) changes.Add(new(RuleChangeKind.LocalVariation, Varied(before, after)));
        if (!before.Assumptions.SequenceEqual(after.Assumptions)) changes.Add(new(RuleChangeKind.Assumptions, $"It assumes: {Assumed(after)}; before, {Assumed(before)}."));
        if (before.Instrument.Id != after.Instrument.Id) changes.Add(new(RuleChangeKind.Instrument, $"The text that asks: {RuleWords.Of(after.Instrument)}; before, {RuleWords.Of(before.Instrument)}."));
        if (!before.Citations.Select(Line).SequenceEqual(after.Citations.Select(Line), StringComparer.Ordinal)) changes.Add(new(RuleChangeKind.Citations, Cited(before, after)));
        return [.. changes];
    }

    private static string Effect(Term before, Term after) => after.Effect switch
    {
        TermEffect.Disapplied => $"Set aside by {after.Instrument.Title}; before, {WasEffect(before)}.",
        TermEffect.StateNotKnown => $"No source tells whether it applies; before, {WasEffect(before)}.",
        _ => $"In force, {RuleWords.Of(after.Force)}; before, {WasEffect(before)}.",
    };

    private static string WasEffect(Term before) => before.Effect switch
    {
        TermEffect.Disapplied => $"it was set aside by {before.Instrument.Title}",
        TermEffect.StateNotKnown => "no source told whether it applied",
        _ => $"it was in force, {RuleWords.Of(before.Force)}",
    };

    private static CitationStatus? StatusOfDay(Term term) => term.DueBy is null ? null : term.DueByStatus;

    private static string DueDate(Term before, Term after) => (before.DueBy, after.DueBy) switch
    {
        ({ } was, { } now) => $"To be done by {RuleWords.DueBy(now, after.DueByStatus)}; before, by {RuleWords.DueBy(was, before.DueByStatus)}.",
        (null, { } now) => $"To be done by {RuleWords.DueBy(now, after.DueByStatus)}; before, no day was set.",
        ({ } was, _) => $"No day is set for it; before, it was to be done by {RuleWords.DueBy(was, before.DueByStatus)}.",
        _ => throw new ArgumentException("Neither term has a day."),
    };

    private static void Number(List<RuleChange> changes, RuleChangeKind kind, int? before, int? after, Func<int, string> words, string none)
    {
        if (before == after) return;
        string now = after is { } number ? words(number) : none;
        changes.Add(new(kind, $"{RuleWords.Capital(now)}; before, {(before is { } was ? words(was) : none)}."));
    }

    private static string Accepted(ImmutableArray<string> before, ImmutableArray<string> after)
    {
        string[] added = [.. after.Except(before, StringComparer.Ordinal)];
        string[] removed = [.. before.Except(after, StringComparer.Ordinal)];
        string counts = before.Length == after.Length
            ? $"{RuleWords.Capital(RuleWords.Codes(after))} {RuleWords.AreOrIs(after)} accepted as before, but not the same"
            : $"{RuleWords.Capital(RuleWords.Codes(after))} {RuleWords.AreOrIs(after)} accepted, before {RuleWords.Codes(before)}";
        List<string> parts = [];
        if (added.Length > 0) parts.Add($"added: {RuleWords.Listed(added)}");
        if (removed.Length > 0) parts.Add($"taken away: {RuleWords.Listed(removed)}");
        return parts.Count == 0 ? $"{RuleWords.Capital(RuleWords.Codes(after))} accepted as before, in another order." : $"{counts} ({string.Join("; ", parts)}).";
    }

    private static string Unsettled(Term before, Term after)
    {
        string[] settled = [.. before.UnsettledCodes.Except(after.UnsettledCodes, StringComparer.Ordinal)];
        string[] open = [.. after.UnsettledCodes.Except(before.UnsettledCodes, StringComparer.Ordinal)];
        List<string> sentences = [];
        if (settled.Length > 0) sentences.Add($"Whether {RuleWords.Listed(settled)} is accepted is settled; before, no source told.");
        if (open.Length > 0) sentences.Add($"No source tells whether {RuleWords.Listed(open)} is accepted; before, it was{(open.Any(before.AcceptedCodes.Contains) ? string.Empty : " not")}.");
        return sentences.Count == 0 ? "The codes left open stand in another order." : string.Join(' ', sentences);
    }

    private static string Varied(Term before, Term after) => (before.VariedLocallyBy, after.VariedLocallyBy) switch
    {
        (_, null) => "A local variation agreement no longer takes it away.",
        (null, { } section) => $"A local variation agreement that replaces section {section} takes it away; before, none could.",
        ({ } was, { } now) => $"A local variation agreement that replaces section {now} takes it away; before, one that replaced section {was} did.",
    };

    private static string Assumed(Term term) => term.Assumptions.IsEmpty
        ? "nothing of its own"
        : string.Join(' ', term.Assumptions.Select(static assumption => $"({assumption.Id}) {assumption.Text.TrimEnd('.')}"));

    private static string Cited(Term before, Term after)
    {
        string was = Statuses(before);
        string now = Statuses(after);
        return was == now ? "Cited from elsewhere." : $"How sure its sources are: {now}; before, {was}.";
    }

    private static string Statuses(Term term) => RuleWords.Listed(term.Citations.Select(static citation => citation.Status.ToString()).Distinct(StringComparer.Ordinal));

    // A citation is told by what it shows: a clause that is not confirmed plays no part.
    private static string Line(Citation citation) => citation.ToString();

    private static bool Same(ImmutableArray<string> one, ImmutableArray<string> other) => one.SequenceEqual(other, StringComparer.Ordinal);
}
