using EhchRules.Worklists;

namespace EhchRules.Tests.Documentation;

/// <summary>Runs the example of docs/worklist.md, and holds the page to it.</summary>
public sealed class WorklistPageTests
{
    private const string Page = "docs/worklist.md";

    [Fact]
    public void A_worklist_tells_what_is_overdue_and_whom_to_think_of()
    {
        NetworkRecord record = Situation.Record(Situation.Oakfield with { Rounds = [new() { On = new(2020, 10, 13) }] }, [Situation.Resident("r-1", "2020-10-01/..")]);
        DateOnly monday = new(2020, 10, 19);
        using StringWriter Console = new() { NewLine = "\n" };

        // example: worklist
        Worklist worklist = EhchRuleSet.Current.Worklist(record, monday, new() { Days = 7, Concerns = [new("r-1", "off her food")] });
        foreach (HomeWorklist home in worklist.Homes)
        {
            foreach (WorklistItem item in home.Items.Where(item => item.State is WorklistState.Overdue)) Console.WriteLine($"{item}: {item.FindSettlement()}");
            foreach (RoundCandidate candidate in home.Candidates) Console.WriteLine(candidate);
        }
        // end of example

        Assert.Contains($"<!-- output: program -->\n```\n{Console}```\n", File.ReadAllText(Repository.PathOf("docs", "worklist.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Example.IsPrintedIn(Page, "worklist", "WorklistPageTests.cs");
    }
}
