using EhchRules.Reports.Tests;
using Microsoft.Playwright;

namespace EhchRules.Browser.Tests.Reports;

/// <summary>The rule explorer, as a browser shows it.</summary>
public sealed class RuleExplorerTests(Chromium chromium)
{
    private const string EndOfDischarge = "No longer judged: what became of it is outside what these rules cover. Before, by contract: Network Contract DES 2023/24 (DES-2023-24).";

    public static TheoryData<string, string, string, string> Views => Sizes.AreFull
        ? [
            ("usual", "desk", "light", ""), ("usual", "phone", "dark", ""), ("usual", "desk", "dark", "#PCSP-3?on=2024-04-01&topic=CarePlanning"),
            ("usual", "phone", "light", "#ROUND-1?on=2024-03-31&topic=HomeRounds"), ("hostile", "phone", "light", "#rule-sets")
        ]
        : [("usual", "phone", "dark", "#PCSP-3?on=2024-04-01&topic=CarePlanning")];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task It_fits_the_window_loads_nothing_says_nothing_and_axe_finds_no_violation(string page, string width, string scheme, string place)
    {
        await using OpenedPage opened = await chromium.OpenAsync(PageOf(page), PageView.Of(width, scheme), place);

        await opened.FitsAsync();
        await opened.KeepPictureAsync($"rules-{page}-{width}-{scheme}{(place.Length > 0 ? "-open" : "")}");
        opened.SaidAndAskedForNothing();
        await opened.IsAccessibleAsync();
    }

    [Fact]
    public async Task The_slider_goes_by_keyboard_to_either_side_of_a_texts_beginning_and_shows_what_is_in_force()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Explorers.Usual, PageView.Desk, "#rules?on=2024-03-01");
        ILocator slider = opened.Page.Locator("#slider");

        await slider.PressAsync("ArrowRight");
        Assert.Equal("Sunday 31 March 2024", await slider.GetAttributeAsync("aria-valuetext"));
        Assert.Equal("● in force, by contract (DES-2023-24)", await StandingAsync(opened, "DISCH-1"));
        Assert.Equal("2024-03-31", await opened.Page.Locator("#date").InputValueAsync());
        Assert.StartsWith("Sunday 31 March 2024: ", await opened.Page.Locator("#said").InnerTextAsync(), StringComparison.Ordinal);

        await slider.PressAsync("ArrowRight");
        Assert.Equal("Monday 1 April 2024", await slider.GetAttributeAsync("aria-valuetext"));
        Assert.Equal("○ outside what these rules cover", await StandingAsync(opened, "DISCH-1"));
        Assert.Equal("● in force, not verified whether contract or guidance (DES-2024-25)", await StandingAsync(opened, "ROUND-1"));
        Assert.EndsWith("#rules?on=2024-04-01", opened.Page.Url, StringComparison.Ordinal);

        await slider.PressAsync("PageDown");
        Assert.Equal("Saturday 1 April 2023", await slider.GetAttributeAsync("aria-valuetext"));
        await slider.PressAsync("Home");
        Assert.Equal("Wednesday 1 April 2020", await slider.GetAttributeAsync("aria-valuetext"));
        await slider.PressAsync("PageUp");
        Assert.Equal("Friday 15 May 2020", await slider.GetAttributeAsync("aria-valuetext"));
        Assert.Equal("● in force, asked for, not a duty (COVID-MODEL-2020)", await StandingAsync(opened, "COVID-1"));
        opened.SaidAndAskedForNothing();
    }

    [Fact]
    public async Task The_term_of_the_day_is_marked_in_the_table_by_words()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Explorers.Usual, PageView.Desk, "#ROUND-1?on=2024-04-01");
        ILocator marks = opened.Page.Locator("#ROUND-1 .mark:visible");

        Assert.Equal(1, await marks.CountAsync());
        Assert.Equal("1 April 2024 to 30 September 2024 ◀ the day shown", await opened.Page.Locator("#ROUND-1 tr[aria-current=date] th").InnerTextAsync());
        await opened.Page.Locator("#date").FillAsync("2020-09-30");
        Assert.Equal(0, await marks.CountAsync());
        Assert.Equal("○ not yet in force", await StandingAsync(opened, "ROUND-1"));
    }

    [Fact]
    public async Task Two_days_are_compared_in_the_words_of_diff()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Explorers.Usual, PageView.Desk, "#compare?from=2024-03-31&to=2024-04-01");
        ILocator differences = opened.Page.Locator("#differences");

        string text = await differences.InnerTextAsync();
        Assert.StartsWith("From Monday 1 April 2024\n", text, StringComparison.Ordinal);
        Assert.Contains(EndOfDischarge, text, StringComparison.Ordinal);
        string ended = await differences.Locator(".difference", new() { HasTextString = EndOfDischarge }).InnerTextAsync();
        Assert.Contains("DISCH-1 ", ended, StringComparison.Ordinal);
        Assert.Contains("What changes in the rules between Sunday 31 March 2024 and Monday 1 April 2024.", await opened.Page.Locator("#differs").InnerTextAsync(), StringComparison.Ordinal);
        await opened.KeepPictureAsync("rules-compared-desk-light");

        await opened.Page.Locator("#to").FillAsync("2024-03-31");
        Assert.Contains("Nothing: 51 requirements stay as they were.", await opened.Page.Locator("#differs").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(string.Empty, await differences.InnerTextAsync());

        // The second day is the earlier: changes are shown in the order of days.
        await opened.Page.Locator("#from").FillAsync("2024-04-01");
        Assert.Contains(EndOfDischarge, await differences.InnerTextAsync(), StringComparison.Ordinal);
        Assert.EndsWith("#compare?from=2024-04-01&to=2024-03-31", opened.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_and_was_changed_back_is_shown_apart()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Explorers.Usual, PageView.Desk, "#compare?from=2020-05-14&to=2020-10-01");

        string text = await opened.Page.Locator("#differences").InnerTextAsync();
        Assert.Contains("COVID-1", text[text.IndexOf("Changed in between, then changed back", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_are_worked_by_keyboard_and_kept_in_the_address()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Explorers.Usual, PageView.Desk, "#rules?on=2020-08-15");

        await opened.Page.Locator("#state").SelectOptionAsync("InForce");
        await opened.Page.Locator("#force").SelectOptionAsync("Requested");
        Assert.Equal(["COVID-1", "COVID-2", "COVID-3", "COVID-4", "COVID-5", "COVID-6", "COVID-7", "COVID-8"], await ShownAsync(opened));
        await opened.Page.Locator("#words").PressSequentiallyAsync("medicine");
        Assert.NotEmpty(await ShownAsync(opened));
        Assert.True((await ShownAsync(opened)).Length < 8);
        Assert.EndsWith("#rules?on=2020-08-15&state=InForce&force=Requested&words=medicine", opened.Page.Url, StringComparison.Ordinal);

        await opened.Page.Locator("#words").FillAsync("nothing of the kind");
        Assert.True(await opened.Page.Locator("#none").IsVisibleAsync());
        await opened.Page.Locator("#clear").PressAsync("Enter");
        Assert.Equal(51, (await ShownAsync(opened)).Length);

        await opened.Page.Locator("#sources").SelectOptionAsync("Confirmed");
        await opened.Page.Locator("#topic").SelectOptionAsync("Leadership");
        Assert.All(await ShownAsync(opened), static id => Assert.StartsWith("LEAD-", id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_link_to_a_requirement_opens_it_even_where_the_filters_hide_it_and_keeps_the_day()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Explorers.Usual, PageView.Desk, "#rules?on=2024-04-01&topic=CarePlanning");

        await opened.Page.EvaluateAsync("() => location.hash = '#ROUND-1'");
        ILocator requirement = opened.Page.Locator("#ROUND-1");
        await requirement.Locator(".says").WaitForAsync();
        Assert.EndsWith("#ROUND-1?on=2024-04-01", opened.Page.Url.Replace("&topic=CarePlanning", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.StartsWith("ROUND-1 ", (await opened.Page.Locator(":focus h4").InnerTextAsync()).Trim(), StringComparison.Ordinal);
        Assert.Equal(1, await opened.Page.Locator(".rule[open]").CountAsync());
        Assert.True(await requirement.Locator(".says").EvaluateAsync<bool>("one => one.getBoundingClientRect().top > document.getElementById('day').getBoundingClientRect().bottom"));
    }

    [Fact]
    public async Task On_paper_all_is_open_without_slider_and_filters_and_fits_a_sheet_of_A4()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Explorers.Usual, PageView.Paper, "#rules?topic=CarePlanning");

        await opened.FitsAsync();
        Assert.Equal(51, await opened.Page.Locator(".rule .says:visible").CountAsync());
        foreach (string hidden in (string[])["#day", "#filters", "#compare", ".skip"]) Assert.False(await opened.Page.Locator(hidden).IsVisibleAsync(), hidden);
        await opened.KeepPictureAsync("rules-paper");
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Screen });

        // Afterwards what was open is, which is nothing.
        await opened.Page.WaitForFunctionAsync("() => document.querySelectorAll('.rule[open]').length === 0");
    }

    [Fact]
    public async Task Without_scripts_the_whole_catalogue_is_read()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Explorers.Usual, PageView.Phone with { HasScripts = false });

        await opened.FitsAsync();
        Assert.Equal(51, await opened.Page.Locator(".rule .says:visible").CountAsync());
        Assert.Equal("Monday 1 June 2026: 30 in force, 1 not known whether it applies, 20 not in force.", await opened.Page.Locator("#said").InnerTextAsync());
        foreach (string hidden in (string[])["#day", "#filters", "#days"]) Assert.False(await opened.Page.Locator(hidden).IsVisibleAsync(), hidden);
        Assert.True(await opened.Page.Locator("#compare noscript p").IsVisibleAsync());
    }

    [Fact]
    public async Task What_another_rule_set_says_is_shown_as_it_is_and_does_nothing()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Explorers.OfHostile, PageView.Desk);

        Assert.Contains("<script>document.title='run'</script>", await opened.Page.Locator("#rule-sets").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await opened.Page.Locator("img, iframe, object, embed, base, [onerror]").CountAsync());
        Assert.DoesNotContain("run", await opened.Page.TitleAsync(), StringComparison.Ordinal);
        opened.SaidAndAskedForNothing();
    }

    private static async Task<string> StandingAsync(OpenedPage opened, string id) => (await opened.Page.Locator($"#{id} > summary .standing").InnerTextAsync()).Trim();

    private static async Task<string[]> ShownAsync(OpenedPage opened) =>
        await opened.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.rule:not([hidden])')].map(one => one.id)");

    private static string PageOf(string name) => name == "usual" ? Explorers.Usual : Explorers.OfHostile;
}
