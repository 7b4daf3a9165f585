using EhchRules.Funding;

namespace EhchRules.Cli.Tests.Documentation;

/// <summary>Holds docs/premium.md to what the command does and to the rates.</summary>
public class PremiumPageTests
{
    private const string Page = "premium.md";

    [Fact]
    public async Task The_text_shown_is_what_the_demo_network_gives()
    {
        Answer answer = await Call.Of("premium", Repository.PathOf("samples", "demo-network.json"), "--month", "2024-10");

        Assert.Equal(answer.Output, Shown.In(Page, "text"));
    }

    [Fact]
    public async Task The_json_shown_is_what_the_record_shown_gives()
    {
        Answer answer = await new Call { Input = Shown.In(Page, "record") }.WithAsync("premium", "-", "--month", "2020-10", "--format", "json");

        Assert.Equal(answer.Output, Shown.In(Page, "json"));
    }

    [Fact]
    public void Every_rate_is_a_row_of_the_page()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", Page));

        Assert.All(PremiumRates.All, rate => Assert.Contains(
            FormattableString.Invariant($"| {rate.From} to {rate.Through} | £{rate.PerBed} in {rate.Payments} | {rate.Status} | {rate.Published:yyyy-MM-dd} ({rate.PublishedStatus}) |"), page, StringComparison.Ordinal));
    }
}
