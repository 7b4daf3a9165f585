namespace EhchRules.Sampling.Tests.Documentation;

/// <summary>Runs the example of docs/guide.md on invented records, and holds the guide to it.</summary>
public sealed class GuideSectionTests
{
    [Fact]
    public void Invented_networks_are_assessed()
    {
        DateOnly day = new(2022, 6, 10);
        List<Assessment> assessments = [];

        // example: sampling
        SampleOptions options = new() { Networks = 3, Homes = 6, Seed = 2 };
        foreach (NetworkRecord record in SampleNetworks.Generate(options)) assessments.Add(EhchRuleSet.Current.Assess(record, day));
        NetworkRecord third = SampleNetworks.GenerateOne(options, position: 2);
        // end of example

        Assert.Equal(["U00001", "U00002", "U00003"], assessments.Select(assessment => assessment.Record.Network.Code.Value));
        Assert.All(assessments, assessment => Assert.Contains(assessment.Findings, finding => finding.Outcome is Outcome.NotMet));
        Assert.Equal(assessments[2].Record, third);
        Assert.True(SampleNetworks.Period.Contains(day));
        Example.IsPrintedIn("docs/guide.md", "sampling", "GuideSectionTests.cs", "EhchRules.Sampling");
    }
}
