using EhchRules.Reports.Tests;
using Microsoft.Playwright;

namespace EhchRules.Browser.Tests.Reports;

/// <summary>The page of an assessment, as a browser shows it.</summary>
public sealed class AssessmentPageTests(Chromium chromium)
{
    public static TheoryData<string, string, string> Views => Sizes.AreFull
        ? [.. from record in new[] { "demo", "hostile", "empty" } from width in new[] { "desk", "phone" } from scheme in new[] { "light", "dark" } select (record, width, scheme)]
        : [("demo", "desk", "light"), ("hostile", "phone", "dark")];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task It_fits_the_window_loads_nothing_says_nothing_and_axe_finds_no_violation(string record, string width, string scheme)
    {
        await using OpenedPage opened = await chromium.OpenAsync(PageOf(record), PageView.Of(width, scheme));

        await opened.FitsAsync();
        await opened.KeepPictureAsync($"assessment-{record}-{width}-{scheme}");
        opened.SaidAndAskedForNothing();
        await opened.IsAccessibleAsync();
    }

    [Fact]
    public async Task Text_of_the_record_is_shown_as_it_is_and_does_nothing()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Pages.OfHostile, PageView.Desk);

        Assert.StartsWith("</script><script>document.title='run'</script><img src=x onerror=\"document.title='run'\"> \"'`=&amp;]]>--><!-- {{Network}} {{{Data}}}", await opened.Page.Locator("h1 bdi").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await opened.Page.Locator("img, iframe, object, embed, base, [onerror], [onclick]").CountAsync());

        // What a script makes is made of text too.
        await opened.Page.Locator("#list .toggle").First.ClickAsync();
        Assert.Contains("<script>document.title='run'</script>", await opened.Page.Locator("#list tbody").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await opened.Page.Locator("img, [onerror]").CountAsync());
        Assert.DoesNotContain("run", (await opened.Page.TitleAsync()).Split("EHCH on")[1], StringComparison.Ordinal);
        opened.SaidAndAskedForNothing();
    }

    [Fact]
    public async Task Without_scripts_what_matters_the_grid_and_the_homes_are_read()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Pages.OfDemo, PageView.Desk with { HasScripts = false });

        Assert.Equal(2, await opened.Page.Locator("#overdue ~ .scroll").First.Locator("tbody tr").CountAsync());
        Assert.True(await opened.Page.Locator("table.grid").IsVisibleAsync());
        await opened.Page.Locator("table.grid a.cell").First.ClickAsync();
        Assert.EndsWith("#home-network", opened.Page.Url, StringComparison.Ordinal);
        Assert.True(await opened.Page.Locator("noscript p").First.IsVisibleAsync());
        Assert.False(await opened.Page.Locator("#filters").IsVisibleAsync());
    }

    [Fact]
    public async Task An_address_that_names_a_finding_shows_it_open_with_its_sentence_evidence_and_sources()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Pages.OfDemo, PageView.Desk, "#finding-PCSP-4-r-106-return-2020-10-07");

        ILocator list = opened.Page.Locator("#list");
        Assert.Equal(1, await list.Locator(".toggle").CountAsync());
        Assert.Equal("true", await list.Locator(".toggle").GetAttributeAsync("aria-expanded"));
        string text = await list.InnerTextAsync();
        Assert.Contains("No plan since the return from hospital on 7 October 2020; it was due by 16 October 2020, 7 working days later.", text, StringComparison.Ordinal);
        Assert.Contains("residents/r-106/hospitalEpisodes/0/to: 2020-10-07", text, StringComparison.Ordinal);
        Assert.Contains("secondary: a named summary says so", text, StringComparison.Ordinal);
        Assert.Equal("PCSP-4 Plan within 7 working days of readmission", await opened.Page.Locator(":focus").InnerTextAsync());
        Assert.True(await list.Locator(".toggle").IsVisibleAsync());
    }

    [Fact]
    public async Task A_cell_of_the_grid_opens_its_findings()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Pages.OfDemo, PageView.Desk);

        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "Fairhaven Manor, Care planning: 12 not met, 8 by contract" }).PressAsync("Enter");

        // The page follows its address a moment after the key.
        await opened.Page.Locator(":focus", new() { HasText = "All findings" }).WaitForAsync();
        Assert.Equal("All findings", await opened.Page.Locator(":focus").InnerTextAsync());
        Assert.Equal("CarePlanning", await opened.Page.Locator("#topic").InputValueAsync());
        Assert.Equal(12, await opened.Page.Locator("#list td.NotMet").CountAsync());
        Assert.All(await opened.Page.Locator("#list tbody tr td:nth-child(3)").AllInnerTextsAsync(), static home => Assert.Equal("Fairhaven Manor", home));
    }

    [Fact]
    public async Task Filters_and_order_are_worked_by_keyboard_and_kept_in_the_address()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Pages.OfDemo, PageView.Desk);
        IPage page = opened.Page;
        ILocator outcomes = page.Locator("#outcomes input");

        // Everything except what is not met is taken out, each with the space bar.
        for (int i = 0; i < await outcomes.CountAsync(); i++)
        {
            ILocator box = outcomes.Nth(i);
            if (await box.InputValueAsync() != "NotMet" && await box.IsCheckedAsync()) await box.PressAsync("Space");
        }

        await page.Locator("#forces input[value=Guidance]").PressAsync("Space");
        Assert.Equal("34 of 829 findings that apply.", await page.Locator("#found").InnerTextAsync());
        Assert.Equal(34, await page.Locator("#list .toggle").CountAsync());

        await page.Locator("#words").FocusAsync();
        await page.Keyboard.TypeAsync("r-106");
        Assert.Equal(["PCSP-4 Plan within 7 working days of readmission", "PCSP-5 Plan developed with resident or carer"], await page.Locator("#list .toggle").AllInnerTextsAsync());
        await page.Locator("#by-requirement").PressAsync("Enter");
        await page.Locator("#by-requirement").PressAsync("Enter");
        Assert.Equal("descending", await page.Locator("#list th:nth-child(2)").GetAttributeAsync("aria-sort"));
        Assert.Equal(["PCSP-5 Plan developed with resident or carer", "PCSP-4 Plan within 7 working days of readmission"], await page.Locator("#list .toggle").AllInnerTextsAsync());
        Assert.Equal("by-requirement", await page.Locator(":focus").GetAttributeAsync("id"));
        Assert.EndsWith("#findings?words=r-106&outcome=NotMet&force=Contractual", page.Url, StringComparison.Ordinal);

        await page.ReloadAsync();
        Assert.Equal("2 of 829 findings that apply.", await page.Locator("#found").InnerTextAsync());

        await page.Locator("#clear").PressAsync("Enter");
        Assert.EndsWith("#findings", page.Url, StringComparison.Ordinal);
        Assert.StartsWith("294 of 829 findings that apply; the first 100 are shown", await page.Locator("#found").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("#next button").PressAsync("Enter");
        Assert.Equal(200, await page.Locator("#list .toggle").CountAsync());
    }

    [Fact]
    public async Task What_does_not_apply_is_counted_by_requirement_and_reason()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Pages.OfDemo, PageView.Desk);

        Assert.False(await opened.Page.Locator("#not-applicable").IsVisibleAsync());
        await opened.Page.Locator("#outcomes input[value=NotApplicable]").PressAsync("Space");

        int expected = EhchRuleSet.Current.Assess(Pages.Demo, Pages.Day).Findings.Count(static finding => finding.Outcome is Outcome.NotApplicable);
        Assert.Equal(FormattableString.Invariant($"Does not apply: {expected:N0}"), (await opened.Page.Locator("#not-applicable h3").InnerTextAsync()).TrimStart('·', ' '));
    }

    [Fact]
    public async Task Every_text_that_the_scripts_put_together_is_the_texts_of_the_findings()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Pages.OfDemo, PageView.Desk);

        string[] shown = await opened.Page.EvaluateAsync<string[]>(
            "() => Array.from({ length: page.count }, (_, i) => page.finding(i)).map(one => [one.requirement.id, one.text, one.due === null ? '' : page.iso(one.due), ...one.evidence.map(fact => fact.join(': '))].join('|'))");

        string[] expected =
        [
            .. EhchRuleSet.Current.Assess(Pages.Demo, Pages.Day).Findings.Where(static finding => finding.Outcome is not Outcome.NotApplicable)
                .Select(static finding => string.Join('|', [finding.Requirement.Id, finding.Reason.Text, FormattableString.Invariant($"{finding.DueOn:yyyy-MM-dd}"), .. finding.Evidence.Select(static fact => fact.ToString())])),
        ];
        Assert.Equal(expected, shown);
    }

    [Fact]
    public async Task Tables_are_sorted_by_their_headings_and_the_network_stays_first()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Pages.OfDemo, PageView.Desk);
        ILocator names = opened.Page.Locator("table.grid tbody th");

        await opened.Page.Locator("table.grid thead button").First.PressAsync("Enter");

        Assert.Equal(["The network", "Birchwood Gardens", "Fairhaven Manor", "Foxglove Gardens", "Heatherdene Gardens", "Orchard House", "Residents whose home is not known", "Westerleigh Cottage"], await names.AllInnerTextsAsync());
        Assert.Equal("ascending", await opened.Page.Locator("table.grid thead th").First.GetAttributeAsync("aria-sort"));
    }

    [Fact]
    public async Task The_timeline_tells_the_days_and_the_cause_of_a_bar_and_follows_the_days_typed()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Pages.OfDemo, PageView.Desk);
        IPage page = opened.Page;
        ILocator chart = page.Locator("#chart");
        await page.Locator("#timeline-heading").ScrollIntoViewIfNeededAsync();
        await chart.WaitForAsync();
        await chart.ScrollIntoViewIfNeededAsync();

        // The second bar from the top is MDT-1, which is not met from 1 October: the last month of the chart.
        LocatorBoundingBoxResult box = await chart.BoundingBoxAsync() ?? throw new InvalidOperationException("There is no chart.");
        await chart.HoverAsync(new() { Position = new() { X = box.Width - 40, Y = 8 + 26 + 13 } });
        ILocator tip = page.Locator(".chart-tip");
        await tip.WaitForAsync();
        string told = await tip.InnerTextAsync();
        Assert.Contains("MDT-1 Multidisciplinary team established", told, StringComparison.Ordinal);
        Assert.Contains("1 October 2020 to 2 November 2020: not met", told, StringComparison.Ordinal);
        Assert.Contains("Because the day by which it was due, 30 September 2020, is over", told, StringComparison.Ordinal);

        await page.Locator("#zoom-from").FillAsync("2020-10-01");
        await page.Locator("#zoom-to").FillAsync("2020-10-10");
        await page.Locator("#zoom-to").BlurAsync();
        Assert.Equal("2020-10-01", await page.Locator("#zoom-from").InputValueAsync());
        await page.Locator("#zoom-all").PressAsync("Enter");
        await Assertions.Expect(page.Locator("#zoom-from")).ToHaveValueAsync("2019-10-19");
        opened.SaidAndAskedForNothing();
    }

    [Fact]
    public async Task The_timeline_stands_in_a_table_too()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Pages.OfDemo, PageView.Desk);
        await opened.Page.Locator("#followed").SelectOptionAsync(new SelectOptionValue { Label = "PCSP-4 Plan within 7 working days of readmission" });
        await opened.Page.Locator("#course-table summary").PressAsync("Enter");

        Assert.Contains(
            "17 October 2020\tr-106, return 2020-10-07\tfrom not yet due to not met\tthe day by which it was due, 16 October 2020, is over",
            await opened.Page.Locator("#course-table table").InnerTextAsync(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("demo")]
    [InlineData("hostile")]
    public async Task It_fits_a_sheet_of_A4(string record)
    {
        await using OpenedPage opened = await chromium.OpenAsync(PageOf(record), PageView.Paper);

        await opened.FitsAsync();
        await opened.KeepPictureAsync($"assessment-{record}-paper");
        Assert.False(await opened.Page.Locator("nav").IsVisibleAsync());
        Assert.False(await opened.Page.Locator("#findings").IsVisibleAsync());
        Assert.True(await opened.Page.Locator("table.grid").IsVisibleAsync());
    }

    [Fact]
    public async Task Headings_go_down_one_step_at_a_time()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Pages.OfDemo, PageView.Desk);

        await opened.HeadingsGoDownAsync();
    }

    private static string PageOf(string record) => record switch { "demo" => Pages.OfDemo, "hostile" => Pages.OfHostile, _ => Pages.OfEmpty };
}
