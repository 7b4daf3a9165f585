using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.Comparison;

/// <summary>What becomes of one requirement between two standpoints.</summary>
public sealed class RequirementChange
{
    internal RequirementChange(Requirement requirement, RequirementStatus before, RequirementStatus after, DateOnly firstSeenOn, ImmutableArray<RequirementStatus> course, ImmutableArray<RuleChange> changes)
    {
        Requirement = requirement;
        Before = before;
        After = after;
        FirstSeenOn = firstSeenOn;
        Course = course;
        Changes = changes;
    }

    /// <summary>Gets the requirement.</summary>
    public Requirement Requirement { get; }

    /// <summary>Gets what it is at the first standpoint.</summary>
    public RequirementStatus Before { get; }

    /// <summary>Gets what it is at the second.</summary>
    public RequirementStatus After { get; }

    /// <summary>
    /// Gets the first day on which a difference is seen: the first after the earlier of the two days on which the requirement is no longer
    /// what it was on that day. Where what was published in between makes the difference on that day already, the first of the days before
    /// it, without a break, on which it does.
    /// </summary>
    public DateOnly FirstSeenOn { get; }

    /// <summary>
    /// Gets everything that it is on the days from the earlier to the later, in order, to whoever sees what the later standpoint sees; each
    /// with its first day, the earlier day itself for the first. Empty where both standpoints have one day.
    /// </summary>
    public ImmutableArray<RequirementStatus> Course { get; }

    /// <summary>Gets in what the two ends differ, in the order of <see cref="RuleChangeKind"/>; empty where what changed in between was undone.</summary>
    public ImmutableArray<RuleChange> Changes { get; }

    /// <summary>Says whether the two ends differ in something.</summary>
    /// <param name="kind">What.</param>
    public bool Is(RuleChangeKind kind) => Changes.Any(change => change.Kind == kind);

    /// <summary>Names the requirement and what differs.</summary>
    public override string ToString() => $"{Requirement.Id}: {string.Join(' ', Changes.Select(static change => change.Text))}";

    /// <summary>Compares what a requirement is at two standpoints.</summary>
    internal static ImmutableArray<RuleChange> Between(Requirement requirement, RequirementStatus before, RequirementStatus after) => (before.Term, after.Term) switch
    {
        ({ } was, { } now) => TermChanges.Between(was, now),
        (null, { } now) => [new(RuleChangeKind.Begins, Begins(now))],
        ({ } was, null) => [new(RuleChangeKind.Ends, Ends(requirement, was, after.State))],
        _ => [],
    };

    /// <summary>Says how a term begins, with its numbers.</summary>
    internal static string Begins(Term term)
    {
        string how = term.Effect switch
        {
            TermEffect.Disapplied => $"Set aside from its beginning by {term.Instrument.Title}.",
            TermEffect.StateNotKnown => $"No source tells whether it applies ({term.Instrument.Title}).",
            _ => $"In force, {RuleWords.Of(term.Force)}: {RuleWords.Of(term.Instrument)}.",
        };
        return string.Join(' ', [how, .. RuleWords.Numbers(term)]);
    }

    private static string Ends(Requirement requirement, Term term, RequirementState state)
    {
        string how = state switch
        {
            RequirementState.NotBegun => "Not yet in force.",
            RequirementState.Replaced => $"No longer in force: {requirement.ReplacedBy} took its place.",
            RequirementState.OutsideCoverage => "No longer judged: what became of it is outside what these rules cover.",
            RequirementState.NotPublished => "No text that covers the day had been published.",
            _ => "No longer in force: it ended with the text that asked for it.",
        };
        return $"{how} Before, {Was(term)}.";
    }

    /// <summary>Says in what way a term asked, and by which text.</summary>
    internal static string Was(Term term)
    {
        string how = term.Effect switch
        {
            TermEffect.Disapplied => "it was set aside",
            TermEffect.StateNotKnown => "no source told whether it applied",
            _ => RuleWords.Of(term.Force),
        };
        return $"{how}: {RuleWords.Of(term.Instrument)}";
    }
}
