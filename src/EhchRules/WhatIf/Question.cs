using System.Collections.Immutable;
using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules.WhatIf;

/// <summary>A finding's question, put again to the part of its record that the finding turns on, with facts laid over it.</summary>
internal sealed class Question
{
    private const int MostHomes = 8;

    private readonly EhchRuleSet ruleSet;
    private readonly Finding finding;
    private readonly AssessmentOptions options;

    private Question(EhchRuleSet ruleSet, NetworkRecord record, Finding finding, AssessmentOptions options)
    {
        this.ruleSet = ruleSet;
        Record = record;
        this.finding = finding;
        this.options = options;
    }

    /// <summary>Gets the part of the record that is asked.</summary>
    internal NetworkRecord Record { get; }

    /// <summary>Gets whether so many homes are asked that putting the question takes long.</summary>
    internal bool IsWide => Record.Homes.Count > MostHomes;

    /// <summary>Makes the question on the smallest part of the record that gives the same finding.</summary>
    /// <exception cref="ArgumentException">Not even the whole record gives the finding: it is of another assessment.</exception>
    internal static Question Of(Assessment assessment, Finding finding, DateOnly on)
    {
        foreach (NetworkRecord part in PartOfRecord.Of(assessment.Record, finding.Subject))
        {
            Question question = new(assessment.RuleSet, part, finding, assessment.Options);
            if (question.Judge(part, on).Contains(finding)) return question;
        }

        throw new ArgumentException($"{finding.Requirement.Id}, {finding.Subject.Kind}: the finding is not one of this assessment.", nameof(finding));
    }

    /// <summary>Puts the question again on a day, with facts laid over the record; facts that do not fit it settle nothing.</summary>
    internal Standing Ask(ReadOnlySpan<HypotheticalEvent> facts, DateOnly on) =>
        Overlay.Unchecked(Record, facts) is { } laid ? StandingOf(Judge(laid, on)) : Standing.Unfit;

    private Standing StandingOf(ImmutableArray<Finding> findings)
    {
        if (finding.Subject.Occasion is { } occasion)
        {
            Finding? same = findings.FirstOrDefault(found => found.Subject.Occasion == occasion);
            if (same is not null) return Standing.Of([same], SettledBy(same));
            Finding? next = occasion.Kind is OccasionKind.Week
                ? findings.FirstOrDefault(found => found.Subject.Occasion is { Kind: OccasionKind.Week } week && week.Day > occasion.Day)
                : null;
            return Standing.Of(next is null ? [] : [next], next is not null && SettledBy(next) is not null ? SettledAs.NextWeekMet : null);
        }

        SettledAs? all = findings.Length == 0 ? null : SettledAs.Met;
        foreach (Finding found in findings) all = SettledBy(found) is { } settled && all is not null ? (SettledAs)Math.Max((int)settled, (int)all) : null;
        return Standing.Of(findings, all);
    }

    private static SettledAs? SettledBy(Finding found) => found.Outcome switch
    {
        Outcome.Met => SettledAs.Met,
        Outcome.MetLate => SettledAs.MetLate,
        _ => null,
    };

    private ImmutableArray<Finding> Judge(NetworkRecord record, DateOnly on)
    {
        NetworkStanding standing = EhchRuleSet.Standing(record, options);
        return standing.PositionOf(finding.Subject.Kind, finding.Subject.Id) < 0
            ? []
            : ruleSet.Judge(standing, finding.Requirement, finding.Subject.Id, on);
    }
}

/// <summary>How a question stands with some facts laid.</summary>
/// <param name="Settled">How it is settled; null where it is not.</param>
/// <param name="Finding">The finding that says so; null where there is none.</param>
/// <param name="State">What the findings say, except for their words: two states alike are the same place in a search.</param>
/// <param name="Open">How many conditions and absent facts they name.</param>
/// <param name="Binds">Whether the duty binds at all.</param>
internal sealed record Standing(SettledAs? Settled, Finding? Finding, string State, int Open, bool Binds)
{
    internal static Standing Unfit { get; } = new(null, null, "", int.MaxValue, Binds: false);

    internal static Standing Of(ImmutableArray<Finding> findings, SettledAs? settled)
    {
        if (findings.Length == 0) return Unfit;
        if (settled is not null) return new(settled, findings[^1], "", 0, Binds: true);
        List<string> said = [];
        foreach (Finding finding in findings) said.AddRange([finding.Reason.Code, .. finding.Reason.Conditions, .. finding.Missing]);
        return new(null, findings[^1], string.Join('|', said), said.Count - findings.Length, findings.Any(static finding => finding.Outcome is not Outcome.NotApplicable));
    }
}
