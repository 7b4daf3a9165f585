using System.Collections.Immutable;
using EhchRules.Catalogue;
using EhchRules.Records;

namespace EhchRules.Comparison;

/// <summary>Whose outcome is another at a second standpoint than at a first, and why.</summary>
internal sealed class RecordComparison
{
    private readonly EhchRuleSet rules;
    private readonly AssessmentOptions before;
    private readonly AssessmentOptions after;
    private readonly AlignmentRegister? registerBefore;

    internal RecordComparison(EhchRuleSet rules, Standpoint from, Standpoint to, AlignmentRegister? register)
    {
        if (to.On < from.On) throw new ArgumentException("The second day is before the first: what was recorded between them cannot be told.", nameof(to));
        this.rules = rules;
        From = from;
        To = to;
        register ??= rules.Defaults.Register;
        before = rules.Defaults with { KnownOn = from.KnownOn, Register = register };
        after = rules.Defaults with { KnownOn = to.KnownOn, Register = register };
        registerBefore = register?.KnownOn(from.On);
    }

    /// <summary>Gets the first standpoint.</summary>
    internal Standpoint From { get; }

    /// <summary>Gets the second.</summary>
    internal Standpoint To { get; }

    /// <summary>Assesses a record at both standpoints, and explains each outcome that differs.</summary>
    /// <param name="record">The record.</param>
    internal RecordChanges Of(NetworkRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Assessment first = rules.Assess(record, From.On, before);
        Assessment second = rules.Assess(record, To.On, after);
        WhatIfs? whatIfs = null;
        ImmutableArray<OutcomeChange>.Builder changes = ImmutableArray.CreateBuilder<OutcomeChange>();
        foreach (Requirement requirement in rules.Requirements)
        {
            foreach ((Finding? was, Finding? now) in FindingPairs.Of(first.Findings.Of(requirement), second.Findings.Of(requirement)))
            {
                if (!Differ(was, now)) continue;
                whatIfs ??= Judge(record);
                Subject subject = now?.Subject is { Occasion: not null } occasion ? occasion : was?.Subject ?? now!.Subject;
                changes.Add(new(requirement, subject, was, now, IsOfForceAlone(was, now) ? ChangeCause.Rules : whatIfs.CauseOf(requirement, subject, now)));
            }
        }

        return new(record, From, To, changes.DrainToImmutable());
    }

    private static bool Differ(Finding? was, Finding? now) =>
        (was?.Outcome ?? Outcome.NotApplicable) != (now?.Outcome ?? Outcome.NotApplicable) || IsOfForceAlone(was, now);

    private static bool IsOfForceAlone(Finding? was, Finding? now) =>
        was is { Outcome: Outcome.NotMet } && now is { Outcome: Outcome.NotMet } && was.Force != now.Force;

    private WhatIfs Judge(NetworkRecord record)
    {
        NetworkRecord known = Hindsight.Without(record, From.On);
        return new()
        {
            FirstTerms = rules.Assess(record, To.On, before, From.On),
            NothingRecorded = rules.Assess(known, To.On, after with { Register = registerBefore }),
            Neither = rules.Assess(known, To.On, before with { Register = registerBefore }, From.On),
        };
    }

    /// <summary>What the second day would have shown with one thing, or both, as they were at the first standpoint.</summary>
    private sealed class WhatIfs
    {
        internal required Assessment FirstTerms { get; init; }

        internal required Assessment NothingRecorded { get; init; }

        internal required Assessment Neither { get; init; }

        internal ChangeCause CauseOf(Requirement requirement, Subject subject, Finding? now) =>
            (NeedsRules: !IsAnswer(FirstTerms, requirement, subject, now), NeedsRecord: !IsAnswer(NothingRecorded, requirement, subject, now)) switch
            {
                (true, true) => ChangeCause.RulesAndRecord,
                (true, false) => ChangeCause.Rules,
                (false, true) => ChangeCause.Record,
                _ => IsAnswer(Neither, requirement, subject, now) ? ChangeCause.TimePassed : ChangeCause.RulesOrRecord,
            };

        private static bool IsAnswer(Assessment assessment, Requirement requirement, Subject subject, Finding? now)
        {
            Finding? found = FindingPairs.Find(assessment.Findings.Of(requirement), subject);
            return found?.Outcome == now?.Outcome && found?.Reason.Code == now?.Reason.Code;
        }
    }
}

/// <summary>What is another in one record.</summary>
public sealed class RecordChanges
{
    internal RecordChanges(NetworkRecord record, Standpoint from, Standpoint to, ImmutableArray<OutcomeChange> changes)
    {
        Record = record;
        From = from;
        To = to;
        Changes = changes;
    }

    /// <summary>Gets the record.</summary>
    public NetworkRecord Record { get; }

    /// <summary>Gets the first standpoint.</summary>
    public Standpoint From { get; }

    /// <summary>Gets the second.</summary>
    public Standpoint To { get; }

    /// <summary>Gets the outcomes that differ, in the order of the catalogue, then of the subject's id and the occasion.</summary>
    public ImmutableArray<OutcomeChange> Changes { get; }
}
