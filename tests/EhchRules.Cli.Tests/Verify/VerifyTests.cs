using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace EhchRules.Cli.Tests.Verify;

public class VerifyTests
{
    [Fact]
    public async Task An_assessment_that_was_written_is_the_same_and_says_what_was_checked()
    {
        using TemporaryFolder folder = new();
        string record = folder.Write("record.json", Records.Varied);
        string assessment = await AssessAsync(folder, record, "--on", "2020-10-19", "--known-on", "2020-12-24");

        Answer answer = await Call.Of("verify", assessment, record);

        Assert.Equal(0, answer.Code);
        Assert.StartsWith("THE SAME: the assessment of ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("all ", Row(answer, "Findings"), StringComparison.Ordinal);
        Assert.Contains("24 December 2020", Row(answer, "Known"), StringComparison.Ordinal);
        Assert.Contains("england-and-wales/", Row(answer, "Calendar"), StringComparison.Ordinal);
        Assert.Contains("This is not a signature", answer.Output, StringComparison.Ordinal);
        Assert.Empty(answer.Error);
    }

    [Theory]
    [InlineData("--format", "ndjson")]
    [InlineData("--occasions", "all")]
    [InlineData("--outcome", "NotMet,Undetermined")]
    [InlineData("--force", "Guidance")]
    [InlineData("--topic", "CarePlanning")]
    public async Task However_it_was_written_it_verifies(string option, string value)
    {
        using TemporaryFolder folder = new();
        string record = folder.Write("record.json", Records.Varied);
        string assessment = await AssessAsync(folder, record, "--on", "2021-06-10", option, value);

        Answer answer = await Call.Of("verify", assessment, record);

        Assert.Equal(0, answer.Code);
    }

    [Fact]
    public async Task A_selection_says_how_many_findings_of_how_many_it_has_and_the_outcomes_of_the_others()
    {
        using TemporaryFolder folder = new();
        string record = folder.Write("record.json", Records.WithoutLead());
        string assessment = await AssessAsync(folder, record, "--outcome", "NotMet");

        Answer answer = await Call.Of("verify", assessment, record);

        Assert.Equal(0, answer.Code);
        string text = string.Join(' ', answer.Output.Split(' ', '\n').Where(static word => word.Length > 0));
        Assert.Contains("the same, in the same order; the document says that it leaves out the others: ", text, StringComparison.Ordinal);
        Assert.Contains(" NotApplicable", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" NotMet", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tampering_is_told_with_its_place_and_both_values()
    {
        using TemporaryFolder folder = new();
        string record = folder.Write("record.json", Records.WithoutLead());
        string assessment = await AssessAsync(folder, record);
        JsonNode document = JsonNode.Parse(await File.ReadAllTextAsync(assessment, TestContext.Current.CancellationToken))!;
        JsonArray findings = document["findings"]!.AsArray();
        int lead = findings.ToList().FindIndex(static finding => finding!["requirement"]!.GetValue<string>() == "LEAD-2");
        findings[lead]!["outcome"] = "Met";

        Answer answer = await Call.Of("verify", folder.Write("tampered.json", document.ToJsonString()), record);

        Assert.Equal(1, answer.Code);
        Assert.StartsWith("NOT THE SAME: the assessment of U57491 on Monday 19 October 2020\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("The record is the one that was assessed, but the result is different.", answer.Output, StringComparison.Ordinal);
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"$.findings[{lead}].outcome (LEAD-2, Home oakfield)"), Row(answer, "First at"));
        Assert.Equal("\"Met\"", Row(answer, "Document"));
        Assert.Equal("\"NotMet\"", Row(answer, "Result"));
    }

    [Fact]
    public async Task Another_rule_set_is_said_before_anything_else()
    {
        using TemporaryFolder folder = new();
        string record = folder.Write("record.json", Records.WithoutLead());
        string assessment = await AssessAsync(folder, record);
        JsonNode document = JsonNode.Parse(await File.ReadAllTextAsync(assessment, TestContext.Current.CancellationToken))!;
        document["ruleSet"] = "2020.1.0";
        document["recordHash"] = "sha256:00";

        Answer answer = await Call.Of("verify", folder.Write("older.json", document.ToJsonString()), record);

        Assert.Equal(1, answer.Code);
        Assert.StartsWith("It was written by rule set 2020.1.0; this program has ", answer.Lines[1], StringComparison.Ordinal);
        Assert.Equal("$.ruleSet", Row(answer, "First at"));
    }

    [Fact]
    public async Task A_changed_record_is_told_by_its_hash_and_a_rewritten_one_is_the_same()
    {
        using TemporaryFolder folder = new();
        string assessment = await AssessAsync(folder, folder.Write("record.json", Records.WithoutLead()));
        JsonNode record = JsonNode.Parse(Records.WithoutLead())!;
        string rewritten = folder.Write("rewritten.json", new JsonObject(record.AsObject().Reverse().Select(static property => KeyValuePair.Create(property.Key, property.Value?.DeepClone()))).ToJsonString(new() { WriteIndented = true }));
        string changed = folder.Write("changed.json", Records.WithoutLead().Replace("2020-07-15", "2020-07-16", StringComparison.Ordinal));

        Answer same = await Call.Of("verify", assessment, rewritten);
        Answer other = await Call.Of("verify", assessment, changed);

        Assert.Equal(0, same.Code);
        Assert.Equal(1, other.Code);
        Assert.Equal("$.recordHash", Row(other, "First at"));
        Assert.Contains("The record is not the one that was assessed, or was changed since.", other.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public async Task Many_go_each_with_the_record_of_its_network_in_any_order(string format)
    {
        using TemporaryFolder folder = new();
        string records = folder.Write("many.ndjson", Records.Lines(Records.WithoutLead("U10001"), Records.WithoutLead("U10002"), Records.Sound("U10003")));
        string reversed = folder.Write("reversed.ndjson", Records.Lines(Records.Sound("U10003"), Records.WithoutLead("U10002"), Records.WithoutLead("U10001")));
        string assessments = await AssessAsync(folder, records, "--format", format);

        Answer answer = await Call.Of("verify", assessments, records);
        Answer other = await Call.Of("verify", assessments, reversed);

        Assert.Equal((0, 0), (answer.Code, other.Code));
        Assert.EndsWith("3 assessments: 3 the same, 0 not.\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal(answer.Output, other.Output);
    }

    [Fact]
    public async Task A_home_that_two_records_claim_needs_the_file_of_both()
    {
        using TemporaryFolder folder = new();
        string records = folder.Write("many.ndjson", Records.Lines(Records.WithoutLead("U10001"), Records.WithoutLead("U10002")));
        string assessments = await AssessAsync(folder, records, "--format", "ndjson");
        string first = folder.Write("first.json", (await File.ReadAllLinesAsync(assessments, TestContext.Current.CancellationToken))[0]);

        Answer together = await Call.Of("verify", first, records);
        Answer alone = await Call.Of("verify", first, folder.Write("one.json", Records.WithoutLead("U10001")));

        Assert.Equal(0, together.Code);
        Assert.EndsWith("1 record of the file has no assessment here.\n", together.Output, StringComparison.Ordinal);
        Assert.Equal(1, alone.Code);
        Assert.Contains("ALIGN-2, Home oakfield", Row(alone, "First at"), StringComparison.Ordinal);
        Assert.Contains("If it was assessed in a file of many records, give that file", alone.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_that_the_file_does_not_hold_is_not_verified()
    {
        using TemporaryFolder folder = new();
        string assessment = await AssessAsync(folder, folder.Write("a.json", Records.Sound("U10001")));

        Answer answer = await Call.Of("verify", assessment, folder.Write("b.json", Records.Sound("U10002")));

        Assert.Equal(1, answer.Code);
        Assert.StartsWith("NOT VERIFIED: the assessment of U10001 on Monday 19 October 2020\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_of_either_file_are_told_with_file_and_path_and_the_rest_is_verified()
    {
        using TemporaryFolder folder = new();
        string sound = Records.Lines(Records.Sound("U10001"), Records.Sound("U10002"));
        string assessments = await AssessAsync(folder, folder.Write("sound.ndjson", sound), "--format", "ndjson");
        await File.AppendAllTextAsync(assessments, """{"format":"ehch-assessment/1","on":"x"}""" + "\n{", TestContext.Current.CancellationToken);
        string records = folder.Write("mixed.ndjson", Records.Lines(Records.Faulty, Records.Sound("U10001"), Records.Sound("U10002")));

        Answer answer = await Call.Of("verify", assessments, records);

        Assert.Equal(2, answer.Code);
        Assert.EndsWith("2 assessments: 2 the same, 0 not.\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains($"{records}: line 1: $.network.code: ", answer.Error, StringComparison.Ordinal);
        Assert.Contains($"{assessments}: assessment 3: $.on: \"x\" is not a day", answer.Error, StringComparison.Ordinal);
        Assert.Contains($"{assessments}: assessment 4: $: not JSON at line 4", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_given_as_the_assessment_is_a_fault()
    {
        using TemporaryFolder folder = new();
        string record = folder.Write("record.json", Records.Sound());

        Answer answer = await Call.Of("verify", record, record);

        Assert.Equal(2, answer.Code);
        Assert.Contains("$.format: \"ehch-record/1\" is not \"ehch-assessment/1\"", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("THE SAME", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Either_file_can_come_from_standard_input()
    {
        using TemporaryFolder folder = new();
        string record = folder.Write("record.json", Records.Sound());
        string assessment = await AssessAsync(folder, record);

        Answer read = await new Call { Input = Records.Sound() }.WithAsync("verify", assessment, "-");
        Answer given = await new Call { Input = await File.ReadAllTextAsync(assessment, Encoding.UTF8, TestContext.Current.CancellationToken) }.WithAsync("verify", "-", record);

        Assert.Equal((0, 0), (read.Code, given.Code));
    }

    private static async Task<string> AssessAsync(TemporaryFolder folder, string record, params string[] options)
    {
        string assessment = folder.PathOf("assessment.json");
        string[] format = options.Contains("--format") ? [] : ["--format", "json"];
        Answer answer = await Call.Of(["assess", record, "--fail-on", "none", .. format, .. options, "-o", assessment]);
        Assert.Equal(0, answer.Code);
        return assessment;
    }

    private static string Row(Answer answer, string name) => Assert.Single(answer.Lines, line => line.StartsWith($"  {name} ", StringComparison.Ordinal))[13..].Trim();
}
