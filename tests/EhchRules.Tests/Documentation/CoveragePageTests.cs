using EhchRules.Sufficiency;

namespace EhchRules.Tests.Documentation;

/// <summary>Runs the example of docs/coverage.md.</summary>
public sealed class CoveragePageTests
{
    [Fact]
    public void A_tally_tells_what_to_add_first()
    {
        NetworkRecord[] records = [Situation.Record(Situation.Oakfield with { Leads = [Situation.Nurse with { Agreements = default }] }, [])];
        using StringWriter Console = new() { NewLine = "\n" };

        // example: tally
        SufficiencyTally tally = new(EhchRuleSet.Current, on: new(2020, 10, 19));
        foreach (NetworkRecord record in records) tally.Add(record);
        DataSufficiency sufficiency = tally.Gathered();
        foreach (SufficiencyStep step in sufficiency.Steps.Take(2)) Console.WriteLine(step);
        // end of example

        Assert.Equal(
            "network/team: MDT-1, MDT-2, MDT-3, MDT-4, MDT-5, PCSP-1, ROLE-3\nhomes/#/leads/#/agreements: LEAD-2, LEAD-3\n",
            Console.ToString());
        Example.IsPrintedIn("docs/coverage.md", "tally", "CoveragePageTests.cs");
        Assert.Contains(Console.ToString(), File.ReadAllText(Repository.PathOf("docs", "coverage.md")), StringComparison.Ordinal);
    }
}
