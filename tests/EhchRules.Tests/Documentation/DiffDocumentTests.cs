using EhchRules.Comparison;

namespace EhchRules.Tests.Documentation;

/// <summary>Compiles and runs the example of docs/diff.md.</summary>
public sealed class DiffDocumentTests
{
    private const string Document = "docs/diff.md";

    [Fact]
    public void The_example_prints_what_is_shown()
    {
        NetworkRecord record = NetworkRecord.Create(new() { Code = PcnCode.Parse("U57491") }, homes: [], residents: []);
        using StringWriter Console = new() { NewLine = "\n" };

        // example: diff
        Standpoint before = new(new(2024, 3, 31));
        Standpoint after = new(new(2024, 4, 1));
        foreach (RequirementChange change in EhchRuleSet.Current.Compare(before, after).Changes.Where(change => change.Is(RuleChangeKind.AcceptedCodes)))
        {
            Console.WriteLine($"{change.Requirement.Id}, from {change.FirstSeenOn:yyyy-MM-dd}");
            foreach (RuleChange one in change.Changes) Console.WriteLine(one.Text);
        }

        foreach (OutcomeChange change in EhchRuleSet.Current.Compare(record, before, after).Changes)
        {
            Console.WriteLine($"{change.Requirement.Id}, {change.Subject}: {change.OutcomeBefore} to {change.OutcomeAfter}, {change.Cause}");
        }
        // end of example

        string shown = File.ReadAllText(Repository.PathOf(Document.Split('/'))).ReplaceLineEndings("\n");
        Assert.True(shown.Contains($"```\n{Console}```\n", StringComparison.Ordinal), $"{Document} does not show: {Console}");
        Example.IsPrintedIn(Document, "diff", "DiffDocumentTests.cs");
    }
}
