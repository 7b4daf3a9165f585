using EhchRules.Funding;

namespace EhchRules.Reports;

/// <summary>A care home premium for people: what is owed, for which homes, at what rate, and how sure that is.</summary>
public sealed class PremiumReport : TextReport
{
    internal PremiumReport(MonthlyPremium premium) => Premium = premium;

    /// <summary>Gets the premium.</summary>
    public MonthlyPremium Premium { get; }

    internal override void Write(TextPage page) => new PremiumText(page, Premium).Write();
}
