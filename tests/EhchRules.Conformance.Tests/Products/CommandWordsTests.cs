namespace EhchRules.Conformance.Tests.Products;

/// <summary>How a command is split: by quotes, and by nothing else that a shell heeds.</summary>
public sealed class CommandWordsTests
{
    public static TheoryData<string, string[]> Commands => new()
    {
        { "python3 adapter.py", ["python3", "adapter.py"] },
        { "  node\tadapter.mjs   --fast \n", ["node", "adapter.mjs", "--fast"] },
        { "'/my programs/acme' run", ["/my programs/acme", "run"] },
        { "\"/my programs/acme\" run", ["/my programs/acme", "run"] },
        { "acme --name='A B'\" C\"D", ["acme", "--name=A B CD"] },
        { "acme '' \"\"", ["acme", "", ""] },
        { "acme \"say \\\"no\\\" to \\\\ and \\n\"", ["acme", "say \"no\" to \\ and \\n"] },
        { "acme 'a\\' b", ["acme", "a\\", "b"] },
        { "acme a\\ b \\'c \\\\", ["acme", "a b", "'c", "\\"] },
        { "acme $HOME *.json | tee > x && y", ["acme", "$HOME", "*.json", "|", "tee", ">", "x", "&&", "y"] },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_is_split_as_a_shell_splits_quotes(string command, string[] words) => Assert.Equal(words, CommandWords.Split(command, backslashIsPlain: false));

    [Fact]
    public void A_path_of_Windows_is_left_alone_there() =>
        Assert.Equal([@"C:\acme\run.exe", @"D:\x y\z", "q\"uote"], CommandWords.Split(@"C:\acme\run.exe ""D:\x y\z"" ""q\""uote""", backslashIsPlain: true));

    [Theory]
    [InlineData("acme 'open", "a quote (') is not closed")]
    [InlineData("acme \"open", "a quote (\") is not closed")]
    [InlineData("acme \\", "a backslash ends the command")]
    [InlineData("  ", "the command names no program")]
    [InlineData("'' x", "the command names no program")]
    public void What_cannot_be_split_is_refused_with_the_reason(string command, string reason) =>
        Assert.StartsWith(reason, Assert.Throws<ArgumentException>(() => CommandWords.Split(command, backslashIsPlain: false)).Message, StringComparison.Ordinal);
}
