namespace EhchRules.Rules;

/// <summary>PCSP-6: the plan rests on a comprehensive geriatric assessment of five domains of need.</summary>
internal sealed class GeriatricAssessmentRule()
    : LatestPlanRule(Catalogue.CarePlanning.RestsOnGeriatricAssessment, Binding.PatientOfAlignedHome, AllDomains, DomainsMissing, NoPlan)
{
    private static readonly AssessmentDomain[] Domains = Enum.GetValues<AssessmentDomain>();
    private static readonly ReasonTemplate AllDomains = new("AllDomainsAssessed", Outcome.Met, "The latest plan rests on an assessment of physical, psychological, functional, social and environmental needs.");
    private static readonly ReasonTemplate DomainsMissing = new("DomainsNotAssessed", Outcome.NotMet, "The assessment behind the latest plan does not cover {domains} needs.");

    internal override FactKind[] TurnsOn => [FactKinds.Plans];

    protected override Verdict OfPlan(AsOf asOf, ResidentStanding resident, int index)
    {
        if (resident.Resident.Plans[index].Assessment is not { } assessment) return Verdict.Undetermined(resident.Path(FactKinds.PlanAssessment, index));
        if (!assessment.Domains.IsKnown) return Verdict.Undetermined(resident.Path(FactKinds.PlanAssessmentDomains, index));
        bool done = asOf.Knows(assessment.On) is not false;
        ReadOnlySpan<AssessmentDomain> covered = assessment.Domains.AsSpan();
        List<AssessmentDomain>? missing = null;
        foreach (AssessmentDomain domain in Domains)
        {
            if (!done || !covered.Contains(domain)) (missing ??= []).Add(domain);
        }

        asOf.Cite(resident.Path(FactKinds.PlanAssessmentDomains, index), missing is null ? "all five" : "incomplete");
        return missing is null
            ? AllDomains.Bare
            : DomainsMissing.With(Phrase.List([.. missing.Select(static domain => Phrase.Words(domain))])).Naming([.. missing.Select(static domain => domain.ToString())]);
    }
}
