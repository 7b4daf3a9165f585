using System.Text.RegularExpressions;

namespace EhchRules.Tests.Documentation;

/// <summary>Follows the links of the documents to other files of the repository.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Documents =>
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md"))
            .Concat(Directory.EnumerateFiles(Repository.PathOf("conformance"), "*.md"))
            .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_leads_to_a_file_and_a_heading_in_it(string document)
    {
        string path = Repository.PathOf(document.Split('/'));
        foreach (Match link in Link().Matches(File.ReadAllText(path)))
        {
            string[] target = link.Groups["target"].Value.Split('#');
            string file = target[0].Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, target[0]);
            Assert.True(Path.Exists(file), $"{document} links to {target[0]}, which is not there.");
            if (target.Length > 1) Assert.Contains(target[1], File.ReadLines(file).Where(static line => line.StartsWith('#')).Select(Anchor));
        }
    }

    [Fact]
    public void Every_page_is_in_the_contents_of_the_site_once()
    {
        string[] listed = [.. File.ReadLines(Repository.PathOf("docs", "toc.yml")).Where(static line => line.Contains("href: ", StringComparison.Ordinal)).Select(static line => line.Split("href: ")[1])];
        string[] pages = [.. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md").Select(static path => Path.GetFileName(path))];

        Assert.Equal(listed.Distinct(), listed);
        Assert.Empty(pages.Except(listed));
    }

    private static string Anchor(string heading)
    {
        char[] kept = [.. heading.TrimStart('#').Trim().Where(static c => char.IsLetterOrDigit(c) || c is '-' or ' ')];
#pragma warning disable CA1308 // Anchors are lower-case.
        return new string(kept).Replace(' ', '-').ToLowerInvariant();
#pragma warning restore CA1308
    }

    [GeneratedRegex(@"\]\((?<target>(?!https?:)[^)\s]+)\)")]
    private static partial Regex Link();
}
