using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>LEARN-1: the network identifies or engages in locally organised shared learning, as appropriate and as capacity allows.</summary>
internal sealed class SharedLearningRule() : NetworkRule(Catalogue.InformationAndMedicines.SharedLearning, Took, None)
{
    private static readonly ReasonTemplate Took = new("LearningTookPlace", Outcome.Met, "Shared learning took place this contract year, on {on}: {topic}.");
    private static readonly ReasonTemplate None = new("IsLearningAppropriate", Outcome.NeedsJudgement, "No shared learning is recorded this contract year. Is that appropriate, given the opportunities and the network's capacity?");

    internal override FactKind[] TurnsOn => [FactKinds.Learning];

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network) => LearningInTheYear.Judge(asOf, network, Took, None);
}
