using EhchRules.Catalogue;

namespace EhchRules.Tests.Assessments;

public sealed class FindingListTests
{
    private static readonly FindingList Findings =
        EhchRuleSet.Current.Assess(NetworkRecord.Create(Situation.Network, [Situation.Oakfield, new() { Id = "elm-court" }], []), new(2020, 10, 19)).Findings;

    [Fact]
    public void Those_of_the_network_and_of_each_home_are_counted_indexed_and_enumerated_alike()
    {
        Assert.Equal(Witness.CountOf(Witness.Network) + (2 * Witness.CountOf(Witness.Home)), Findings.Count);
        Assert.Equal(Findings, Enumerable.Range(0, Findings.Count).Select(static i => Findings[i]));
        Assert.Equal("ALIGN-1", Findings[0].Requirement.Id);
        Assert.Equal(Witness.All.Last(static one => one.Subject != Witness.Resident).Id, Findings[^1].Requirement.Id);
    }

    [Fact]
    public void A_position_outside_is_an_error() => Assert.All(
        (int[])[-1, Findings.Count], static position => Assert.Throws<ArgumentOutOfRangeException>("index", () => Findings[position]));

    [Fact]
    public void Those_of_a_requirement_stand_together_and_there_are_none_without_a_subject()
    {
        Assert.Equal(["elm-court", "oakfield"], Findings.Of(Leadership.ClinicalLead).Select(static finding => finding.Subject.Id));
        Assert.All(Findings.Of(Leadership.ClinicalLead), static finding => Assert.Equal("LEAD-2", finding.Requirement.Id));
        Assert.Empty(Findings.Of(Alignment.RegistrationSupport));
    }

    [Fact]
    public void A_requirement_of_ones_own_has_no_findings_here()
    {
        Requirement own = new() { Id = "OWN-1", Title = "", Says = "", Topic = Topic.Alignment, Subject = SubjectKind.Home, Terms = Leadership.ClinicalLead.Terms };

        Assert.Equal("OWN-1 is not judged by this rule set. (Parameter 'requirement')", Assert.Throws<ArgumentException>(() => Findings.Of(own)).Message);
        Assert.Throws<ArgumentNullException>("requirement", () => Findings.Of(null!));
    }
}
