using EhchRules.Funding;

namespace EhchRules.Tests.Documentation;

/// <summary>Runs the example of docs/premium.md.</summary>
public sealed class PremiumPageTests
{
    [Fact]
    public void A_year_is_worked_out_month_by_month()
    {
        NetworkRecord record = Situation.Record(Situation.Oakfield with { Beds = [new() { From = new(2020, 4, 1), Count = 42 }] });
        using StringWriter Console = new() { NewLine = "\n" };

        // example: months
        foreach (MonthlyPremium premium in EhchRuleSet.Current.Premiums(record, first: new(2025, 3), last: new(2025, 4)))
        {
            Console.WriteLine(premium.Total is { } total ? $"{premium.Month}: £{total}" : string.Join("; ", premium.Faults));
        }
        // end of example

        Assert.Equal("2025-03: £445.20\n2025-04: £455.89\n", Console.ToString());
        Example.IsPrintedIn("docs/premium.md", "months", "PremiumPageTests.cs");
        Assert.Contains(Console.ToString(), File.ReadAllText(Repository.PathOf("docs", "premium.md")), StringComparison.Ordinal);
    }
}
