using EhchRules.Reports.Tests;
using Microsoft.Playwright;

namespace EhchRules.Browser.Tests.Reports;

/// <summary>The page of a worklist, as a browser shows and prints it.</summary>
public sealed class WorklistPageTests(Chromium chromium)
{
    public static TheoryData<string, string, string> Views => Sizes.AreFull
        ? [("demo", "desk", "dark"), ("demo", "phone", "light"), ("hostile", "desk", "light"), ("hostile", "phone", "light"), ("demo", "paper", "light")]
        : [("hostile", "phone", "dark"), ("demo", "paper", "light")];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task It_fits_its_window_or_paper_loads_nothing_says_nothing_and_axe_finds_no_violation(string record, string width, string scheme)
    {
        PageView view = PageView.Of(width, scheme);
        await using OpenedPage opened = await chromium.OpenAsync(record == "demo" ? Pages.WorklistOfDemo : Pages.WorklistOfHostile, view);

        await opened.FitsAsync();
        await opened.KeepPictureAsync($"worklist-{record}-{width}-{scheme}");
        opened.SaidAndAskedForNothing();
        if (view.Media is Media.Screen) await opened.IsAccessibleAsync();
    }

    [Fact]
    public async Task A_line_of_the_list_by_day_leads_to_the_home_and_every_task_has_a_box()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Pages.WorklistOfDemo, PageView.Desk with { HasScripts = false });

        await opened.Page.Locator("#days tbody tr", new() { HasTextString = "PCSP-3" }).Locator("a").PressAsync("Enter");

        Assert.EndsWith("#home-1", opened.Page.Url, StringComparison.Ordinal);
        Assert.Equal("Fairhaven Manor fairhaven-manor", await opened.Page.Locator("#home-1 h3").InnerTextAsync());
        ILocator tasks = opened.Page.Locator(".tasks tbody tr");
        for (int i = 0; i < await tasks.CountAsync(); i++) Assert.NotEqual(0, await tasks.Nth(i).Locator(".box").CountAsync());
        Assert.Equal(13, await tasks.CountAsync());
    }
}
