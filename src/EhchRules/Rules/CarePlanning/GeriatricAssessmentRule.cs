namespace EhchRules.Rules;

/// <summary>PCSP-6: the plan rests on a comprehensive geriatric assessment of five domains of need.</summary>
internal sealed class GeriatricAssessmentRule()
    : LatestPlanRule(Catalogue.CarePlanning.RestsOnGeriatricAssessment, Binding.PatientOfAlignedHome, AllDomains, DomainsMissing, NoPlan)
{
    private static readonly AssessmentDomain[] Domains = Enum.GetValues<AssessmentDomain>();
    private static readonly string[] Names = Enum.GetNames<AssessmentDomain>();
    private static readonly string[] WordsOf = Array.ConvertAll(Domains, static domain => Phrase.Words(domain));
    private static readonly ReasonTemplate AllDomains = new("AllDomainsAssessed", Outcome.Met, "The latest plan rests on an assessment of physical, psychological, functional, social and environmental needs.");
    private static readonly ReasonTemplate DomainsMissing = new("DomainsNotAssessed", Outcome.NotMet, "The assessment behind the latest plan does not cover {domains} needs.");

    internal override FactKind[] TurnsOn => [FactKinds.Plans];

    protected override Verdict OfPlan(AsOf asOf, ResidentStanding resident, int index)
    {
        if (resident.Resident.Plans[index].Assessment is not { } assessment) return Verdict.Undetermined(resident.Path(FactKinds.PlanAssessment, index));
        if (!assessment.Domains.IsKnown) return Verdict.Undetermined(resident.Path(FactKinds.PlanAssessmentDomains, index));
        bool done = asOf.Knows(assessment.On) is not false;
        ReadOnlySpan<AssessmentDomain> covered = assessment.Domains.AsSpan();
        List<string>? missing = null;
        List<string>? words = null;
        for (int i = 0; i < Domains.Length; i++)
        {
            if (done && covered.Contains(Domains[i])) continue;
            (missing ??= []).Add(Names[i]);
            (words ??= []).Add(WordsOf[i]);
        }

        asOf.Cite(resident.Path(FactKinds.PlanAssessmentDomains, index), missing is null ? "all five" : "incomplete");
        return missing is null ? AllDomains.Bare : DomainsMissing.With(Phrase.List(words!)).Naming([.. missing]);
    }
}
