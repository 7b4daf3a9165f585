using System.Collections.Immutable;
using EhchRules.Catalogue;
using NRules.RuleModel;

namespace EhchRules.NRules;

/// <summary>What a session found of one subject: its fact refers to it, and so do the facts that take that one's place.</summary>
internal sealed class JudgedSubject
{
    private static readonly ImmutableArray<int> Counts = [.. Enum.GetValues<SubjectKind>().Select(static kind => EhchRuleSet.Current.Requirements.Count(requirement => requirement.Subject == kind))];
    private static readonly ImmutableArray<int> Positions = NumberByKind();

    private readonly EhchSession session;
    private readonly SubjectFindings?[] found;
    private readonly bool[] isReplaced;

    internal JudgedSubject(EhchSession session, SubjectKind kind, string id)
    {
        this.session = session;
        Kind = kind;
        Id = id;
        found = new SubjectFindings?[Counts[(int)kind]];
        isReplaced = new bool[found.Length];

        // A session has one network, whatever its code, so that a second one is noticed.
        Identity = kind is SubjectKind.Network ? new FactIdentity(kind, string.Empty) : new FactIdentity(kind, id);
    }

    internal SubjectKind Kind { get; }

    internal string Id { get; }

    internal object Identity { get; }

    /// <summary>Gets or sets the fact in working memory; null until it is inserted.</summary>
    internal SubjectFact? Fact { get; set; }

    /// <summary>Gets what was found, by the position of a requirement among those of its kind; null where no rule has judged it.</summary>
    internal IReadOnlyList<SubjectFindings?> Found => found;

    /// <summary>Gets the position of a requirement among those of its kind.</summary>
    internal static int PositionOf(Requirement requirement) => Positions[EhchRuleSet.Current.Requirements.IndexOf(requirement)];

    /// <summary>Notes that something was replaced on which all that was found may turn. Each rule is to judge again, whenever it fires.</summary>
    internal void Replaced()
    {
        for (int i = 0; i < found.Length; i++) isReplaced[i] = found[i] is not null;
    }

    /// <summary>Says whether all that was found stands on a day.</summary>
    internal bool StandsOn(DateOnly on)
    {
        for (int i = 0; i < found.Length; i++)
        {
            if (found[i] is not null && !Stands(i, on)) return false;
        }

        return true;
    }

    /// <summary>Judges one requirement, as its rule fires, and leaves the findings that stay as they are alone.</summary>
    internal void Judge(IContext context, Requirement requirement, int position)
    {
        SubjectFindings? before = found[position];
        if (before is not null && Stands(position, session.On)) return;
        SubjectFindings now = session.Judge(requirement, Id);
        if (before is not null) now = now.Keeping(before);
        found[position] = now;
        isReplaced[position] = false;
        Link(context, before?.Findings ?? [], now.Findings);
    }

    private bool Stands(int position, DateOnly on) => !isReplaced[position] && found[position]!.StandOn(on);

    private void Link(IContext context, ImmutableArray<Finding> before, ImmutableArray<Finding> now)
    {
        foreach (Finding gone in before)
        {
            if (Of(now, gone.Subject) is not null) continue;
            context.RetractLinked(FindingKey.Of(gone), gone);
            session.Note(new(gone, null));
        }

        List<KeyValuePair<object, object>>? added = null;
        foreach (Finding finding in now)
        {
            Finding? old = Of(before, finding.Subject);
            if (ReferenceEquals(finding, old)) continue;
            if (old is null) (added ??= []).Add(new(FindingKey.Of(finding), finding));
            else context.UpdateLinked(FindingKey.Of(finding), finding);
            session.Note(new(old, finding));
        }

        if (added is not null) context.InsertAllLinked(added);
    }

    private static Finding? Of(ImmutableArray<Finding> findings, Subject subject)
    {
        foreach (Finding finding in findings)
        {
            if (finding.Subject == subject) return finding;
        }

        return null;
    }

    private static ImmutableArray<int> NumberByKind()
    {
        int[] next = new int[Enum.GetValues<SubjectKind>().Length];
        return [.. EhchRuleSet.Current.Requirements.Select(requirement => next[(int)requirement.Subject]++)];
    }

    /// <summary>What tells a subject's fact from others.</summary>
    private sealed record FactIdentity(SubjectKind Kind, string Id);

    /// <summary>The key of a finding among the linked facts of its rule's match.</summary>
    private sealed record FindingKey(Requirement Requirement, Subject Subject)
    {
        internal static FindingKey Of(Finding finding) => new(finding.Requirement, finding.Subject);
    }
}
