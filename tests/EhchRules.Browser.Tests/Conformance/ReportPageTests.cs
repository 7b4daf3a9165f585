using EhchRules.Conformance;
using EhchRules.Conformance.Tests.Reports;
using Microsoft.Playwright;

namespace EhchRules.Browser.Tests.Conformance;

/// <summary>The page of a conformance report, as a browser shows it.</summary>
public sealed class ReportPageTests(Chromium chromium)
{
    // Axe takes seconds each time. CI looks at both widths, both schemes and text that is meant to do harm; EHCHRULES_FULL=1 at every pairing.
    public static TheoryData<string, string, string> Views => Sizes.AreFull
        ? [.. from run in new[] { "small", "hostile", "empty" } from width in new[] { "desk", "phone" } from scheme in new[] { "light", "dark" } select (run, width, scheme)]
        : [("small", "desk", "light"), ("hostile", "phone", "dark")];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task It_fits_the_window_loads_nothing_says_nothing_and_axe_finds_no_violation(string run, string width, string scheme)
    {
        await using OpenedPage opened = await chromium.OpenAsync(await HtmlAsync(run), PageView.Of(width, scheme));

        await opened.FitsAsync();
        await opened.KeepPictureAsync($"conformance-{run}-{width}-{scheme}");
        opened.SaidAndAskedForNothing();
        await opened.IsAccessibleAsync();
    }

    [Fact]
    public async Task It_fits_a_sheet_of_A4()
    {
        await using OpenedPage opened = await chromium.OpenAsync(await HtmlAsync("small"), PageView.Paper);

        await opened.FitsAsync();
        Assert.False(await opened.Page.Locator(".skip").IsVisibleAsync());
    }

    [Fact]
    public async Task What_a_product_sent_makes_no_element_and_is_read_as_it_was_sent()
    {
        await using OpenedPage opened = await chromium.OpenAsync(await HtmlAsync("hostile"), PageView.Desk);

        Assert.Equal(0, await opened.Page.Locator("script, img, iframe, object, embed, form, input, base, link, [onerror], [style]").CountAsync());
        Assert.StartsWith("<script>alert(1)</script><img src=x onerror=alert(2)> \"'&]]>--> {{Name}} {{{Style}}}", await opened.Page.Locator("h1 bdi").First.InnerTextAsync(), StringComparison.Ordinal);
        opened.SaidAndAskedForNothing();
    }

    [Fact]
    public async Task The_keyboard_reaches_the_results_first_and_then_every_link_in_order()
    {
        await using OpenedPage opened = await chromium.OpenAsync(await HtmlAsync("small"), PageView.Desk);

        await opened.Page.Keyboard.PressAsync("Tab");
        ILocator first = opened.Page.Locator(":focus");
        Assert.Equal("Go to the results", await first.InnerTextAsync());
        Assert.True(await first.IsVisibleAsync());
        await opened.Page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#results", opened.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_leads_to_a_place_on_the_page()
    {
        await using OpenedPage opened = await chromium.OpenAsync(await HtmlAsync("hostile"), PageView.Desk);

        string[] astray = await opened.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a')].map(a => a.getAttribute('href')).filter(to => !to.startsWith('#') || !document.getElementById(to.slice(1)))");
        Assert.Empty(astray);
    }

    [Fact]
    public async Task Headings_go_down_one_step_at_a_time()
    {
        await using OpenedPage opened = await chromium.OpenAsync(await HtmlAsync("small"), PageView.Desk);

        await opened.HeadingsGoDownAsync();
    }

    private static Task<string> HtmlAsync(string run) => MadeUpRun.TextAsync(
        run switch { "small" => MadeUpRun.Report, "hostile" => HostileRun.Report, _ => MadeUpRun.ReportOf([], product: null) },
        ConformanceReportFormat.Html);
}
