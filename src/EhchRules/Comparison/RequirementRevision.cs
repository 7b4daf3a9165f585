using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.Comparison;

/// <summary>What of a requirement, apart from its terms, differs between two versions of a rule set. The set is closed.</summary>
public enum RequirementAspect
{
    /// <summary>Its title.</summary>
    Title,

    /// <summary>What it says.</summary>
    Says,

    /// <summary>Its topic.</summary>
    Topic,

    /// <summary>What it is judged for.</summary>
    Subject,

    /// <summary>Who bears it.</summary>
    Bearers,

    /// <summary>Whether the text demands, advises or permits.</summary>
    Modality,

    /// <summary>What it is after its last term.</summary>
    End,

    /// <summary>The assumptions that it rests on.</summary>
    Assumptions,

    /// <summary>The codes of the reasons that it can give, with their outcomes; their wording plays no part.</summary>
    Reasons,
}

/// <summary>One thing, apart from its terms, in which a requirement differs between two versions.</summary>
/// <param name="Aspect">What differs.</param>
/// <param name="Text">A plain sentence about the second version and, after it, the first.</param>
public sealed record AspectChange(RequirementAspect Aspect, string Text);

/// <summary>Days on which two versions of a rule set say different things of a requirement.</summary>
/// <param name="Days">The days.</param>
/// <param name="Before">The first version's term; null where it has none on those days.</param>
/// <param name="After">The second version's term; null likewise.</param>
/// <param name="Changes">In what they differ, in the order of <see cref="RuleChangeKind"/>. Never empty.</param>
public sealed record TermRevision(DateRange Days, Term? Before, Term? After, ImmutableArray<RuleChange> Changes);

/// <summary>In what a requirement differs between two versions of a rule set.</summary>
public sealed class RequirementRevision
{
    internal RequirementRevision(Requirement before, Requirement after, ImmutableArray<AspectChange> aspects, ImmutableArray<TermRevision> terms)
    {
        Before = before;
        After = after;
        Aspects = aspects;
        Terms = terms;
    }

    /// <summary>Gets it as the first version has it.</summary>
    public Requirement Before { get; }

    /// <summary>Gets it as the second version has it.</summary>
    public Requirement After { get; }

    /// <summary>Gets what differs apart from terms, in the order of <see cref="RequirementAspect"/>.</summary>
    public ImmutableArray<AspectChange> Aspects { get; }

    /// <summary>Gets the days on which the terms differ, in order.</summary>
    public ImmutableArray<TermRevision> Terms { get; }

    /// <summary>Names the requirement.</summary>
    public override string ToString() => After.Id;

    internal static RequirementRevision? Between(CatalogueEntry before, CatalogueEntry after)
    {
        ImmutableArray<AspectChange> aspects = [.. AspectChanges.Between(before, after)];
        ImmutableArray<TermRevision> terms = TermRevisions(before.Requirement, after.Requirement);
        return aspects.IsEmpty && terms.IsEmpty ? null : new(before.Requirement, after.Requirement, aspects, terms);
    }

    /// <summary>Goes through the stretches of days on which neither version changes its term.</summary>
    private static ImmutableArray<TermRevision> TermRevisions(Requirement before, Requirement after)
    {
        ImmutableArray<TermRevision>.Builder revisions = ImmutableArray.CreateBuilder<TermRevision>();
        DateOnly[] starts = [.. before.Terms.Concat(after.Terms).SelectMany(Starts).Distinct().Order()];
        for (int i = 0; i < starts.Length; i++)
        {
            DateOnly? last = i + 1 < starts.Length ? starts[i + 1].AddDays(-1) : null;
            Term? was = before.TermOn(starts[i]);
            Term? now = after.TermOn(starts[i]);
            if (revisions is [.., { Days.To: { } end } previous] && end.AddDays(1) == starts[i] && ReferenceEquals(previous.Before, was) && ReferenceEquals(previous.After, now))
            {
                revisions[^1] = previous with { Days = Range(previous.Days.From!.Value, last) };
                continue;
            }

            ImmutableArray<RuleChange> changes = Changes(was, now);
            if (!changes.IsEmpty) revisions.Add(new(Range(starts[i], last), was, now, changes));
        }

        return revisions.DrainToImmutable();
    }

    private static IEnumerable<DateOnly> Starts(Term term)
    {
        yield return term.Period.From!.Value;
        if (term.Period.To is { } last && last < DateOnly.MaxValue) yield return last.AddDays(1);
    }

    private static ImmutableArray<RuleChange> Changes(Term? before, Term? after) => (before, after) switch
    {
        ({ } was, { } now) => TermChanges.Between(was, now),
        (null, { } now) => [new(RuleChangeKind.Begins, RequirementChange.Begins(now))],
        ({ } was, null) => [new(RuleChangeKind.Ends, $"No longer in force on these days. Before, {RequirementChange.Was(was)}.")],
        _ => [],
    };

    private static DateRange Range(DateOnly from, DateOnly? to) => to is { } last ? DateRange.Between(from, last) : DateRange.StartingOn(from);
}
