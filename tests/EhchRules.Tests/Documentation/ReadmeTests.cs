namespace EhchRules.Tests.Documentation;

/// <summary>Runs the example of README.md, and holds README.md to it.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_embedding_example_finds_the_home_without_a_lead()
    {
        // Stands in for the console, so that the lines are those of the document and what they print can be read.
        using StringWriter Console = new() { NewLine = "\n" };

        // example: embedding
        PcnCode pcn = PcnCode.Parse("U57491");
        CareHome oakfield = new()
        {
            Id = "oakfield",
            Registrations = [new() { Location = CqcLocationId.Parse("1-125856395"), From = new(2011, 1, 25), Services = [RegisteredService.CareHomeWithNursing] }],
            Alignments = [new() { Network = pcn, AgreedOn = new(2020, 7, 15), From = new(2020, 7, 31) }],
            Leads = [],
        };
        NetworkRecord record = NetworkRecord.Create(new() { Code = pcn }, homes: [oakfield], residents: []);
        Assessment assessment = EhchRuleSet.Current.Assess(record, on: new(2020, 10, 19));
        foreach (Finding finding in assessment.Findings.Where(finding => finding.Outcome is Outcome.NotMet)) Console.WriteLine(finding);
        // end of example

        Assert.Equal("LEAD-2 Home oakfield: NotMet. The home has no clinical lead.\n", Console.ToString());
        Example.IsPrintedIn("README.md", "embedding", "ReadmeTests.cs");
        Assert.Contains(Console.ToString(), File.ReadAllText(Repository.PathOf("README.md")), StringComparison.Ordinal);
    }
}
