using EhchRules.Catalogue;
using EhchRules.Comparison;

namespace EhchRules.Reports;

/// <summary>What differs, and why, in words for people.</summary>
internal static class ChangeWords
{
    /// <summary>Takes the changes of some topics.</summary>
    /// <param name="changes">The changes of a network.</param>
    /// <param name="topics">The topics; null means all.</param>
    internal static IReadOnlyList<OutcomeChange> Of(RecordChanges changes, IReadOnlySet<Topic>? topics) =>
        [.. changes.Changes.Where(change => topics?.Contains(change.Requirement.Topic) is not false)];

    /// <summary>Says why, to follow what is so.</summary>
    /// <param name="cause">Why.</param>
    /// <param name="isOneDay">Whether both sides have one day, so that only what is known of it can differ.</param>
    internal static string Of(ChangeCause cause, bool isOneDay) => cause switch
    {
        ChangeCause.Rules when isOneDay => "because of what was published in between",
        ChangeCause.TimePassed => "because time passed",
        ChangeCause.Record => "because of entries dated between the two days",
        ChangeCause.Rules => "because the rules changed",
        ChangeCause.RulesAndRecord => "because the rules changed, together with entries dated between the two days",
        _ => "because the rules changed, or because of entries dated between the two days: either is enough",
    };

    /// <summary>Writes on which days, and whose knowledge, two sides rest.</summary>
    internal static string Sides(Standpoint from, Standpoint to)
    {
        if (from.On == to.On) return $"on {Words.WithWeekday(from.On)}, first {Known(from)}, then {Known(to)}";
        string days = $"between {Words.WithWeekday(from.On)} and {Words.WithWeekday(to.On)}";
        if (from.KnownOn == to.KnownOn) return from.KnownOn is null ? days : $"{days}, {Known(from)}";
        return $"{days}, the first day {Known(from)}, the second {Known(to)}";
    }

    /// <summary>Says what an outcome was, and with what force, where that tells something.</summary>
    internal static string Before(Outcome outcome, Force? force) => force is { } known ? $"{Words.Of(outcome)} {Words.Of(known)}" : Words.Of(outcome);

    internal static string Course(RequirementChange change) =>
        string.Join("; ", change.Course.Skip(1).Select(static standing => $"from {Words.Of(standing.On)} {standing.Text}"));

    /// <summary>Gets what is said, except for what the citations show.</summary>
    internal static IEnumerable<string> Sentences(RequirementChange change) =>
        change.Changes.Where(static one => one.Kind is not RuleChangeKind.Citations).Select(static one => one.Text);

    /// <summary>Says what becomes of a requirement, with what it was on the way.</summary>
    internal static string Said(RequirementChange change)
    {
        string said = string.Join(' ', Sentences(change));
        return change.Course.Length > 2 ? $"{said} On the way: {Course(change)}." : said;
    }

    /// <summary>Writes where it is said on both sides, and how sure that is: a line for each citation, and each line once.</summary>
    internal static IReadOnlyList<string> Sources(Term? before, Term? after)
    {
        string[] was = Citations(before);
        string[] now = Citations(after);
        return [.. now.Select(line => $"{(was.Contains(line) ? "Now and before" : "Now")}: {line}"), .. was.Except(now, StringComparer.Ordinal).Select(static line => $"Before: {line}")];
    }

    private static string[] Citations(Term? term) => term is null ? [] : [.. term.Citations.Select(static citation => citation.ToString())];

    private static string Known(Standpoint side) => side.KnownOn is { } day ? $"as known on {Words.Of(day)}" : "with everything known";
}
