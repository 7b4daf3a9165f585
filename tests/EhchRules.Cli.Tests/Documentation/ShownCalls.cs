namespace EhchRules.Cli.Tests.Documentation;

/// <summary>Runs the calls that a page under docs shows, and compares what it shows of their output. … stands for lines left out.</summary>
internal static class ShownCalls
{
    private const string Prompt = "$ ehch ";
    private const string LeftOut = "…";

    /// <summary>Gets the blocks that begin with a call.</summary>
    internal static IEnumerable<string> In(string document) =>
        File.ReadAllText(Repository.PathOf("docs", document)).ReplaceLineEndings("\n").Split("```\n").Where(static block => block.StartsWith(Prompt, StringComparison.Ordinal));

    internal static async Task CheckAsync(string block)
    {
        string[] lines = block.TrimEnd('\n').Split('\n');
        string[] arguments = [.. lines[0][Prompt.Length..].Split(' ').Select(static word => word.StartsWith("samples/", StringComparison.Ordinal) ? Repository.PathOf(word.Split('/')) : word)];

        Answer answer = await Call.Of(arguments);

        Assert.Equal(0, answer.Code);
        foreach (string part in $"\n{string.Join('\n', lines.Skip(1))}\n".Split($"\n{LeftOut}\n", StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Contains(part.Trim('\n'), answer.Output, StringComparison.Ordinal);
        }
    }
}
