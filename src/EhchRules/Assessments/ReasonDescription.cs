using System.Collections.Immutable;
using EhchRules.Catalogue;
using EhchRules.Rules;

namespace EhchRules;

/// <summary>A reason that a requirement can give.</summary>
/// <param name="Code">The stable code, such as <c>PlanInTime</c>.</param>
/// <param name="Outcome">The outcome that the code stands for.</param>
/// <param name="Template">The sentence, with a name in braces where a finding has a day, a number or words.</param>
public sealed record ReasonDescription(string Code, Outcome Outcome, string Template)
{
    internal static ImmutableArray<ReasonDescription> Of(Rule rule)
    {
        List<ReasonTemplate> templates = [.. rule.Reasons];
        foreach (ReasonTemplate shared in Shared(rule))
        {
            if (!templates.Contains(shared)) templates.Add(shared);
        }

        return [.. templates.Select(static template => new ReasonDescription(template.Code, template.Outcome, template.Text))];
    }

    private static IEnumerable<ReasonTemplate> Shared(Rule rule)
    {
        bool asksForJudgement = rule is not (NetworkRule or HomeRule) || Array.Exists(rule.Reasons, static reason => reason.Outcome is Outcome.NeedsJudgement);
        if (asksForJudgement)
        {
            yield return SharedReasons.AttestedMet;
            yield return SharedReasons.AttestedNotMet;
            yield return SharedReasons.AttestationsDiffer;
        }

        yield return SharedReasons.FactAbsent;
        if (rule is not (NetworkRule or HomeRule))
        {
            yield return SharedReasons.TemporaryStay;
            yield return SharedReasons.NotResident;
        }

        foreach (ReasonTemplate notBound in OfTheBinding(rule.Binding)) yield return notBound;
        foreach (ReasonTemplate ofTheTerm in OfTheTerms(rule.Requirement)) yield return ofTheTerm;
    }

    private static IEnumerable<ReasonTemplate> OfTheBinding(Binding binding)
    {
        yield return SharedReasons.NetworkNotBegun;
        if (binding.HasFlag(Binding.InScope)) yield return SharedReasons.OutOfScope;
        if (binding.HasFlag(Binding.NotExempt)) yield return SharedReasons.Exempt;
        if (binding.HasFlag(Binding.Aligned))
        {
            yield return SharedReasons.NotAligned;
            yield return SharedReasons.AlignedElsewhere;
        }

        if (binding.HasFlag(Binding.NetworkPatient)) yield return SharedReasons.NotANetworkPatient;
    }

    private static IEnumerable<ReasonTemplate> OfTheTerms(Requirement requirement)
    {
        yield return SharedReasons.NotInForce;
        yield return SharedReasons.NotYetPublished;
        if (requirement.EndsWith is LifeEnd.OutsideCoverage) yield return SharedReasons.OutsideCoverage;
        if (requirement.EndsWith is LifeEnd.Replaced) yield return SharedReasons.Replaced;
        if (requirement.Terms.Any(static term => term.VariedLocallyBy is not null)) yield return SharedReasons.VariedLocally;
        if (requirement.Terms.Any(static term => term.Effect is TermEffect.Disapplied)) yield return SharedReasons.Disapplied;
        if (requirement.Terms.Any(static term => term.Effect is TermEffect.StateNotKnown)) yield return SharedReasons.StateNotKnown;
    }
}
