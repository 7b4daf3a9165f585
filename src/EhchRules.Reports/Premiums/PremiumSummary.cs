using EhchRules.Funding;

namespace EhchRules.Reports;

/// <summary>What premiums of several networks come to.</summary>
public sealed class PremiumSummary : SummaryReport<MonthlyPremium>
{
    private decimal total;
    private int claimedTwice;
    private int withoutTotal;

    private protected override void Take(MonthlyPremium answer)
    {
        total += answer.Total ?? 0;
        if (answer.Total is null) withoutTotal++;
        claimedTwice += answer.Homes.Count(static home => home.AlsoClaimedBy.Count > 0);
    }

    internal override void Write(TextPage page)
    {
        page.Write($"{Words.Count(Count, "network")}, {Pounds.Of(total)} in all. {MonthlyPremium.Caveat}");
        if (withoutTotal > 0) page.Write($"For {Words.Count(withoutTotal, "network")} the amount is not known.");
        if (claimedTwice > 0) page.Write($"Homes that another network claims too are counted for each: {Words.Number(claimedTwice)} of the homes above.");
    }
}
