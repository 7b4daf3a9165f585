using EhchRules.Catalogue;

namespace EhchRules.Tests.Assessments;

/// <summary>The kinds of facts on which requirements turn.</summary>
public sealed class FactsOfTests
{
    [Fact]
    public void They_are_named_by_their_place_and_in_words()
    {
        FactDescription[] ofPlan = [new("plans", "what care plans there are"), new("hospitalEpisodes", "when the resident was in hospital"), new("timescaleReasons/#/on", "when the reason was recorded")];

        Assert.Equal(ofPlan, EhchRuleSet.Current.FactsOf(CarePlanning.PlanWithinSevenWorkingDaysOfAdmission));
        Assert.Equal([new("team/members", "who the members of the team are")], EhchRuleSet.Current.FactsOf(Team.Pharmacist));
        Assert.Empty(EhchRuleSet.Current.FactsOf(CarePlanning.DeliverySupported));
    }
}
