using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>ROLE-5: the training needs of the team are identified.</summary>
internal sealed class TrainingNeedsRule() : NetworkRule(Catalogue.LeadRole.TrainingNeeds, Took, None)
{
    private static readonly ReasonTemplate Took = new("LearningShowsNeeds", Outcome.Met, "Learning took place this contract year, on {on}: {topic}.");
    private static readonly ReasonTemplate None = new("AreTrainingNeedsIdentified", Outcome.NeedsJudgement, "No learning is recorded this contract year. Have the training needs of the team been identified?");

    internal override FactKind[] TurnsOn => [FactKinds.Learning];

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network) => LearningInTheYear.Judge(asOf, network, Took, None);
}
