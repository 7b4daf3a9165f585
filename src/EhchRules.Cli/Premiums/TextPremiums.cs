using EhchRules.Cli.Console;
using EhchRules.Funding;

namespace EhchRules.Cli.Premiums;

/// <summary>Writes for who looks after the money: what is owed, for which homes, at what rate, and how sure that is.</summary>
internal sealed class TextPremiums(Stream output, TextOptions style) : Report<MonthlyPremium>
{
    private int count;
    private decimal total;
    private int claimedTwice;

    /// <inheritdoc/>
    internal override Task WriteAsync(MonthlyPremium premium, bool isOneOfMany, CancellationToken cancellationToken)
    {
        using (StreamWriter text = TextOutput.Over(output))
        {
            TextPage page = new(text, style);
            if (count > 0) page.Rule();
            new PremiumPage(page, premium).Write();
        }

        count++;
        total += premium.Total!.Value;
        claimedTwice += premium.Homes.Count(static home => home.AlsoClaimedBy.Count > 0);
        return output.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    internal override Task EndAsync(bool isOneOfMany, CancellationToken cancellationToken)
    {
        if (!isOneOfMany || count == 0) return Task.CompletedTask;
        using (StreamWriter text = TextOutput.Over(output))
        {
            TextPage page = new(text, style);
            page.Rule();
            page.Write($"{Words.Count(count, "network")}, {Pounds.Of(total)} in all. {MonthlyPremium.Caveat}");
            if (claimedTwice > 0) page.Write($"Homes that another network claims too are counted for each: {Words.Number(claimedTwice)} of the homes above.");
        }

        return output.FlushAsync(cancellationToken);
    }
}
