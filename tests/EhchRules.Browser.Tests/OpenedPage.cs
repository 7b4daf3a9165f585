using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace EhchRules.Browser.Tests;

/// <summary>A page that is open, with all that it said and asked for since.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private const int TallestPicture = 6_000;

    private readonly IBrowserContext context;
    private readonly string folder;
    private readonly List<string> said = [];
    private readonly List<string> askedFor = [];

    private OpenedPage(IBrowserContext context, IPage page, string folder)
    {
        this.context = context;
        this.folder = folder;
        Page = page;
    }

    internal IPage Page { get; }

    internal static async Task<OpenedPage> OpenAsync(IBrowser browser, string html, PageView view, string place)
    {
        string folder = Directory.CreateTempSubdirectory("ehch-page-").FullName;
        string file = Path.Combine(folder, "page.html");
        await File.WriteAllTextAsync(file, html);
        IBrowserContext context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = view.Width, Height = view.Height }, ColorScheme = view.Scheme, JavaScriptEnabled = view.HasScripts, Locale = "en-GB" });
        context.SetDefaultTimeout((float)Longest.TotalMilliseconds);
        OpenedPage opened = new(context, await context.NewPageAsync(), folder);
        await opened.Page.EmulateMediaAsync(new() { Media = view.Media, ColorScheme = view.Scheme });
        opened.Page.Console += (_, message) => opened.said.Add($"{message.Type}: {message.Text}");
        opened.Page.PageError += (_, error) => opened.said.Add(error);
        opened.Page.Dialog += (_, dialog) => opened.said.Add($"dialog: {dialog.Message}");
        opened.Page.Request += (_, request) => opened.askedFor.Add(request.Url);
        await opened.Page.GotoAsync(new Uri(file).AbsoluteUri + place);
        return opened;
    }

    /// <summary>Asserts that it said nothing and asked for nothing but itself.</summary>
    internal void SaidAndAskedForNothing()
    {
        Assert.Empty(said);
        Assert.Equal([Page.Url.Split('#')[0]], askedFor.Select(static url => url.Split('#')[0]));
    }

    /// <summary>Asserts that it is not wider than its window.</summary>
    internal async Task FitsAsync()
    {
        int[] widths = await Page.EvaluateAsync<int[]>("() => [document.documentElement.scrollWidth, window.innerWidth]");
        if (widths[0] <= widths[1]) return;
        string[] wide = await Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > window.innerWidth).map(one => one.outerHTML.slice(0, 120)).slice(0, 5)");
        Assert.Fail($"the page is {widths[0]} pixels wide, and the window {widths[1]}: {string.Join(" | ", wide)}");
    }

    /// <summary>Asserts that it has one heading of the first step, at its beginning, and that no step is left out on the way down.</summary>
    internal async Task HeadingsGoDownAsync()
    {
        int[] levels = await Page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => Number(h.tagName[1]))");
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), static pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
    }

    /// <summary>Asserts that axe finds no violation of its rules, those of best practice included.</summary>
    internal async Task IsAccessibleAsync()
    {
        AxeResult result = await Page.RunAxe().WaitAsync(Longest, TestContext.Current.CancellationToken);
        string[] violations = [.. result.Violations.Select(static violation => $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(static node => node.Html))}")];
        Assert.True(violations.Length == 0, string.Join('\n', violations));
        Assert.NotEmpty(result.Passes);
    }

    /// <summary>Writes what is seen to a file, where the environment names a folder for it.</summary>
    internal async Task KeepPictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("EHCHRULES_PICTURES") is not { Length: > 0 } pictures) return;
        int height = await Page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        await Page.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"{name}.png"), FullPage = height <= TallestPicture });
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
