namespace EhchRules.Cli.Tests.Documentation;

/// <summary>Holds docs/registers.md to what the command does.</summary>
public class RegistersPageTests
{
    private const string Page = "registers.md";

    [Fact]
    public async Task What_the_call_shown_writes_of_the_files_shown_is_what_is_shown()
    {
        using TemporaryFolder folder = new();
        foreach ((string name, string shown) in new[] { ("record.json", "record"), ("answers.ndjson", "answers"), ("partners.csv", "partners") }) folder.Write(name, Shown.In(Page, shown));
        string[] call = Shown.In(Page, "call").TrimEnd().Split(' ');

        Answer answer = await Call.Of([.. call.Skip(1).Select(word => File.Exists(folder.PathOf(word)) ? folder.PathOf(word) : word)]);

        Assert.Equal("ehch", call[0]);
        Assert.Equal(0, answer.Code);
        Assert.Equal(Shown.In(Page, "completed").ReplaceLineEndings(string.Empty) + "\n", answer.Output);
        Assert.Equal(Shown.In(Page, "warnings"), answer.Error);
    }
}
