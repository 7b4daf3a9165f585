namespace EhchRules.Cli.Tests.Documentation;

/// <summary>Finds what a document shows of the command line.</summary>
internal static class Shown
{
    /// <summary>Gets the text between the fences behind a mark, which is a comment with the name of the example.</summary>
    internal static string In(string document, string name)
    {
        string page = File.ReadAllText(Repository.PathOf("docs", document)).ReplaceLineEndings("\n");
        string mark = $"<!-- output: {name} -->\n```";
        int fence = page.IndexOf(mark, StringComparison.Ordinal);
        Assert.True(fence >= 0, $"docs/{document} shows no output named \"{name}\".");
        int start = page.IndexOf('\n', fence + mark.Length) + 1;
        return page[start..(page.IndexOf("\n```\n", start, StringComparison.Ordinal) + 1)];
    }
}
