using System.Globalization;
using System.Text.RegularExpressions;

namespace EhchRules.Packages.Tests;

/// <summary>Follows docs/first-verdict.md to the letter, from an empty folder: its files are written, its changes made, its commands run, and what they print is compared.</summary>
public sealed partial class FirstVerdictPageTests(PackedPackages packages)
{
    private const string LeftOut = "…";

    [Fact]
    public async Task The_page_leads_from_an_empty_folder_to_a_verdict_a_report_and_the_template()
    {
        string page = await File.ReadAllTextAsync(Repository.PathOf("docs", "first-verdict.md"), TestContext.Current.CancellationToken);
        Match[] steps = [.. Step().Matches(page.ReplaceLineEndings("\n")).Cast<Match>()];
        Assert.Equal(Mark().Count(page), steps.Length);
        string folder = packages.MakeFolder("first-verdict");
        string program = Path.Combine(folder, "Verdict");
        string said = string.Empty;

        foreach (Match step in steps)
        {
            string name = step.Groups["name"].Value;
            string text = step.Groups["text"].Value;
            switch (step.Groups["kind"].Value)
            {
                case "file":
                    await File.WriteAllTextAsync(Path.Combine(program, name), text, TestContext.Current.CancellationToken);
                    break;
                case "change":
                    Change(Path.Combine(program, name), text);
                    break;
                case "command":
                    (folder, said) = await FollowAsync(folder, text, int.Parse($"0{step.Groups["code"].Value}", CultureInfo.InvariantCulture));
                    break;
                default:
                    AssertShown(text, said);
                    break;
            }
        }

        Assert.StartsWith("<!doctype html>", await File.ReadAllTextAsync(Path.Combine(program, "report.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>Runs the lines of a block. The folder in which they end is that of the next block.</summary>
    private async Task<(string Folder, string Said)> FollowAsync(string folder, string commands, int exitCode)
    {
        string[] lines = commands.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string said = string.Empty;
        foreach (string line in lines)
        {
            string[] words = line.Split(' ');
            if (words[0] is "cd")
            {
                folder = Path.GetFullPath(Path.Combine(folder, words[1]));
                continue;
            }

            Assert.Equal("dotnet", words[0]);
            Said answer = await packages.RunAsync(folder, words[1..]);
            Assert.True(answer.Code == (line == lines[^1] ? exitCode : 0), $"{line}: {answer.Text}");
            said = answer.Output.ReplaceLineEndings("\n");
        }

        return (folder, said);
    }

    private static void Change(string path, string diff)
    {
        string before = File.ReadAllText(path);
        string[] lines = diff.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string old = lines.Single(static line => line[0] is '-')[1..];
        Assert.Contains(old, before, StringComparison.Ordinal);
        File.WriteAllText(path, before.Replace(old, lines.Single(static line => line[0] is '+')[1..], StringComparison.Ordinal));
    }

    private static void AssertShown(string shown, string said)
    {
        string[] parts = $"\n{shown}".Split($"\n{LeftOut}\n", StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 1) Assert.Equal(shown, said);
        Assert.All(parts, part => Assert.Contains(part.Trim('\n'), said, StringComparison.Ordinal));
    }

    [GeneratedRegex("<!-- (?<kind>file|change|command|output): (?<name>[^ ,]+)(, which exits with (?<code>[0-9]+))? -->\n```[a-z]*\n(?<text>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Step();

    [GeneratedRegex("^<!-- ", RegexOptions.Multiline)]
    private static partial Regex Mark();
}
