using EhchRules.Catalogue;

namespace EhchRules.Cli.Tests.Requirements;

/// <summary>The catalogue as a page.</summary>
public sealed class ExplorerTests : IDisposable
{
    private static readonly string Earlier = Repository.PathOf("docs", "rule-sets", "2026.11.0.json");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_is_one_page_that_shows_today_first_and_names_the_vectors_of_the_suite()
    {
        Answer printed = await Call.Of("requirements", "--format", "html");
        Answer written = await Call.Of("requirements", "--format", "html", "-o", folder.PathOf("rules.html"));

        Assert.Equal((0, 0), (printed.Code, written.Code));
        Assert.StartsWith("<!doctype html>\n", printed.Output, StringComparison.Ordinal);
        Assert.Equal(printed.Output, File.ReadAllText(folder.PathOf("rules.html")));
        Assert.Equal(string.Empty, written.Output);
        Assert.Contains("class=\"status\">Monday 19 October 2020: ", printed.Output, StringComparison.Ordinal);
        Assert.All(RequirementCatalogue.Judged, one => Assert.Contains($"<details class=\"rule\" id=\"{one.Id}\"", printed.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("No conformance vector asks about it.", printed.Output, StringComparison.Ordinal);
        Assert.Contains(" conformance vectors</summary><ul><li><code>ROUND-1.", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_day_and_several_rule_sets_can_be_given()
    {
        Answer own = await Call.Of("requirements", "--all", "--format", "json");
        File.WriteAllText(folder.PathOf("own.json"), own.Output);

        Answer answer = await Call.Of("requirements", "--format", "html", "--on", "2024-04-01", "--rule-set", Earlier, "--rule-set", folder.PathOf("own.json"));

        Assert.Equal(0, answer.Code);
        Assert.Contains("class=\"status\">Monday 1 April 2024: ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("<h3>What differs between rule set 2026.11.0 and rule set ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("<p>Nothing: their catalogues are the same.</p>", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--rule-set goes with --format html", "--rule-set", "x.json")]
    [InlineData("-o goes with --format html", "--format", "json", "-o", "x.json")]
    [InlineData("--format html has every topic and every day; it does not go with --topic", "--format", "html", "--topic", "Alignment")]
    [InlineData("--format html has every topic and every day; it does not go with --all", "--format", "html", "--all")]
    [InlineData("no-such.json: no such file", "--format", "html", "--rule-set", "no-such.json")]
    [InlineData("-o: the file name is empty", "--format", "html", "-o", "")]
    public async Task What_does_not_go_together_is_refused(string said, params string[] options)
    {
        Answer answer = await Call.Of(["requirements", .. options]);

        Assert.Equal(64, answer.Code);
        Assert.StartsWith($"ehch: {said}", answer.Error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, answer.Output);
    }

    [Fact]
    public async Task The_faults_of_every_rule_set_are_named_and_no_page_is_written()
    {
        File.WriteAllText(folder.PathOf("one.json"), "nonsense");
        File.WriteAllText(folder.PathOf("two.json"), "{\"format\":\"ehch-catalogue/1\"}");

        Answer answer = await Call.Of("requirements", "--format", "html", "--rule-set", folder.PathOf("one.json"), "--rule-set", folder.PathOf("two.json"), "-o", folder.PathOf("rules.html"));

        Assert.Equal(2, answer.Code);
        Assert.Contains("one.json: $: not JSON", answer.Error, StringComparison.Ordinal);
        Assert.Contains("two.json: $.ruleSet: missing", answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("rules.html")));
    }

    [Fact]
    public async Task Options_of_requirements_are_in_the_help()
    {
        Answer answer = await Call.Of("requirements", "--help");

        ApprovedOutput.Check(answer.Output);
    }
}
