using System.Text.Json;
using EhchRules.Cli.Tests.Score.Observations;
using EhchRules.Cli.Tests.Score.Policies;

namespace EhchRules.Cli.Tests.Score;

public class ScorePolicyTests
{
    private static readonly string Sample = Repository.PathOf("samples", "observations.csv");

    [Theory]
    [InlineData("rcp-hospital-2017")]
    [InlineData("care-home-escalation")]
    public async Task Text_names_responses_by_number_and_tells_each_once_with_its_status(string policy)
    {
        Answer answer = await Call.Of("score", Sample, "--policy", policy);

        Assert.Equal(0, answer.Code);
        Assert.All(answer.Lines, static line => Assert.True(line.Length <= 100 && !line.EndsWith(' '), line));
        ApprovedOutput.Check(answer.Output, $"{nameof(Text_names_responses_by_number_and_tells_each_once_with_its_status)}.{policy}");
    }

    [Fact]
    public async Task A_policy_file_is_never_replaced_by_the_report()
    {
        using TemporaryFolder folder = new();
        string policy = folder.Write("policy.json", PolicyFileTests.Sound);

        Answer answer = await Call.Of("score", Sample, "--policy", policy, "--format", "json", "-o", policy);

        Assert.Equal(64, answer.Code);
        Assert.Equal($"ehch: {policy}: is both read and written; write to another file\n", answer.Error);
        Assert.Equal(PolicyFileTests.Sound, await File.ReadAllTextAsync(policy, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Observations_are_never_replaced_by_the_report_through_a_link()
    {
        using TemporaryFolder folder = new();
        string rows = folder.Write("rows.csv", ObservationFile.Of(ObservationFile.Sound));
        string link = folder.PathOf("link.csv");
        File.CreateSymbolicLink(link, rows);

        Answer answer = await Call.Of("score", rows, "--format", "csv", "-o", link);

        Assert.Equal(64, answer.Code);
        Assert.Equal($"ehch: {rows}: is both read and written; write to another file\n", answer.Error);
        Assert.Equal(ObservationFile.Of(ObservationFile.Sound), await File.ReadAllTextAsync(rows, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_empty_name_to_write_to_is_wrong_usage()
    {
        Answer answer = await Call.Of("score", Sample, "-o", "");

        Assert.Equal(64, answer.Code);
        Assert.Equal("ehch: -o: the file name is empty\n", answer.Error);
    }

    [Fact]
    public async Task Responses_that_did_not_occur_are_not_told()
    {
        Answer answer = await new Call { Input = ObservationFile.Of(ObservationFile.Sound) }.WithAsync("score", "-", "--policy", "rcp-hospital-2017");

        Assert.Contains("\n  1   0 without a single parameter at 3: Go on with", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\n  2   ", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("at least at the first", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Where nothing is recorded", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_adds_monitoring_response_source_and_status()
    {
        string input = ObservationFile.Of(
            "r-1,2026-01-05T08:00,23,94,1,true,103,101,A,38.4",
            "r-2,2026-01-05T08:00,14,97,2,,132,64,A,36.7",
            "r-3,2026-01-05T08:00,,,,,,,,");

        Answer answer = await new Call { Input = input }.WithAsync("score", "-", "--format", "csv", "--policy", "care-home-escalation");

        const string Source = "one training provider (proils.co.uk and proals.co.uk), escalation steps for care homes by NEWS2 total";
        List<string[]> rows = ScoreTests.Read(answer.Output);
        Assert.Equal(["missing", "monitoring", "response", "response_source", "response_status"], rows[0][22..]);
        Assert.Equal(
            ["not sourced", "Not sourced: obtain the official policy. No text for these totals was found, which does not mean that no response is due.", Source, "NotSourced"],
            rows[1][23..]);
        Assert.Equal("within 12 hours | within 15 minutes", rows[2][23]);
        Assert.Equal("Secondary | Secondary", rows[2][26]);
        Assert.Equal(["", "", "", ""], rows[3][23..]);
    }

    [Fact]
    public async Task Csv_with_responses_can_be_scored_again()
    {
        Answer once = await Call.Of("score", Sample, "--format", "csv", "--policy", "rcp-hospital-2017");

        Answer twice = await new Call { Input = once.Output }.WithAsync("score", "--format", "csv", "--policy", "rcp-hospital-2017");

        Assert.Equal(0, twice.Code);
        Assert.Equal(once.Output, twice.Output);
    }

    [Fact]
    public async Task Json_holds_the_policy_once_and_the_possible_responses_of_each_row()
    {
        Answer answer = await new Call { Input = ObservationFile.Of(ObservationFile.With("on_oxygen", "") , "r-2,2026-01-05T08:00,14,97,2,,132,64,A,36.7", "r-3,2026-01-05T08:00,,,,,,,,") }.WithAsync("score", "-", "--format", "json", "--policy", "rcp-hospital-2017");

        using JsonDocument document = JsonDocument.Parse(answer.Output);
        Assert.Equal("NEWS2 clinical response, hospital", document.RootElement.GetProperty("policy").GetProperty("name").GetString());
        JsonElement[][] responses = [.. document.RootElement.GetProperty("scores").EnumerateArray().Select(static score => score.GetProperty("responses").EnumerateArray().ToArray())];
        Assert.Equal([2, 2, 0], responses.Select(static some => some.Length));
        Assert.Equal([(0, 0), (1, 4)], responses[0].Select(Totals));
        Assert.Equal([(0, 0), (5, 6)], responses[1].Select(Totals));
        Assert.Equal("within 1 hour", responses[1][1].GetProperty("monitoring").GetString());
        Assert.Equal("The nurse tells the medical team at once; urgent assessment by clinicians competent in acute illness; care in a place with monitoring.", responses[1][1].GetProperty("response").GetString());
        Assert.Equal("Royal College of Physicians, NEWS2 Chart 4: clinical response to the trigger thresholds, 2017", responses[1][1].GetProperty("responseSource").GetString());
        Assert.Equal("Secondary", responses[1][1].GetProperty("responseStatus").GetString());
    }

    [Fact]
    public async Task A_policy_of_the_callers_own_is_read_from_a_file()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("oakfield.json", PolicyFileTests.Sound);

        Answer answer = await new Call { Input = ObservationFile.Of(ObservationFile.Sound) }.WithAsync("score", "-", "--format", "csv", "--policy", file);

        Assert.Equal(0, answer.Code);
        Assert.EndsWith(",No,Low,,within 1 hour,Call the senior carer.,\"Oakfield, Procedure 7, 2025\",Confirmed\r\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_file_with_faults_stops_the_scoring_and_all_of_them_are_told()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("oakfield.json", PolicyFileTests.Sound.Replace("\"Oakfield\",\"version\"", "\"\",\"version\"", StringComparison.Ordinal).Replace("20", "18", StringComparison.Ordinal));

        Answer answer = await new Call { Input = ObservationFile.Of(ObservationFile.Sound) }.WithAsync("score", "-", "--policy", file);

        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Output);
        Assert.Equal([$"{file}: $.name: \"\": expected a name", $"{file}: $.rows: no row for totals of 19 to 20: expected exactly one row"], answer.ErrorLines);
    }

    private static (int From, int Through) Totals(JsonElement response) => (response.GetProperty("from").GetInt32(), response.GetProperty("through").GetInt32());
}
