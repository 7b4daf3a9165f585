namespace EhchRules.Cli.Tests.Documentation;

/// <summary>Runs the calls that docs/diff.md shows, and compares what it shows of their output.</summary>
public class DiffDocumentTests
{
    private const string Prompt = "$ ehch ";
    private const string LeftOut = "…";

    public static TheoryData<string> Calls =>
    [
        .. File.ReadAllText(Repository.PathOf("docs", "diff.md")).ReplaceLineEndings("\n").Split("```\n").Where(static block => block.StartsWith(Prompt, StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task What_is_shown_of_a_call_is_what_it_prints(string block)
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

    [Fact]
    public void The_calls_are_found() => Assert.True(Calls.Count >= 3);
}
