using System.Text.Json;

namespace EhchRules.Cli.Tests.Timelines;

public class TimelineTests(LargeNetwork large)
{
    private const string Escape = "\u001b[";

    /// <summary>A resident admitted on Thursday 8 September 2022, of whom no plan was made.</summary>
    private static readonly string Admitted =
        """
        {"format":"ehch-record/1","network":{"code":"U57491","from":"2019-07-01","practices":[{"code":"G84001","from":"2019-07-01"}]},
        "homes":[{"id":"oakfield","registrations":[{"location":"1-125856395","services":["CareHomeWithNursing"],"from":"2011-01-25"}],
        "alignments":[{"network":"U57491","agreedOn":"2020-07-15","from":"2020-07-31"}]}],
        "residents":[{"id":"9434765919","registrations":[{"practice":"G84001","from":"2019-07-01"}],
        "stays":[{"home":"oakfield","from":"2022-09-08","kind":"Permanent"}],"hospitalEpisodes":[],"plans":[]}]}
        """.ReplaceLineEndings(string.Empty);

    private static readonly string[] Autumn = ["--from", "2020-09-15", "--to", "2020-11-15"];
    private static readonly string[] September = ["--from", "2022-09-08", "--to", "2022-09-30", "--requirement", "PCSP-3"];

    [Theory]
    [InlineData(80, "Leadership")]
    [InlineData(80, "CarePlanning")]
    [InlineData(100, "Leadership")]
    [InlineData(100, "CarePlanning")]
    public async Task An_overview_fits_the_width(int columns, string topic)
    {
        Answer answer = await new Call { Input = Records.Varied, Columns = columns, NoColour = true }.WithAsync(["timeline", "-", .. Autumn, "--topic", topic]);

        Assert.Equal(0, answer.Code);
        Assert.All(answer.Lines, line => Assert.True(line.Length <= columns && !line.EndsWith(' '), line));
        ApprovedOutput.CheckTopic(answer.Output, topic, FormattableString.Invariant($"Timeline_overview_of_{columns}_columns"));
    }

    [Fact]
    public async Task An_overview_names_every_requirement_once()
    {
        Answer answer = await new Call { Input = Records.Varied }.WithAsync(["timeline", "-", .. Autumn]);

        string[] titles = [.. answer.Lines.Where(static line => line.StartsWith("  ", StringComparison.Ordinal)).Select(static line => line.Trim().Split(' ')[0]).Where(Witness.Ids.Contains)];
        string others = answer.Unwrapped[answer.Unwrapped.IndexOf("Not in force, or not applying to anyone", StringComparison.Ordinal)..];
        Assert.Equal(Witness.Ids.Order(StringComparer.Ordinal), titles.Concat(others[(others.IndexOf(':', StringComparison.Ordinal) + 2)..].TrimEnd('.').Split(", ")).Order(StringComparer.Ordinal));
        Assert.All(answer.Lines, static line => Assert.True(line.Length <= 100 && !line.EndsWith(' '), line));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    public async Task A_requirement_is_told_in_full(int columns)
    {
        Answer answer = await new Call { Input = Records.Varied, Columns = columns, NoColour = true }.WithAsync(["timeline", "-", .. Autumn, "--requirement", "LEAD-2,pcsp-3,ROUND-1"]);

        Assert.Equal(0, answer.Code);
        Assert.All(answer.Lines, line => Assert.True(line.Length <= columns && !line.EndsWith(' '), line));
        ApprovedOutput.Check(answer.Output, FormattableString.Invariant($"Timeline_of_requirements_{columns}_columns"));
    }

    [Theory]
    [InlineData(10, 60)]
    [InlineData(200, 120)]
    public async Task Text_keeps_to_60_to_120_columns(int columns, int width)
    {
        Answer answer = await new Call { Input = Records.Varied, Columns = columns, NoColour = true }.WithAsync(["timeline", "-", "--from", "2020-04-01", "--to", "2024-12-31"]);

        Assert.All(answer.Lines, line => Assert.True(line.Length <= width, line));
        Assert.Contains(answer.Lines, line => line.Length > width - 10);
    }

    [Fact]
    public async Task A_column_of_several_days_shows_the_worst_of_them()
    {
        // 365 days in 73 columns of five. The plan was due by 20 September 2022 and came on the 22nd: the third column holds one day not met, the 21st.
        string planned = Admitted.Replace("\"plans\":[]", "\"plans\":[{\"agreedOn\":\"2022-09-22\"}]", StringComparison.Ordinal);

        Answer answer = await new Call { Input = planned }.WithAsync("timeline", "-", "--from", "2022-09-08", "--to", "2023-09-07", "--requirement", "PCSP-3");

        string bar = Assert.Single(answer.Lines, static line => line.StartsWith("  admission 2022-09-08", StringComparison.Ordinal));
        Assert.Equal("○○█", bar[24..27]);
        Assert.Equal('≈', bar[27]);
        Assert.Contains("Each column is 5 days and shows the worst of them", answer.Unwrapped, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colour_is_for_a_terminal_alone_and_the_shapes_are_the_same_without()
    {
        Answer coloured = await new Call { Input = Records.Varied, Columns = 100 }.WithAsync(["timeline", "-", .. Autumn]);
        Answer plain = await new Call { Input = Records.Varied, Columns = 100, NoColour = true }.WithAsync(["timeline", "-", .. Autumn]);
        Answer piped = await new Call { Input = Records.Varied }.WithAsync(["timeline", "-", .. Autumn]);

        Assert.Contains(Escape, coloured.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape, plain.Output, StringComparison.Ordinal);
        Assert.Equal(piped.Output, plain.Output);
        Assert.Equal(plain.Output, System.Text.RegularExpressions.Regex.Replace(coloured.Output, "\u001b\\[[0-9;]*m", string.Empty));
    }

    // Working days after 8 September: 9, 12, 13, 14, 15, 16, and 19 or, where that is a holiday, 20.
    [Theory]
    [InlineData("2022-09-09", "20 September 2022", "19 September 2022")]
    [InlineData("2022-09-10", "21 September 2022", "20 September 2022")]
    [InlineData(null, "21 September 2022", "20 September 2022")]
    public async Task A_holiday_moves_a_due_day_from_its_announcement_on(string? knownOn, string notMet, string due)
    {
        Answer answer = await new Call { Input = Admitted, Columns = 120, NoColour = true }.WithAsync(["timeline", "-", .. September, .. knownOn is null ? (string[])[] : ["--known-on", knownOn]]);

        Assert.Contains($"{notMet}: from not yet due to not met, because the day by which it was due, {due}, is over.", answer.Unwrapped, StringComparison.Ordinal);
        Assert.Contains($"Earliest day not met: {notMet}.", answer.Unwrapped, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_is_an_NHS_number_is_not_shown_whole()
    {
        Answer known = await new Call { Input = Admitted }.WithAsync(["timeline", "-", .. September, "--subject", "9434765919"]);
        Answer unknown = await new Call { Input = Admitted }.WithAsync(["timeline", "-", .. September, "--subject", "9434765870"]);

        Assert.DoesNotContain("9434765919", known.Output, StringComparison.Ordinal);
        Assert.Contains("5919", known.Output, StringComparison.Ordinal);
        Assert.Equal(64, unknown.Code);
        Assert.DoesNotContain("9434765870", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_every_span_with_its_causes_and_the_earliest_breach()
    {
        Answer answer = await new Call { Input = Admitted }.WithAsync(["timeline", "-", .. September, "--format", "json", "--known-on", "2022-09-10"]);

        Assert.Equal(0, answer.Code);
        using JsonDocument document = JsonDocument.Parse(answer.Output);
        JsonElement root = document.RootElement;
        Assert.Equal(("ehch-timeline/1", "U57491", "2022-09-08", "2022-09-30", "2022-09-10"), (Text(root, "format"), Text(root, "network"), Text(root, "from"), Text(root, "through"), Text(root, "knownOn")));
        JsonElement track = root.GetProperty("tracks").EnumerateArray().Single();
        Assert.Equal(("PCSP-3", "Resident", "admission 2022-09-08"), (Text(track, "requirement"), Text(track.GetProperty("subject"), "kind"), Text(track.GetProperty("subject"), "occasion")));
        JsonElement[] spans = [.. track.GetProperty("spans").EnumerateArray()];
        Assert.Equal(
            [("2022-09-08", "2022-09-20", "NotYetDue", "Contractual", "2022-09-20"), ("2022-09-21", "2022-09-30", "NotMet", "Contractual", "2022-09-20")],
            spans.Select(static span => (Text(span, "from"), Text(span, "through"), Text(span, "outcome"), Text(span, "force"), Text(span, "dueOn"))));
        Assert.Equal(JsonValueKind.Null, spans[0].GetProperty("start").ValueKind);
        JsonElement start = spans[1].GetProperty("start");
        Assert.Equal(("2022-09-21", "Deadline", "the day by which it was due, 20 September 2022, is over"), (Text(start, "on"), start.GetProperty("causes")[0].GetString(), Text(start, "text")));
        Assert.Equal("PlanOverdue", Text(spans[1].GetProperty("reason"), "code"));
        JsonElement breach = root.GetProperty("earliestBreaches").EnumerateArray().Single();
        Assert.Equal(("OnDay", "2022-09-21"), (Text(breach, "answer"), Text(breach, "day")));
    }

    [Fact]
    public async Task Json_tells_the_other_two_answers_and_a_force_that_changes_within_a_span()
    {
        Answer answer = await new Call { Input = Records.Varied }.WithAsync(["timeline", "-", .. Autumn, "--format", "json"]);

        using JsonDocument document = JsonDocument.Parse(answer.Output);
        JsonElement[] breaches = [.. document.RootElement.GetProperty("earliestBreaches").EnumerateArray()];
        Assert.Contains(breaches, static breach => Text(breach, "answer") == "Never" && breach.TryGetProperty("through", out _));
        Assert.Contains(breaches, static breach => Text(breach, "answer") == "Unknown" && breach.GetProperty("missing").GetArrayLength() > 0);
        JsonElement later = document.RootElement.GetProperty("tracks").EnumerateArray()
            .Where(static track => Text(track, "requirement") == "LEAD-2")
            .SelectMany(static track => track.GetProperty("spans").EnumerateArray())
            .SelectMany(static span => span.GetProperty("later").EnumerateArray())
            .First();
        Assert.Equal(("2020-10-01", "Contractual"), (Text(later, "from"), Text(later, "force")));
    }

    [Fact]
    public async Task Many_networks_are_an_array_or_follow_one_another_and_the_sound_are_told_beside_the_faulty()
    {
        string lines = Records.Lines(Records.Sound("U10001"), Records.Faulty, Records.WithoutLead("U10002"));

        Answer json = await new Call { Input = lines }.WithAsync(["timeline", "-", .. Autumn, "--format", "json"]);
        Answer text = await new Call { Input = lines }.WithAsync(["timeline", "-", .. Autumn]);

        Assert.Equal((2, 2), (json.Code, text.Code));
        Assert.Contains(json.ErrorLines, static line => line.StartsWith("line 2: $.network.code: ", StringComparison.Ordinal));
        using JsonDocument document = JsonDocument.Parse(json.Output);
        Assert.Equal(["U10001", "U10002"], document.RootElement.EnumerateArray().Select(static one => Text(one, "network")));
        Assert.Contains("Hayes Wick PCN (U10001)", text.Lines);
        Assert.Contains("U10002", text.Lines);
    }

    [Fact]
    public async Task Of_many_networks_those_without_the_subject_are_passed_over()
    {
        string lines = Records.Lines(Records.Sound("U10001"), Records.WithoutLead("U10002"));

        Answer answer = await new Call { Input = lines }.WithAsync(["timeline", "-", .. Autumn, "--subject", "oakfield", "--requirement", "LEAD-2"]);

        Assert.Equal(0, answer.Code);
        Assert.Equal("U10002", answer.Lines[0]);
        Assert.DoesNotContain("U10001", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--requirement PCPS-3", "\"PCPS-3\" is not the id of a requirement; similar: PCSP-3")]
    [InlineData("--requirement LEAD-4", "LEAD-4 is listed and not judged")]
    [InlineData("--requirement LEAD-2,", "--requirement: an id is empty")]
    [InlineData("--subject elm-court", "--subject: no network, home or resident of the input has the id \"elm-court\"")]
    [InlineData("--requirement PLAN-1 --subject oakfield", "--subject: \"oakfield\" is a home, but --requirement names requirements judged for others: PLAN-1 for each network")]
    [InlineData("--format csv", "--format: \"csv\" is not one of text, json")]
    public async Task What_is_asked_wrongly_is_named(string options, string message)
    {
        Answer answer = await new Call { Input = Records.WithoutLead() }.WithAsync(["timeline", "-", .. Autumn, .. options.Split(' ')]);

        Assert.Equal(64, answer.Code);
        Assert.Empty(answer.Output);
        Assert.Contains(message, answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--from 2020-10-02 --to 2020-10-01", "--to: 2020-10-01 is before --from, 2020-10-02")]
    [InlineData("--from 2020-10-01 --to 2040-10-01", "--to: 2040-10-01 is too late: at most 20 years are followed, from 2020-10-01 to 2040-09-30")]
    [InlineData("--from 2020-10-01", "'--to' is required")]
    [InlineData("--to 2020-10-01", "'--from' is required")]
    public async Task A_range_that_cannot_be_followed_is_refused(string options, string message)
    {
        Answer answer = await new Call { Input = Records.Sound() }.WithAsync(["timeline", "-", .. options.Split(' ')]);

        Assert.Equal(64, answer.Code);
        Assert.Contains(message, answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-10-01", "2040-09-30")]
    [InlineData("9999-12-01", "9999-12-31")]
    [InlineData("0001-01-01", "0001-01-01")]
    public async Task The_longest_range_and_the_ends_of_the_calendar_are_followed(string from, string to) =>
        Assert.Equal(0, (await new Call { Input = Records.Sound() }.WithAsync("timeline", "-", "--from", from, "--to", to)).Code);

    [Fact]
    public async Task A_report_that_is_not_whole_does_not_take_the_place_of_the_old_one()
    {
        using TemporaryFolder folder = new();
        string output = folder.Write("timeline.txt", "old");

        Answer faulty = await new Call { Input = Records.Faulty }.WithAsync(["timeline", "-", .. Autumn, "-o", output]);
        string kept = await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken);
        Answer sound = await new Call { Input = Records.Sound() }.WithAsync(["timeline", "-", .. Autumn, "-o", output]);

        Assert.Equal((2, "old", 0), (faulty.Code, kept, sound.Code));
        Assert.StartsWith("Hayes Wick PCN", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_network_is_told_in_hundreds_of_lines_not_thousands()
    {
        Answer answer = await Call.Of("timeline", await large.PathAsync(), "--from", "2020-08-01", "--to", "2021-04-30");

        Assert.InRange(answer.Lines.Length, 200, 600);
        Assert.Contains(answer.Lines, static line => line.Contains("more homes (--requirement ROUND-1 shows each)", StringComparison.Ordinal));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
