using System.Text.Json;

namespace EhchRules.Cli.Tests.Diff;

public class DiffTests
{
    [Theory]
    [InlineData("CarePlanning")]
    [InlineData("HomeRounds")]
    [InlineData("InformationAndMedicines")]
    public async Task Rules_between_two_days(string topic)
    {
        Answer answer = await Call.Of("diff", "--from", "2024-03-31", "--to", "2024-04-01", "--topic", topic);

        Assert.Equal(0, answer.Code);
        Assert.All(answer.Lines, static line => Assert.True(line.Length <= 100 && !line.EndsWith(' '), line));
        ApprovedOutput.CheckTopic(answer.Output, topic);
    }

    [Fact]
    public async Task All_rules_between_two_days_are_counted_and_those_that_end_or_change_are_named()
    {
        string[] ended = Witness.EndedOn("2024-03-31");
        string[] changed = [.. Witness.ChangedOn("2024-04-01").Select(static change => change.Split(':')[0])];

        Answer answer = await Call.Of("diff", "--from", "2024-03-31", "--to", "2024-04-01");

        Assert.Contains($"Of {Witness.Ids.Length} requirements, 0 begin, {ended.Length} end, {changed.Length} change, and {Witness.Ids.Length - ended.Length - changed.Length} stay as they were.", answer.Unwrapped, StringComparison.Ordinal);
        string[] named = [.. answer.Lines.Select(static line => line.Trim().Split(' ')[0]).Where(static word => Witness.Ids.Contains(word))];
        Assert.Equal(ended.Concat(changed).Order(StringComparer.Ordinal), named.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Leadership")]
    [InlineData("CarePlanning")]
    public async Task Outcomes_between_two_days(string topic)
    {
        Answer answer = await new Call { Input = Records.Varied, Columns = 80, NoColour = true }.WithAsync("diff", "--from", "2020-09-30", "--to", "2020-10-19", "-", "--topic", topic);

        Assert.Equal(0, answer.Code);
        Assert.All(answer.Lines, static line => Assert.True(line.Length <= 80, line));
        ApprovedOutput.CheckTopic(answer.Output, topic);
    }

    [Fact]
    public async Task What_was_undone_in_between_is_told_last()
    {
        Answer answer = await Call.Of("diff", "--from", "2020-04-01", "--to", "2020-11-01", "--topic", "CovidModel");

        Assert.Contains("Nothing: 8 requirements (topic CovidModel) stay as they were.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("From 15 May 2020 in force, asked for, not a duty (COVID-MODEL-2020); from 1 October 2020 no longer", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_one_day_two_days_of_knowledge_are_compared()
    {
        Answer answer = await new Call { Input = Records.WithoutLead() }.WithAsync("diff", "--from", "2020-10-15", "--to", "2020-10-15", "--from-known-on", "2020-09-16", "--topic", "Leadership", "-");

        Assert.Contains("on Thursday 15 October 2020, first as known on 16 September 2020, then", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Now not met, by contract, because of what was published in between", answer.Output, StringComparison.Ordinal);
        Assert.Contains("LEAD-2     Clinical lead for the home: oakfield; before, not applicable.", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Known_on_holds_for_both_days_unless_one_has_its_own()
    {
        Answer answer = await Call.Of("diff", "--from", "2024-03-31", "--to", "2024-04-01", "--known-on", "2024-03-27", "--to-known-on", "2024-03-28", "--format", "json");

        using JsonDocument document = JsonDocument.Parse(answer.Output);
        Assert.Equal("2024-03-27", document.RootElement.GetProperty("from").GetProperty("knownOn").GetString());
        Assert.Equal("2024-03-28", document.RootElement.GetProperty("to").GetProperty("knownOn").GetString());
    }

    [Fact]
    public async Task Of_many_networks_text_counts_and_json_has_a_part_for_each()
    {
        string many = Records.Lines(Records.WithoutLead(), Records.Faulty, Records.WithoutLead("U00002", "1-999999999"), Records.Sound("U00003"));

        Answer text = await new Call { Input = many }.WithAsync("diff", "--from", "2020-09-30", "--to", "2020-10-01", "--topic", "Leadership", "-");
        Answer json = await new Call { Input = many }.WithAsync("diff", "--from", "2020-09-30", "--to", "2020-10-01", "--topic", "Leadership", "--format", "json", "-");

        Assert.Equal((2, 2), (text.Code, json.Code));
        Assert.Contains("line 2: $.network.code", text.Error, StringComparison.Ordinal);
        Assert.Contains("Whose outcome changes, over 3 networks", text.Output, StringComparison.Ordinal);
        Assert.Contains("In 1 of them, nothing changes.", text.Output, StringComparison.Ordinal);
        Assert.Contains("Clinical lead for the home: 2 outcomes in 2 networks; before, not met under the", text.Output, StringComparison.Ordinal);
        using JsonDocument document = JsonDocument.Parse(json.Output);
        JsonElement root = document.RootElement;
        Assert.Equal("ehch-diff/1", root.GetProperty("format").GetString());
        Assert.Equal(["U57491", "U00002", "U00003"], root.GetProperty("networks").EnumerateArray().Select(static network => network.GetProperty("network").GetString()));
        Assert.Equal(
            ["LEAD-2 NotMet Contractual Rules 2 2", "LEAD-1 NotApplicable  Rules 2 2"],
            root.GetProperty("totals").EnumerateArray().Select(static one =>
                $"{one.GetProperty("requirement")} {one.GetProperty("after")} {(one.TryGetProperty("forceAfter", out JsonElement force) ? force : string.Empty)} {one.GetProperty("cause")} {one.GetProperty("outcomes")} {one.GetProperty("networks")}"));
    }

    [Fact]
    public async Task A_change_in_json_has_both_sides()
    {
        Answer answer = await new Call { Input = Records.WithoutLead() }.WithAsync("diff", "--from", "2024-03-31", "--to", "2024-04-01", "--format", "json", "-");

        using JsonDocument document = JsonDocument.Parse(answer.Output);
        JsonElement code = document.RootElement.GetProperty("rules").EnumerateArray().Single(static change => change.GetProperty("requirement").GetString() == "CODE-1");
        Assert.Equal("2024-04-01", code.GetProperty("firstSeenOn").GetString());
        Assert.Equal(["AcceptedCodes", "UnsettledCodes", "Instrument", "Citations"], code.GetProperty("changes").EnumerateArray().Select(static one => one.GetProperty("kind").GetString()));
        Assert.Equal("Unconfirmed", code.GetProperty("before").GetProperty("term").GetProperty("citations")[0].GetProperty("status").GetString());
        Assert.Equal("Secondary", code.GetProperty("after").GetProperty("term").GetProperty("citations")[0].GetProperty("status").GetString());
        JsonElement lead = document.RootElement.GetProperty("networks")[0].GetProperty("changes").EnumerateArray().Single(static change => change.GetProperty("requirement").GetString() == "LEAD-2");
        Assert.Equal("Rules", lead.GetProperty("cause").GetString());
        Assert.Equal(("Contractual", "Unverified"), (lead.GetProperty("before").GetProperty("force").GetString(), lead.GetProperty("after").GetProperty("force").GetString()));
    }

    [Fact]
    public async Task Rule_set_2026_12_differs_from_2026_11_in_what_the_changelog_declares()
    {
        string old = Repository.PathOf("docs", "rule-sets", "2026.11.0.json");
        Answer text = await Call.Of("diff", "--rule-set", old);
        Answer json = await Call.Of("diff", "--rule-set", old, "--format", "json");

        Assert.Equal((0, 0), (text.Code, json.Code));
        using JsonDocument document = JsonDocument.Parse(json.Output);
        Assert.Equal(["VACC-1"], document.RootElement.GetProperty("added").EnumerateArray().Select(static one => one.GetString()));
        Assert.Empty(document.RootElement.GetProperty("removed").EnumerateArray());
        ApprovedOutput.Check(text.Output);
    }

    [Fact]
    public async Task Another_version_of_the_rule_set_is_compared_with_this_one()
    {
        using TemporaryFolder folder = new();
        Answer own = await Call.Of("requirements", "--all", "--format", "json");
        string same = folder.Write("same.json", own.Output);
        string old = folder.Write("old.json", own.Output
            .Replace("\"ruleSet\": \"2026.12.0\"", "\"ruleSet\": \"2026.10.0\"", StringComparison.Ordinal)
            .Replace("\"workingDays\": 7", "\"workingDays\": 5", StringComparison.Ordinal)
            .Replace("\"id\": \"ROLE-6\"", "\"id\": \"ROLE-7\"", StringComparison.Ordinal));

        Answer nothing = await Call.Of("diff", "--rule-set", same);
        Answer backwards = await Call.Of("diff", "--rule-set", same, "--to-rule-set", old, "--format", "json");
        Answer answer = await Call.Of("diff", "--rule-set", old);

        Assert.Equal((0, 0, 0), (nothing.Code, backwards.Code, answer.Code));
        Assert.Contains("Nothing: their catalogues are the same.", nothing.Output, StringComparison.Ordinal);
        using JsonDocument document = JsonDocument.Parse(backwards.Output);
        Assert.Equal("ROLE-7", Assert.Single(document.RootElement.GetProperty("added").EnumerateArray()).GetString());
        Assert.Equal(["PCSP-3", "PCSP-4"], document.RootElement.GetProperty("revised").EnumerateArray().Select(static one => one.GetProperty("requirement").GetString()));
        ApprovedOutput.Check(answer.Output);
    }

    [Fact]
    public async Task A_faulty_rule_set_has_its_faults_told_and_nothing_is_written()
    {
        using TemporaryFolder folder = new();
        string broken = folder.Write("broken.json", """{"format":"ehch-catalogue/1","ruleSet":"1","ruleSetHash":"x","on":"2020-10-19","instruments":[],"requirements":[]}""");
        string output = folder.PathOf("out.txt");

        Answer answer = await Call.Of("diff", "--rule-set", broken, "-o", output);

        Assert.Equal(2, answer.Code);
        Assert.Equal(2, answer.ErrorLines.Length);
        Assert.Contains("broken.json: $.listed: missing: expected an array", answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(output));
    }

    [Fact]
    public async Task A_record_with_faults_leaves_no_report()
    {
        using TemporaryFolder folder = new();
        string output = folder.PathOf("out.txt");

        Answer answer = await new Call { Input = Records.Faulty }.WithAsync("diff", "--from", "2020-09-30", "--to", "2020-10-01", "-", "-o", output);

        Assert.Equal(2, answer.Code);
        Assert.Empty(folder.FileNames);
    }

    [Theory]
    [InlineData("--from and --to are needed", "--from", "2020-10-01")]
    [InlineData("--to 2020-09-30 is before --from 2020-10-01", "--from", "2020-10-01", "--to", "2020-09-30")]
    [InlineData("is not a day", "--from", "2020-10-1", "--to", "2020-10-02")]
    [InlineData("--to-rule-set goes with --rule-set", "--to-rule-set", "x.json")]
    [InlineData("--rule-set compares catalogues whole", "--rule-set", "x.json", "--from", "2020-10-01")]
    [InlineData("x.json: no such file", "--rule-set", "x.json")]
    [InlineData("x.json: no such file", "--from", "2020-10-01", "--to", "2020-10-02", "x.json")]
    public async Task Wrong_usage_is_refused(string message, params string[] arguments)
    {
        Answer answer = await Call.Of(["diff", .. arguments]);

        Assert.Equal(64, answer.Code);
        Assert.Contains(message, answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Output);
    }

    [Theory]
    [InlineData("--all goes with --format json", "--all")]
    [InlineData("--all writes the whole catalogue", "--all", "--format", "json", "--on", "2020-10-01")]
    public async Task A_whole_catalogue_is_json_and_of_all_days(string message, params string[] arguments)
    {
        Answer answer = await Call.Of(["requirements", .. arguments]);

        Assert.Equal(64, answer.Code);
        Assert.Contains(message, answer.Error, StringComparison.Ordinal);
    }
}
