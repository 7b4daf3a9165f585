namespace EhchRules.Rules;

/// <summary>PCSP-6: the plan rests on a comprehensive geriatric assessment of five domains of need.</summary>
internal sealed class GeriatricAssessmentRule()
    : LatestPlanRule(Catalogue.CarePlanning.RestsOnGeriatricAssessment, Binding.PatientOfAlignedHome, AllDomains, DomainsMissing, NoPlan)
{
    private static readonly ReasonTemplate AllDomains = new("AllDomainsAssessed", Outcome.Met, "The latest plan rests on an assessment of physical, psychological, functional, social and environmental needs.");
    private static readonly ReasonTemplate DomainsMissing = new("DomainsNotAssessed", Outcome.NotMet, "The assessment behind the latest plan does not cover {domains} needs.");
    private static readonly AssessmentDomain[] Domains = Enum.GetValues<AssessmentDomain>();

    // One for each set of domains that lack, which is the number of the verdict: a bit for each domain.
    private static readonly Verdict[] Verdicts = OfEachSet();

    internal override FactKind[] TurnsOn => [FactKinds.Plans];

    protected override Verdict OfPlan(AsOf asOf, ResidentStanding resident, int index)
    {
        if (resident.Resident.Plans[index].Assessment is not { } assessment) return Verdict.Undetermined(resident.Path(FactKinds.PlanAssessment, index));
        if (!assessment.Domains.IsKnown) return Verdict.Undetermined(resident.Path(FactKinds.PlanAssessmentDomains, index));
        bool done = asOf.Knows(assessment.On) is not false;
        ReadOnlySpan<AssessmentDomain> covered = assessment.Domains.AsSpan();
        int lacking = 0;
        for (int i = 0; i < Domains.Length; i++)
        {
            if (!done || !covered.Contains(Domains[i])) lacking |= 1 << i;
        }

        asOf.Cite(resident.Path(FactKinds.PlanAssessmentDomains, index), lacking == 0 ? "all five" : "incomplete");
        return Verdicts[lacking];
    }

    private static Verdict[] OfEachSet()
    {
        Verdict[] verdicts = new Verdict[1 << Domains.Length];
        for (int set = 0; set < verdicts.Length; set++) verdicts[set] = set == 0 ? AllDomains.Bare : Lacking(set);
        return verdicts;
    }

    private static Verdict Lacking(int set)
    {
        List<string> words = [];
        List<string> names = [];
        for (int i = 0; i < Domains.Length; i++)
        {
            if ((set >> i & 1) == 0) continue;
            words.Add(Phrase.Words(Domains[i]));
            names.Add(Domains[i].ToString());
        }

        return DomainsMissing.With(Phrase.List(words)).Naming([.. names]);
    }
}
