using System.Xml.Linq;

namespace EhchRules.Cli.Tests.Assess;

/// <summary>Assessments for a pull request and for a pipeline.</summary>
public sealed class PipelineReportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task One_record_is_a_comment_in_Markdown()
    {
        Answer answer = await new Call { Input = Records.WithoutLead() }.WithAsync("assess", "-", "--format", "markdown");

        Assert.Equal(1, answer.Code);
        Assert.StartsWith("## U57491: the EHCH service on Monday 19 October 2020\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("- **LEAD-2** ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_records_are_one_comment_with_the_networks_side_by_side()
    {
        Answer answer = await new Call { Input = Records.Lines(Records.Sound(), Records.WithoutLead("U00002")) }.WithAsync("assess", "-", "--format", "markdown");

        Assert.Equal(1, answer.Code);
        Assert.StartsWith("## The EHCH service on Monday 19 October 2020\n\n2 networks assessed; something is not met by contract in 1. ", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_records_are_one_JUnit_document_and_a_faulty_one_does_not_stop_the_others()
    {
        Answer answer = await new Call { Input = Records.Lines(Records.Sound(), Records.Faulty, Records.WithoutLead("U00002")) }.WithAsync("assess", "-", "--format", "junit");
        XDocument xml = XDocument.Parse(answer.Output);

        Assert.Equal(2, answer.Code);
        Assert.Contains("line 2: $.network.code", answer.Error, StringComparison.Ordinal);
        Assert.Equal(["U57491", "U00002"], xml.Descendants("testsuite").Select(static suite => suite.Attribute("name")!.Value.Split(' ')[0]).Distinct());
        Assert.Equal(["U00002"], xml.Descendants("failure").Select(static failure => failure.Parent!.Attribute("classname")!.Value.Split('.')[0]).Distinct());
    }

    [Fact]
    public async Task Of_records_of_which_none_is_sound_the_document_is_empty()
    {
        Answer answer = await new Call { Input = Records.Lines(Records.Faulty, Records.Faulty) }.WithAsync("assess", "-", "--format", "junit");

        Assert.Equal(2, answer.Code);
        Assert.Empty(XDocument.Parse(answer.Output).Root!.Elements());
    }

    [Theory]
    [InlineData("none", 0, null)]
    [InlineData("Contractual", 1, "Contractual")]
    [InlineData("Guidance", 1, "Guidance")]
    [InlineData("Undetermined", 1, "Undetermined")]
    public async Task What_fail_on_names_is_a_failure_and_makes_the_exit_code(string failOn, int code, string? type)
    {
        Answer answer = await new Call { Input = Records.Varied }.WithAsync("assess", "-", "--format", "junit", "--fail-on", failOn);
        string[] types = [.. XDocument.Parse(answer.Output).Descendants("failure").Select(static failure => failure.Attribute("type")!.Value).Distinct()];

        Assert.Equal(code, answer.Code);
        Assert.Equal(type is null ? [] : [type], types);
    }

    [Theory]
    [InlineData("markdown", "--outcome NotMet", "--format markdown: its totals are of all findings; leave --outcome, --force and --topic out")]
    [InlineData("junit", "--topic HomeRounds", "--format junit: a failure that is not shown would be missed; leave --outcome, --force and --topic out, and say with --fail-on what fails")]
    [InlineData("junit", "--from 2020-01-01", "--from: only a page has a timeline")]
    public async Task What_the_format_has_not_is_refused(string format, string options, string said)
    {
        Answer answer = await new Call { Input = Records.Sound() }.WithAsync(["assess", "-", "--format", format, .. options.Split(' ')]);

        Assert.Equal((64, string.Empty), (answer.Code, answer.Output));
        Assert.StartsWith($"ehch: {said}", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("junit")]
    public async Task A_file_has_what_is_printed(string format)
    {
        Answer printed = await new Call { Input = Records.Varied }.WithAsync("assess", "-", "--format", format);
        Answer written = await new Call { Input = Records.Varied }.WithAsync("assess", "-", "--format", format, "-o", folder.PathOf("report"));

        Assert.Equal((1, string.Empty), (written.Code, written.Output));
        Assert.Equal(printed.Output, File.ReadAllText(folder.PathOf("report")));
    }
}
