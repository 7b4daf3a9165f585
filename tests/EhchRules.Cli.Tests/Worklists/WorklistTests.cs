using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EhchRules.Cli.Tests.Worklists;

public class WorklistTests
{
    private const string Header = "resident,at,respiratory_rate,spo2,spo2_scale,on_oxygen,systolic_bp,pulse,consciousness,temperature\n";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Demo = Repository.PathOf("samples", "demo-network.json");
    private static readonly string Observations = Repository.PathOf("samples", "demo-observations.csv");

    [Fact]
    public async Task A_worklist_is_plain_and_fits_100_columns_where_it_is_piped()
    {
        Answer answer = await Call.Of("worklist", Demo, "--on", "2020-10-19", "--observations", Observations, "--concern", "r-18=off her food");

        Assert.Equal(0, answer.Code);
        Assert.All(answer.Output, static letter => Assert.True(letter is '\n' or (>= ' ' and <= '~')));
        Assert.All(answer.Lines, static line => Assert.True(line.Length <= 100 && !line.EndsWith(' '), line));
        ApprovedOutput.Check(answer.Output);
    }

    [Fact]
    public async Task A_worklist_fits_a_terminal_of_60_columns()
    {
        Answer answer = await new Call { Input = Records.Varied, Columns = 60, NoColour = true }.WithAsync("worklist", "-");

        Assert.All(answer.Lines, static line => Assert.True(line.Length <= 60, line));
        ApprovedOutput.Check(answer.Output);
    }

    [Fact]
    public async Task Today_is_the_day_and_two_weeks_are_looked_ahead_unless_said_otherwise()
    {
        Answer answer = await Call.Of("worklist", Demo);
        Answer week = await Call.Of("worklist", Demo, "--days", "7");

        Assert.StartsWith("Worklist for Monday 19 October 2020, looking ahead to Monday 2 November 2020.", answer.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Worklist for Monday 19 October 2020, looking ahead to Monday 26 October 2020.", week.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_every_item_with_what_would_settle_it_and_every_candidate()
    {
        Answer answer = await Call.Of("worklist", Demo, "--on", "2020-10-19", "--format", "json");
        using JsonDocument document = JsonDocument.Parse(answer.Output);
        JsonElement root = document.RootElement;
        JsonElement home = root.GetProperty("homes")[0];
        JsonElement item = home.GetProperty("items")[0];

        Assert.Equal(("ehch-worklist/1", "2020-10-19", "2020-11-02"), (root.GetProperty("format").GetString(), root.GetProperty("on").GetString(), root.GetProperty("through").GetString()));
        Assert.Equal(("fairhaven-manor", "PCSP-4", "Overdue", "2020-10-16"), (home.GetProperty("id").GetString(), item.GetProperty("requirement").GetString(), item.GetProperty("state").GetString(), item.GetProperty("by").GetString()));
        Assert.Contains("agree a care and support plan for r-106", item.GetProperty("settlement").GetProperty("sets")[0].GetProperty("facts")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(("r-106", "PlanOverdue"), (home.GetProperty("candidates")[0].GetProperty("resident").GetString(), home.GetProperty("candidates")[0].GetProperty("reasons")[0].GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Many_records_give_many_worklists()
    {
        string lines = Records.Lines(Records.WithoutLead(), Records.WithoutLead("U00002", "1-125856396"));

        Answer text = await new Call { Input = lines }.WithAsync("worklist", "-");
        Answer json = await new Call { Input = lines }.WithAsync("worklist", "-", "--format", "json");
        using JsonDocument document = JsonDocument.Parse(json.Output);

        Assert.Equal(2, text.Lines.Count(static line => line.StartsWith("Worklist for", StringComparison.Ordinal)));
        Assert.Equal(["U57491", "U00002"], document.RootElement.EnumerateArray().Select(static worklist => worklist.GetProperty("network").GetString()));
    }

    [Fact]
    public async Task A_faulty_line_is_told_and_the_others_are_listed()
    {
        Answer answer = await new Call { Input = Records.Lines(Records.WithoutLead(), Records.Faulty) }.WithAsync("worklist", "-");

        Assert.Equal(2, answer.Code);
        Assert.Contains("line 2: $.network.code", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Worklist for", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bank_holiday_announced_late_moves_the_day_for_those_who_know_of_it()
    {
        const string Record = """
            {"format":"ehch-record/1","network":{"code":"U57491","practices":[{"code":"G84001","from":"2019-07-01"}]},
            "homes":[{"id":"oakfield","registrations":[{"location":"1-125856395","services":["CareHomeWithNursing"],"from":"2011-01-25"}],
            "alignments":[{"network":"U57491","agreedOn":"2020-07-15","from":"2020-07-31"}]}],
            "residents":[{"id":"r-1","registrations":[{"practice":"G84001","from":"2019-07-01"}],"stays":[{"home":"oakfield","from":"2022-09-09","kind":"Permanent"}],"hospitalEpisodes":[],"plans":[]}]}
            """;

        Answer before = await new Call { Input = Record }.WithAsync("worklist", "-", "--on", "2022-09-12", "--known-on", "2022-09-09");
        Answer after = await new Call { Input = Record }.WithAsync("worklist", "-", "--on", "2022-09-12", "--known-on", "2022-09-10");

        Assert.Contains("due by 20 September 2022", before.Output, StringComparison.Ordinal);
        Assert.Contains("due by 21 September 2022", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Observations_after_the_day_are_not_known_and_a_faulty_row_does_not_stop_the_others()
    {
        using TemporaryFolder folder = new();
        string rows = string.Concat(Enumerable.Range(1, 5).Select(static day => $"r-30,2020-10-0{day}T09:00,16,97,1,false,128,72,A,36.6\n"));
        string file = folder.Write("rows.csv", $"{Header}{rows}r-30,2020-10-06T09:00,16,0.97,1,false,128,72,A,36.6\nr-30,2020-10-19T09:00,22,97,1,false,128,72,A,36.6\nr-30,2020-10-20T09:00,26,97,1,false,128,72,A,36.6\nsomeone,2020-10-19T09:00,16,97,1,false,128,72,A,36.6\n");

        Answer answer = await Call.Of("worklist", Demo, "--on", "2020-10-19", "--observations", file);

        Assert.Equal(2, answer.Code);
        Assert.Contains("line 7: spo2: \"0.97\"", answer.Error, StringComparison.Ordinal);
        Assert.Contains("1 resident in no record: someone", answer.Error, StringComparison.Ordinal);
        Assert.Contains("r-30: NEWS2 2, Low on 19 October 2020, 09:00, +2 from the usual 0", answer.Output.ReplaceLineEndings(" ").Replace("          ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_score_of_a_candidate_with_what_is_newer()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("rows.csv", $"{Header}r-30,2020-10-18T08:00Z,26,90,1,false,128,112,V,36.6\nr-30,2020-10-18T12:00Z,,,,,,,,\n");

        Answer answer = await Call.Of("worklist", Demo, "--on", "2020-10-19", "--observations", file, "--format", "json");
        using JsonDocument document = JsonDocument.Parse(answer.Output);
        JsonElement[] candidates = [.. document.RootElement.GetProperty("homes").EnumerateArray().SelectMany(static home => home.GetProperty("candidates").EnumerateArray())];
        JsonElement candidate = Assert.Single(candidates, static one => one.GetProperty("resident").GetString() == "r-30");

        Assert.Equal("ScoreNotCompared", candidate.GetProperty("reasons")[0].GetProperty("kind").GetString());
        Assert.Equal(
            """
            {"complete":{"at":"2020-10-18T09:00:00+01:00","total":11,"lower":11,"upper":11,"spo2Scale":1,"comparison":"NothingToCompareWith","change":null,"usualTotal":null,"usualReadings":0,"disagreeing":[]},"incomplete":{"at":"2020-10-18T13:00:00+01:00","total":null,"lower":null,"upper":null,"spo2Scale":null,"comparison":"NoSet","change":null,"usualTotal":null,"usualReadings":0,"disagreeing":[]},"usualFrom":5}
            """,
            JsonSerializer.Serialize(candidate.GetProperty("score"), Relaxed));
    }

    [Theory]
    [InlineData("2020-10-18T23:59Z", "2020-10-18", false)]
    [InlineData("2020-10-18T22:59Z", "2020-10-18", true)]
    [InlineData("2020-10-18T23:59Z", "2020-10-19", true)]
    public async Task A_row_late_in_UTC_is_of_the_next_day_in_England(string at, string on, bool isKnown)
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("rows.csv", $"{Header}r-30,{at},26,90,1,false,128,112,V,36.6\n");

        Answer answer = await Call.Of("worklist", Demo, "--on", on, "--observations", file);

        Assert.Equal(isKnown, answer.Output.Contains("r-30: NEWS2 11, High", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_of_one_time_that_disagree_are_said_and_repeated_ones_are_not()
    {
        using TemporaryFolder folder = new();
        string same = string.Concat(Enumerable.Repeat("r-30,2020-10-12T09:00,16,97,1,false,128,72,A,36.6\n", 5));
        string file = folder.Write("rows.csv", $"{Header}{same}r-30,2020-10-18T09:00,26,90,1,false,128,72,A,36.6\nr-30,2020-10-18T09:00,16,97,1,false,128,72,A,36.6\n");

        Answer answer = await Call.Of("worklist", Demo, "--on", "2020-10-19", "--observations", file);

        Assert.Equal([$"warning: {file}: line 8: other readings of r-30 at 2020-10-18T09:00 than those of line 7; both are used, and neither is known to be right"], answer.ErrorLines.Where(line => line.Contains(file, StringComparison.Ordinal)));
        Assert.Contains("usual total not known (1 of 5 sets); 2 sets of that time disagree: NEWS2 6 and 0", answer.Unwrapped, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-10-18T22:59Z", "Sunday 18 October 2020")]
    [InlineData("2020-10-18T23:00Z", "Monday 19 October 2020")]
    public async Task Today_is_the_day_in_England(string now, string today)
    {
        Answer answer = await new Call { Now = DateTimeOffset.ParseExact(now, "yyyy-MM-dd'T'HH:mmK", CultureInfo.InvariantCulture) }.WithAsync("worklist", Demo);

        Assert.StartsWith($"Worklist for {today}", answer.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--days 367", "--days: 367 is not from 0 to 366")]
    [InlineData("--days soon", "\"soon\" is not a whole number")]
    [InlineData("--usual-from 0", "--usual-from: 0 is not from 1 to 1000")]
    [InlineData("--concern nobody", "--concern: no record holds nobody")]
    [InlineData("--concern =ill", "--concern: no record holds =ill")]
    [InlineData("--observations nowhere.csv", "nowhere.csv: no such file")]
    public async Task Wrong_usage_is_refused(string options, string expected)
    {
        Answer answer = await Call.Of(["worklist", Demo, "--on", "2020-10-19", .. options.Split(' ')]);

        Assert.Equal(64, answer.Code);
        Assert.Contains(expected, answer.Error, StringComparison.Ordinal);
    }
}
