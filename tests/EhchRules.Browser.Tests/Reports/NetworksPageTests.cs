using EhchRules.Reports;
using EhchRules.Reports.Tests;
using EhchRules.Sampling;
using Microsoft.Playwright;

namespace EhchRules.Browser.Tests.Reports;

/// <summary>The index of many networks, as a browser shows it.</summary>
public sealed class NetworksPageTests(Chromium chromium)
{
    private static readonly Lazy<string> Page = new(static () =>
    {
        NetworksReport networks = new(Pages.Day);
        foreach (NetworkRecord record in SampleNetworks.Generate(new() { Networks = 3, Seed = 5, Homes = 4, Beds = 60 })) networks.Add(Pages.Of(record), $"{record.Network.Code}.html");
        networks.Add(Pages.Of(HostileRecord.Record), null);
        using StringWriter page = new();
        networks.WriteHtml(page);
        return page.ToString();
    });

    public static TheoryData<string, string> Views => Sizes.AreFull
        ? [.. from width in new[] { "desk", "phone" } from scheme in new[] { "light", "dark" } select (width, scheme)]
        : [("phone", "dark")];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task It_fits_the_window_loads_nothing_says_nothing_and_axe_finds_no_violation(string width, string scheme)
    {
        await using OpenedPage opened = await chromium.OpenAsync(Page.Value, PageView.Of(width, scheme));

        await opened.FitsAsync();
        await opened.KeepPictureAsync($"networks-{width}-{scheme}");
        opened.SaidAndAskedForNothing();
        await opened.IsAccessibleAsync();
    }

    [Fact]
    public async Task Requirements_are_sorted_by_the_median_of_their_share_not_met()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Page.Value, PageView.Desk);
        ILocator heading = opened.Page.Locator("#requirements thead button", new() { HasTextString = "median" });

        await heading.PressAsync("Enter");
        await heading.PressAsync("Enter");

        string[] keys = await opened.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#requirements tbody tr')].map(row => row.cells[row.cells.length - 3].dataset.key)");
        decimal[] medians = [.. keys.Select(static key => decimal.Parse(key, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(medians.OrderDescending(), medians);
        Assert.True(medians[0] > 0);
        Assert.Equal(-1, medians[^1]);
    }
}
