using EhchRules.Funding;

namespace EhchRules.Reports.Tests.Premiums;

public sealed class PremiumReportTests
{
    private static readonly EhchRuleSet Rules = EhchRuleSet.Current;

    [Fact]
    public void A_premium_without_an_amount_is_not_known_and_its_faults_say_why()
    {
        MonthlyPremium premium = Rules.Premium(Pages.Demo, new(2020, 3));

        string text = TextOf(Rules.Report(premium));

        Assert.Contains("Care home premium for March 2020: not known\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('£', text);
        Assert.NotEmpty(premium.Faults);
        Assert.All(premium.Faults, fault => Assert.Contains($"  {fault}\n", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_summary_counts_what_is_not_known()
    {
        PremiumSummary summary = new();
        summary.Add(Rules.Premium(Pages.Demo, new(2020, 3)));

        Assert.Contains("1 network, £0.00 in all. ", TextOf(summary), StringComparison.Ordinal);
        Assert.Contains("For 1 network the amount is not known.\n", TextOf(summary), StringComparison.Ordinal);
    }

    private static string TextOf(TextReport report)
    {
        using StringWriter text = new() { NewLine = "\n" };
        report.WriteText(text, new() { Columns = 400 });
        return text.ToString();
    }
}
