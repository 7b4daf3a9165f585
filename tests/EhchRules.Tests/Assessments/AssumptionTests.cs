using EhchRules.Catalogue;

using static EhchRules.Tests.Iso;

namespace EhchRules.Tests.Assessments;

/// <summary>Which assumptions the findings of a requirement rest on, by day: A-8 under the text of May 2026, A-9 once its year is over.</summary>
public sealed class AssumptionTests
{
    private static readonly LocalVariation OfJune = new() { From = new(2026, 6, 1), To = new(2026, 6, 30), Sections = [SpecificationSection.ServiceRequirements] };

    [Theory]
    [InlineData("VACC-1", "2026-03-31", "")]
    [InlineData("VACC-1", "2026-04-30", "")]
    [InlineData("VACC-1", "2026-05-01", "A-8")]
    [InlineData("VACC-1", "2027-03-31", "A-8")]
    [InlineData("VACC-1", "2027-04-01", "A-8 A-9")]
    [InlineData("ROUND-1", "2026-04-30", "A-6")]
    [InlineData("ROUND-1", "2026-05-01", "A-6 A-8")]
    [InlineData("ROUND-1", "2027-04-01", "A-6 A-8 A-9")]
    [InlineData("MDT-3", "2027-04-01", "")]
    public void They_depend_on_the_day(string id, string on, string assumptions) => Assert.Equal(assumptions, Assumed(id, on, []));

    [Theory]
    [InlineData("2026-05-31", "A-8")]
    [InlineData("2026-06-01", "")]
    [InlineData("2026-06-30", "")]
    [InlineData("2026-07-01", "A-8")]
    public void What_a_local_variation_agreement_has_taken_away_does_not_assume_that_there_is_none(string on, string assumptions) =>
        Assert.Equal(assumptions, Assumed("VACC-1", on, [OfJune]));

    [Fact]
    public void An_agreement_of_which_the_sections_are_not_known_leaves_the_assumption() =>
        Assert.Equal("A-8", Assumed("VACC-1", "2026-06-15", [OfJune with { Sections = default }]));

    [Fact]
    public void Where_the_text_of_May_2026_is_not_seen_nothing_is_assumed_of_it() => Assert.Equal("", Assumed("VACC-1", "2026-06-15", [], new(2026, 4, 29)));

    private static string Assumed(string id, string on, KnownList<LocalVariation> variations, DateOnly? knownOn = null)
    {
        NetworkRecord record = Situation.Record(network: Situation.Network with { LocalVariations = variations });
        Assessment assessment = EhchRuleSet.Current.Assess(record, Day(on), new() { KnownOn = knownOn });

        return string.Join(' ', assessment.AssumptionsOf(RequirementCatalogue.Find(id)!).Select(static assumption => assumption.Id));
    }
}
