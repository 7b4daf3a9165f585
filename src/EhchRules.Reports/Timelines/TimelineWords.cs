namespace EhchRules.Reports;

/// <summary>The sentences below bars.</summary>
internal static class TimelineWords
{
    private const int FactsNamed = 4;

    /// <summary>Tells a change: the day, for whom, from what to what, and why.</summary>
    /// <param name="change">The change.</param>
    /// <param name="whom">For whom; empty where that is plain.</param>
    internal static string Of(Change change, string whom = "")
    {
        string day = whom.Length == 0 ? Words.Of(change.Boundary.On) : $"{Words.Of(change.Boundary.On)}, {whom}";
        string because = $"because {change.Boundary.Text}";
        return (change.From, change.To) switch
        {
            ({ } from, { } to) => $"{day}: from {Words.Of(from)} to {Words.Of(to.Outcome)}, {because}.",
            (null, { } to) => $"{day}: first judged, {Words.Of(to.Outcome)}, {because}.",
            _ => $"{day}: no longer judged, {because}.",
        };
    }

    /// <summary>Tells the earliest day on which it is not met.</summary>
    internal static string Of(Breach breach, DateOnly first) => breach switch
    {
        BreachOnDay { Day: var day } when day == first => $"Earliest day not met: the first shown, {Words.Of(day)}. It may have begun before.",
        BreachOnDay { Day: var day } => $"Earliest day not met: {Words.Of(day)}.",
        NoBreach { Through: { } through } => $"Not breached on any day up to {Words.Of(through)}, if nothing more is recorded.",
        NoBreach => "Not breached on any day, however late, if nothing more is recorded.",
        BreachUnknown open => $"Earliest day not met: not known. From {Words.Of(open.From)} {Open(open.Finding)}. {AtTheLatest(open.AtTheLatest)}",
        _ => throw new InvalidOperationException($"{breach} has no words."),
    };

    /// <summary>Says with what force it asks on the days on which it binds, in order of date.</summary>
    internal static string Forces(IEnumerable<TimelineTrack> tracks) => string.Join(", then ", tracks
        .SelectMany(static track => track.Spans)
        .Where(static span => span.Outcome is not Outcome.NotApplicable)
        .SelectMany(static span => span.Findings.Select((finding, i) => (From: i == 0 ? span.From : finding.HoldsFrom ?? span.From, finding.Force)))
        .OrderBy(static piece => piece.From)
        .Select(static piece => Words.Of(piece.Force))
        .Distinct(StringComparer.Ordinal));

    /// <summary>Names a subject as people are shown it: the id of a resident that is an NHS number is not shown whole.</summary>
    internal static string Name(SubjectKind kind, string id, string? name = null)
    {
        string shown = ShownText.Id(kind, id);
        return name is null || name == id ? shown : $"{ShownText.Of(name)} ({shown})";
    }

    private static string Open(Finding finding)
    {
        if (finding.Outcome is Outcome.NeedsJudgement) return "it needs judgement";
        string[] missing = [.. finding.MissingFacts.Select(static fact => fact.Words).Distinct(StringComparer.Ordinal)];
        return missing.Length > 0 ? $"the record does not say {Words.Listed(missing, FactsNamed)}" : $"it is not known: {finding.Reason.Text.TrimEnd('.')}";
    }

    private static string AtTheLatest(DateOnly? day) => day is { } certain ? $"Certainly not met from {Words.Of(certain)}." : "There is no day on which it is certainly not met.";
}
