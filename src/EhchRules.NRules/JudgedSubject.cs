using System.Collections.Immutable;
using EhchRules.Catalogue;

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

    /// <summary>Gets whether nothing that was found is left.</summary>
    internal bool IsForgotten => Array.TrueForAll(found, static findings => findings is null);

    /// <summary>Gets the position of a requirement among those of its kind.</summary>
    internal static int PositionOf(Requirement requirement) => Positions[EhchRuleSet.Current.Requirements.IndexOf(requirement)];

    /// <summary>Notes that something was replaced on which all that was found may turn. Each rule is to judge again, whenever it fires.</summary>
    internal void Replaced()
    {
        for (int i = 0; i < found.Length; i++) isReplaced[i] = found[i] is not null;
    }

    /// <summary>Comes back after the subject went: what no rule has taken away since is there again, until its rule judges anew.</summary>
    internal void ComeBack()
    {
        foreach (SubjectFindings? findings in found)
        {
            foreach (Finding finding in findings?.Findings ?? []) session.Note(null, finding);
        }

        Replaced();
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
    internal void Judge(Requirement requirement, int position, LinkedChanges changes)
    {
        SubjectFindings? before = found[position];
        if (before is not null && Stands(position, session.On)) return;
        SubjectFindings now = session.Judge(requirement, Id);
        if (before is not null) now = now.Keeping(before);
        found[position] = now;
        isReplaced[position] = false;
        Note(before?.Findings ?? [], now.Findings, changes);
    }

    /// <summary>Takes away what was found of one requirement, as its rule fires after the subject went.</summary>
    internal void Forget(int position, LinkedChanges changes)
    {
        foreach (Finding finding in found[position]?.Findings ?? []) changes.Remove(KeyOf(finding), finding);
        found[position] = null;
    }

    private bool Stands(int position, DateOnly on) => !isReplaced[position] && found[position]!.StandOn(on);

    private void Note(ImmutableArray<Finding> before, ImmutableArray<Finding> now, LinkedChanges changes)
    {
        foreach (Finding gone in before)
        {
            if (Of(now, gone.Subject) is not null) continue;
            changes.Remove(KeyOf(gone), gone);
            session.Note(gone, null);
        }

        foreach (Finding finding in now)
        {
            Finding? old = Of(before, finding.Subject);
            if (ReferenceEquals(finding, old)) continue;
            if (old is null) changes.Add(KeyOf(finding), finding);
            else changes.Update(KeyOf(finding), finding);
            session.Note(old, finding);
        }
    }

    private static Finding? Of(ImmutableArray<Finding> findings, Subject subject)
    {
        foreach (Finding finding in findings)
        {
            if (finding.Subject == subject) return finding;
        }

        return null;
    }

    /// <summary>Gets the key of a finding among the linked facts of its rule's match, which is of one requirement.</summary>
    private object KeyOf(Finding finding) => finding.Subject.Occasion is { } occasion ? new OccasionKey(this, occasion) : this;

    private static ImmutableArray<int> NumberByKind()
    {
        int[] next = new int[Enum.GetValues<SubjectKind>().Length];
        return [.. EhchRuleSet.Current.Requirements.Select(requirement => next[(int)requirement.Subject]++)];
    }

    /// <summary>What tells a subject's fact from others.</summary>
    private sealed record FactIdentity(SubjectKind Kind, string Id);

    /// <summary>The key of a finding that is one of several of its subject.</summary>
    private sealed record OccasionKey(JudgedSubject Subject, Occasion Occasion);
}
