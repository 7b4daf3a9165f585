namespace EhchRules.Rules;

/// <summary>PCSP-7: the plan may draw on assessments made outside the home.</summary>
internal sealed class OutsideAssessmentsRule()
    : LatestPlanRule(Catalogue.CarePlanning.DrawsOnOutsideAssessments, Binding.PatientOfAlignedHome, Drawn, NotUsed, NoPlan)
{
    private static readonly ReasonTemplate Drawn = new("DrawsOnOutside", Outcome.Met, "The latest plan draws on assessments made outside the home.");
    private static readonly ReasonTemplate NotUsed = new("PermissionNotUsed", Outcome.NotApplicable, "The latest plan draws on no assessment made outside the home. This is optional.");

    internal override FactKind[] TurnsOn => [FactKinds.Plans];

    protected override Verdict OfPlan(AsOf asOf, ResidentStanding resident, int index)
    {
        Facts<string> drawsOn = resident.Resident.Plans[index].DrawsOn;
        if (!drawsOn.IsKnown) return Verdict.Undetermined(resident.Path(FactKinds.PlanDrawsOn, index));
        if (drawsOn.Count == 0) return NotUsed.Bare;
        asOf.Cite(resident.Path(FactKinds.PlanDrawsOn, index), drawsOn[0]);
        return Drawn.Bare;
    }
}
