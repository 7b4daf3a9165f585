using System.Text.Json;

namespace EhchRules.Cli.Tests.Assess;

public class AssessTests
{
    [Fact]
    public async Task Nothing_not_met_by_contract_exits_with_0()
    {
        using TemporaryFolder folder = new();

        Answer answer = await Call.Of("assess", folder.Write("a.json", Records.Sound()));

        Assert.Equal(0, answer.Code);
        Assert.StartsWith("Hayes Wick PCN (U57491)\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Not met by contract: nothing that is known.", answer.Output, StringComparison.Ordinal);
        Assert.StartsWith("note: --fail-on Contractual found nothing", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contractual_breach_exits_with_1()
    {
        using TemporaryFolder folder = new();

        Answer answer = await Call.Of("assess", folder.Write("a.json", Records.WithoutLead()));

        Assert.Equal(1, answer.Code);
        Assert.Contains("The home has no clinical lead.", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_judged_is_today_unless_another_is_given_and_is_printed()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("a.json", Records.Sound());

        Answer today = await Call.Of("assess", file);
        Answer another = await Call.Of("assess", file, "--on", "2021-02-03", "--known-on", "2020-12-24");

        Assert.Contains("on Monday 19 October 2020. Rule set", today.Output, StringComparison.Ordinal);
        Assert.Contains("on Wednesday 3 February 2021, by what was published by 24 December 2020. Rule set", another.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none", 0)]
    [InlineData("Guidance", 0)]
    [InlineData("Contractual", 1)]
    [InlineData("guidance,CONTRACTUAL", 1)]
    public async Task Fail_on_says_which_forces_fail(string forces, int code)
    {
        using TemporaryFolder folder = new();

        Answer answer = await Call.Of("assess", folder.Write("a.json", Records.WithoutLead()), "--topic", "Leadership", "--fail-on", forces);

        Assert.Equal(code, answer.Code);
    }

    [Theory]
    [InlineData("2024-03-31", 1, "")]
    [InlineData("2024-04-01", 0, "note: --fail-on Contractual found nothing, but findings are NotMet with a force that it does not name: 4 Unverified (LEAD-2, PCSP-2, PCSP-3, ROUND-1)\n")]
    public async Task A_gate_says_when_what_is_not_met_counts_no_more(string on, int code, string note)
    {
        Answer answer = await new Call { Input = Records.NothingKeptUp }.WithAsync("assess", "-", "--on", on, "--topic", "Leadership");

        Assert.Equal((code, note), (answer.Code, answer.Error));
    }

    [Theory]
    [InlineData("Undetermined")]
    [InlineData("NeedsJudgement")]
    [InlineData("Unverified")]
    public async Task A_force_or_an_outcome_that_occurs_fails(string named)
    {
        Answer answer = await new Call { Input = Records.NothingKeptUp }.WithAsync("assess", "-", "--on", "2024-04-01", "--fail-on", named);

        Assert.Equal((1, string.Empty), (answer.Code, answer.Error));
    }

    [Fact]
    public async Task An_outcome_counts_with_any_force_and_beside_forces()
    {
        Answer answer = await new Call { Input = Records.NothingKeptUp }.WithAsync("assess", "-", "--on", "2024-04-01", "--fail-on", "Contractual,undetermined");

        Assert.Equal((1, string.Empty), (answer.Code, answer.Error));
    }

    [Fact]
    public async Task A_gate_that_is_turned_off_says_nothing()
    {
        Answer answer = await new Call { Input = Records.NothingKeptUp }.WithAsync("assess", "-", "--on", "2024-04-01", "--fail-on", "none");

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
    }

    [Fact]
    public async Task An_array_of_records_is_refused_with_a_word_on_how_many_are_given()
    {
        Answer answer = await new Call { Input = $"[{Records.Sound()},{Records.Sound("U57492")}]" }.WithAsync("assess", "-");

        Assert.Equal((2, "$: an array is not an object: several records go one a line (NDJSON), without brackets and commas\n"), (answer.Code, answer.Error));
    }

    [Fact]
    public async Task What_is_shown_does_not_change_the_exit_code()
    {
        using TemporaryFolder folder = new();

        Answer answer = await Call.Of("assess", folder.Write("a.json", Records.WithoutLead()), "--outcome", "Met", "--format", "csv");

        Assert.Equal(1, answer.Code);
        Assert.DoesNotContain("NotMet", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_faulty_record_is_not_assessed_and_all_its_faults_are_told()
    {
        using TemporaryFolder folder = new();

        Answer answer = await Call.Of("assess", folder.Write("a.json", Records.Faulty));

        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Output);
        Assert.Collection(
            answer.ErrorLines,
            line => Assert.StartsWith("$.network.code: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("$.network.nmae: ", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public async Task A_faulty_record_prints_nothing_in_any_format(string format)
    {
        Answer answer = await new Call { Input = Records.Faulty }.WithAsync("assess", "-", "--format", format);

        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Output);
    }

    [Fact]
    public async Task A_broken_line_does_not_stop_the_others()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("many.ndjson", Records.Lines(Records.Sound("U10001"), Records.Faulty, "{", Records.Sound("U10003")));

        Answer answer = await Call.Of("assess", file, "--format", "ndjson", "--fail-on", "none");

        Assert.Equal(2, answer.Code);
        Assert.Equal(["U10001", "U10003"], answer.Lines.Select(NetworkOf));
        Assert.Collection(
            answer.ErrorLines,
            line => Assert.StartsWith("line 2: $.network.code: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("line 2: $.network.nmae: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("line 3: $", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Faults_outweigh_a_breach()
    {
        Answer answer = await new Call { Input = Records.Lines(Records.WithoutLead(), Records.Faulty) }.WithAsync("assess", "-", "--format", "ndjson");

        Assert.Equal(2, answer.Code);
        Assert.Single(answer.Lines);
    }

    [Fact]
    public async Task Of_several_files_each_fault_names_its_own()
    {
        using TemporaryFolder folder = new();
        string sound = folder.Write("a.json", Records.Sound());
        string faulty = folder.Write("b.json", Records.Faulty);

        Answer answer = await Call.Of("assess", sound, faulty, "--fail-on", "none");

        Assert.Equal(2, answer.Code);
        Assert.All(answer.ErrorLines, line => Assert.StartsWith($"{faulty}: $.network.", line, StringComparison.Ordinal));
        Assert.Contains("1 network assessed", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_are_told_and_do_not_change_the_exit_code()
    {
        Answer answer = await new Call { Input = Records.Odd }.WithAsync("assess", "-", "--fail-on", "none");

        Assert.Equal(0, answer.Code);
        Assert.StartsWith("warning: residents/r-7/residenceCodes/0/code: ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_home_that_two_records_of_one_file_claim_is_told_for_both()
    {
        string records = Records.Lines(Records.WithoutLead("U10001"), Records.WithoutLead("U10002"), Records.WithoutLead("U10003", "1-200000001"));

        Answer answer = await new Call { Input = records }.WithAsync("assess", "-", "--format", "csv", "--topic", "Alignment", "--outcome", "NotMet");

        Assert.Collection(
            answer.Lines.Where(static line => line.Contains(",ALIGN-2,", StringComparison.Ordinal)),
            line => Assert.Contains("U10001,", line, StringComparison.Ordinal),
            line => Assert.Contains("U10002,", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Standard_input_leaves_nothing_behind()
    {
        using TemporaryFolder folder = new();

        Answer answer = await new Call { Input = Records.Lines(Records.Sound(), Records.Faulty), TemporaryFolder = folder.Path }.WithAsync("assess", "-");

        Assert.Equal(2, answer.Code);
        Assert.Contains("Hayes Wick PCN", answer.Output, StringComparison.Ordinal);
        Assert.Empty(folder.FileNames);
    }

    [Fact]
    public async Task Empty_input_is_a_fault()
    {
        Answer answer = await Call.Of("assess", "-");

        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Output);
        Assert.NotEmpty(answer.Error);
    }

    [Fact]
    public async Task One_record_is_a_document_and_many_are_an_array()
    {
        Answer one = await new Call { Input = Records.Sound() }.WithAsync("assess", "-", "--format", "json");
        Answer many = await new Call { Input = Records.Lines(Records.Sound("U10001"), Records.Faulty, Records.Sound("U10002")) }.WithAsync("assess", "-", "--format", "json");
        Answer none = await new Call { Input = Records.Lines(Records.Faulty, Records.Faulty) }.WithAsync("assess", "-", "--format", "json");

        Assert.Equal("U57491", NetworkOf(one.Output));
        using JsonDocument array = JsonDocument.Parse(many.Output);
        Assert.Equal(["U10001", "U10002"], array.RootElement.EnumerateArray().Select(static one => one.GetProperty("network").GetString()));
        Assert.Equal("[]\n", none.Output);
    }

    [Fact]
    public async Task Filters_choose_the_findings_of_json_and_leave_the_summary_whole()
    {
        Answer answer = await new Call { Input = Records.WithoutLead() }.WithAsync("assess", "-", "--format", "json", "--topic", "Leadership,HomeRounds", "--topic", "LeadRole", "--force", "Contractual", "--outcome", "NotMet");

        using JsonDocument document = JsonDocument.Parse(answer.Output);
        JsonElement finding = Assert.Single(document.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("LEAD-2", finding.GetProperty("requirement").GetString());
        Assert.True(document.RootElement.GetProperty("summary").GetArrayLength() > 3);
    }

    [Fact]
    public async Task Occasions_of_earlier_stays_are_judged_when_asked_for()
    {
        string record = Records.WithoutLead().Replace(
            "\"residents\":[]",
            """
            "residents":[{"id":"r-1","registrations":[{"practice":"G84001","from":"2015-03-02"}],"hospitalEpisodes":[],"plans":[],
            "stays":[{"home":"oakfield","from":"2020-10-01","to":"2020-10-05","kind":"Permanent"},{"home":"oakfield","from":"2020-10-09","kind":"Permanent"}]}]
            """.ReplaceLineEndings(string.Empty),
            StringComparison.Ordinal);

        Answer current = await new Call { Input = record }.WithAsync("assess", "-", "--format", "csv");
        Answer all = await new Call { Input = record }.WithAsync("assess", "-", "--format", "csv", "--occasions", "all");

        Assert.DoesNotContain("admission 2020-10-01", current.Output, StringComparison.Ordinal);
        Assert.Contains("admission 2020-10-01", all.Output, StringComparison.Ordinal);
    }

    private static string? NetworkOf(string assessment)
    {
        using JsonDocument document = JsonDocument.Parse(assessment);
        return document.RootElement.GetProperty("network").GetString();
    }
}
