using System.Diagnostics.CodeAnalysis;
using EhchRules.Browser.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace EhchRules.Browser.Tests;

/// <summary>The Chromium of this machine, started once for all tests. Nothing is downloaded: where there is none, tests are skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Names a Chromium that is not on the path.</summary>
    private const string Variable = "EHCHRULES_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Environment.UserName == "root" ? ["--no-sandbox"] : [] });
    }

    /// <summary>Opens a page that is a file.</summary>
    /// <param name="html">The page.</param>
    /// <param name="view">The window in which it is looked at.</param>
    internal async Task<OpenedPage> OpenAsync(string html, PageView view)
    {
        SkipWithoutBrowser();
        return await OpenedPage.OpenAsync(browser, html, view);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    [MemberNotNull(nameof(browser))]
    private void SkipWithoutBrowser()
    {
        Assert.SkipWhen(browser is null, $"There is no Chromium on the path. Install one (apt-get install chromium), or name it in {Variable}.");
        if (browser is null) throw new InvalidOperationException("A test that is skipped does not go on.");
    }

    private static string? Find() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(static folder => Names.Select(name => Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name)))
            .FirstOrDefault(File.Exists);
}
