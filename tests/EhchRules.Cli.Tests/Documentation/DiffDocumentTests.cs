namespace EhchRules.Cli.Tests.Documentation;

/// <summary>Holds docs/diff.md to what the command prints.</summary>
public class DiffDocumentTests
{
    public static TheoryData<string> Calls => [.. ShownCalls.In("diff.md")];

    [Theory]
    [MemberData(nameof(Calls))]
    public Task What_is_shown_of_a_call_is_what_it_prints(string block) => ShownCalls.CheckAsync(block);

    [Fact]
    public void The_calls_are_found() => Assert.True(Calls.Count >= 3);
}
