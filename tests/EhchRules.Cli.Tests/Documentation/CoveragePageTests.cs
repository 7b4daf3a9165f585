namespace EhchRules.Cli.Tests.Documentation;

/// <summary>Holds docs/coverage.md to what the command prints.</summary>
public class CoveragePageTests
{
    [Fact]
    public Task What_is_shown_of_the_call_is_what_it_prints() => ShownCalls.CheckAsync(Assert.Single(ShownCalls.In("coverage.md")));
}
