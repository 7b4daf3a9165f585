using System.Collections.Immutable;
using EhchRules.Catalogue;

namespace EhchRules.Reports;

/// <summary>A requirement as its part of the page shows it.</summary>
internal sealed class RequirementEntry
{
    internal RequirementEntry(EhchRuleSet rules, Requirement requirement, IReadOnlyList<RequirementStretch> stretches, DayAxis axis, DateOnly on, RuleExplorerOptions options)
    {
        Requirement = requirement;
        Stretches = stretches;
        RequirementStretch ofDay = stretches.Last(stretch => stretch.From <= on || ReferenceEquals(stretch, stretches[0]));
        State = DayState.Of(ofDay.Term);
        Status = ofDay.Status.Text;
        Subject = Words.Capital(RequirementWords.Subject(requirement));
        Bearers = Words.Capital(RequirementWords.Bearers(requirement));
        Modality = RequirementWords.Modality(requirement);
        End = RequirementWords.End(requirement);
        Terms = [.. requirement.Terms.Select(term => new TermRow(term, axis, ReferenceEquals(term, ofDay.Term)))];
        Assumptions = [.. requirement.Assumptions.Concat(requirement.Terms.SelectMany(static term => term.Assumptions)).Distinct()];
        Facts = rules.FactsOf(requirement);
        ImmutableArray<ReasonDescription> reasons = rules.ReasonsOf(requirement);
        NotBound = [.. reasons.Where(static reason => reason.Outcome is Outcome.NotApplicable).Select(static reason => new AnswerRow(reason))];
        Answers = [.. reasons.Where(static reason => reason.Outcome is not Outcome.NotApplicable).OrderBy(static reason => RequirementWords.RankOfAnswer(reason.Outcome)).Select(static reason => new AnswerRow(reason))];
        ImmutableArray<string> vectors = options.Vectors.GetValueOrDefault(requirement.Id, []);
        Vectors = [.. vectors.Select(ShownText.Of)];
        VectorCount = options.Vectors.IsEmpty ? string.Empty : vectors.IsEmpty ? "No conformance vector asks about it." : Words.Count(vectors.Length, "conformance vector");
    }

    internal Requirement Requirement { get; }

    internal IReadOnlyList<RequirementStretch> Stretches { get; }

    public string Id => Requirement.Id;

    public string Title => Requirement.Title;

    public string Says => Requirement.Says;

    /// <summary>Gets whether it is in force on the day that is shown first.</summary>
    public DayState State { get; }

    /// <summary>Gets the same in words, with the force and the text.</summary>
    public string Status { get; }

    public string Subject { get; }

    public string Bearers { get; }

    public string Modality { get; }

    public string End { get; }

    public IReadOnlyList<TermRow> Terms { get; }

    public IReadOnlyList<Assumption> Assumptions { get; }

    public IReadOnlyList<FactDescription> Facts { get; }

    /// <summary>Gets the answers where it does not bind.</summary>
    public IReadOnlyList<AnswerRow> NotBound { get; }

    public IReadOnlyList<AnswerRow> Answers { get; }

    /// <summary>Gets the number of vectors in words; empty where none are to be mentioned.</summary>
    public string VectorCount { get; }

    public IReadOnlyList<string> Vectors { get; }
}

/// <summary>An answer that a requirement can give.</summary>
internal sealed class AnswerRow(ReasonDescription reason)
{
    public OutcomeLook Look { get; } = OutcomeLook.Of(reason.Outcome);

    public string Code { get; } = reason.Code;

    public string Template { get; } = reason.Template;
}
