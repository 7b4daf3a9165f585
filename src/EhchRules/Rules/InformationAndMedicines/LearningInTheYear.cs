using EhchRules.Catalogue;

namespace EhchRules.Rules;

/// <summary>Judges whether shared learning took place in the contract year (LEARN-1 and ROLE-5).</summary>
internal static class LearningInTheYear
{
    internal static Verdict Judge(AsOf asOf, NetworkStanding network, ReasonTemplate took, ReasonTemplate none)
    {
        Facts<LearningEvent> learning = network.Network.Learning;
        if (!learning.IsKnown) return Verdict.Untold(network.Path(Fact.Learning));
        DayRun year = asOf.ContractYear;
        int first = -1;
        for (int i = 0; i < learning.Count; i++)
        {
            if (year.Contains(learning[i].On.DayNumber) && (first < 0 || learning[i].On < learning[first].On)) first = i;
        }

        if (first < 0 || !asOf.Knows(learning[first])) return none.Bare;
        asOf.Cite(network.Path(Fact.LearningOn, first), learning[first].On);
        return took.With(learning[first].On, learning[first].Topic ?? "a topic not named");
    }
}

/// <summary>LEARN-1: the network identifies or engages in locally organised shared learning, as appropriate and as capacity allows.</summary>
internal sealed class SharedLearningRule() : NetworkRule(Catalogue.InformationAndMedicines.SharedLearning, Took, None)
{
    private static readonly ReasonTemplate Took = new("LearningTookPlace", Outcome.Met, "Shared learning took place this contract year, on {on}: {topic}.");
    private static readonly ReasonTemplate None = new("IsLearningAppropriate", Outcome.NeedsJudgement, "No shared learning is recorded this contract year. Was there an opportunity that was appropriate and within capacity?");

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network) => LearningInTheYear.Judge(asOf, network, Took, None);
}

/// <summary>ROLE-5: the training needs of the team are identified.</summary>
internal sealed class TrainingNeedsRule() : NetworkRule(Catalogue.LeadRole.TrainingNeeds, Took, None)
{
    private static readonly ReasonTemplate Took = new("LearningShowsNeeds", Outcome.Met, "Learning took place this contract year, on {on}: {topic}.");
    private static readonly ReasonTemplate None = new("AreTrainingNeedsIdentified", Outcome.NeedsJudgement, "No learning is recorded this contract year. Are the training needs of the team identified?");

    internal override Verdict Judge(AsOf asOf, Term term, NetworkStanding network) => LearningInTheYear.Judge(asOf, network, Took, None);
}
