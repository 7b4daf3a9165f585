using System.Text.Json;

namespace EhchRules.Cli.Tests.Coverage;

public class CoverageTests
{
    private static readonly string Demo = Repository.PathOf("samples", "demo-network.json");

    [Fact]
    public async Task Text_of_the_sample_says_what_it_decides_and_what_to_add_in_100_columns()
    {
        Answer answer = await Call.Of("coverage", Demo, "--on", "2020-10-19");

        Assert.Equal(0, answer.Code);
        Assert.All(answer.Output, static letter => Assert.True(letter is '\n' or (>= ' ' and <= '~')));
        Assert.All(answer.Lines, static line => Assert.True(line.Length <= 100 && !line.EndsWith(' '), line));
        ApprovedOutput.Check(answer.Output);
    }

    [Fact]
    public async Task Coverage_fits_a_terminal_of_60_columns()
    {
        Answer answer = await new Call { Input = Records.Varied, Columns = 60, NoColour = true }.WithAsync("coverage", "-");

        Assert.All(answer.Lines, static line => Assert.True(line.Length <= 60, line));
        ApprovedOutput.Check(answer.Output);
    }

    [Fact]
    public async Task Many_networks_are_counted_together()
    {
        string input = Records.Lines(Records.Sound("U10001"), Records.WithoutLead("U10002"), """{"format":"ehch-record/1","network":{"code":"U10003"}}""");

        Answer answer = await new Call { Input = input }.WithAsync("coverage", "-");

        Assert.Equal((0, string.Empty), (answer.Code, answer.Error));
        Assert.StartsWith("3 networks\nWhat these records can decide of the EHCH service on Monday 19 October 2020.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("LEAD-2 Clinical lead for the home: 1 not known, 1 decided. Lacks homes, homes/#/alignments, homes/#/leads,", answer.Unwrapped, StringComparison.Ordinal);
        Assert.Contains("network/team: whether there is a multidisciplinary team; missing in 2 places in 2 networks.", answer.Unwrapped, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Networks_in_any_order_and_over_any_files_come_to_the_same()
    {
        using TemporaryFolder folder = new();
        string[] records = [Records.Sound("U10001"), Records.WithoutLead("U10002"), Records.NothingKeptUp];
        string one = folder.Write("one.ndjson", Records.Lines(records));
        string[] files = [folder.Write("b.json", records[1]), folder.Write("rest.ndjson", Records.Lines(records[2], records[0]))];

        Answer together = await Call.Of("coverage", one, "--on", "2022-10-10", "--format", "json");
        Answer apart = await Call.Of(["coverage", .. files, "--on", "2022-10-10", "--format", "json"]);

        Assert.Equal((0, together.Output), (apart.Code, apart.Output));
    }

    [Fact]
    public async Task Json_is_one_document_for_one_network_or_many()
    {
        Answer one = await new Call { Input = Records.WithoutLead() }.WithAsync("coverage", "-", "--format", "json");
        Answer many = await new Call { Input = Records.Lines(Records.WithoutLead(), Records.Sound("U10001")) }.WithAsync("coverage", "-", "--format", "json");

        using JsonDocument ofOne = JsonDocument.Parse(one.Output);
        using JsonDocument ofMany = JsonDocument.Parse(many.Output);
        Assert.Equal(("ehch-coverage/1", "U57491", 1), Head(ofOne));
        Assert.Equal(("ehch-coverage/1", null, 2), Head(ofMany));
        JsonElement lead = ofOne.RootElement.GetProperty("requirements").EnumerateArray().Single(static one => one.GetProperty("id").GetString() == "LEAD-2");
        Assert.Equal("Everywhere", lead.GetProperty("decidability").GetString());
        Assert.Equal(1, lead.GetProperty("decided").GetInt32());
        JsonElement first = ofOne.RootElement.GetProperty("steps")[0];
        Assert.Equal("network/team", first.GetProperty("add")[0].GetString());
        Assert.Equal(["MDT-1", "MDT-3", "MDT-4", "MDT-5", "PCSP-1", "ROLE-3"], first.GetProperty("opens").EnumerateArray().Select(static id => id.GetString()));
    }

    [Fact]
    public async Task Csv_has_a_row_for_each_requirement_with_what_it_lacks_and_the_step_that_opens_it()
    {
        Answer answer = await new Call { Input = Records.WithoutLead() }.WithAsync("coverage", "-", "--format", "csv");

        string[] rows = [.. answer.Lines.Select(static line => line.TrimEnd('\r'))];
        Assert.Equal(0, answer.Code);
        Assert.Equal(
            "networks,on,requirement,title,topic,subject_kind,force,decidability,decided,needs_judgement,not_applicable,undetermined,left_open,lacks,opened_by_step",
            rows[0]);
        Assert.Equal(1 + 51, rows.Length);
        Assert.Contains("1,2020-10-19,LEAD-2,Clinical lead for the home,Leadership,Home,Contractual,Everywhere,1,0,0,0,0,,", rows);
        Assert.Contains("1,2020-10-19,MDT-2,Community services provider in the team,MultidisciplinaryTeam,Network,Contractual,Nowhere,0,0,0,1,0,network/communityProvider+network/team=1,6", rows);
        Assert.Contains("1,2020-10-19,COVID-1,Weekly check-in,CovidModel,Home,Requested,NotAsked,0,0,1,0,0,,", rows);
    }

    [Fact]
    public async Task Sound_lines_are_counted_though_others_are_faulty()
    {
        Answer answer = await new Call { Input = Records.Lines(Records.Faulty, Records.Sound("U10001"), Records.Sound("U10002")) }.WithAsync("coverage", "-");

        Assert.Equal(2, answer.Code);
        Assert.Contains("line 1: $.network.code", answer.Error, StringComparison.Ordinal);
        Assert.StartsWith("2 networks\n", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_given_twice_is_a_fault_and_counts_once()
    {
        Answer answer = await new Call { Input = Records.Lines(Records.Sound("U10001"), Records.Sound("U10001")) }.WithAsync("coverage", "-", "--format", "json");

        Assert.Equal(2, answer.Code);
        Assert.StartsWith("line 2: $.network.code: ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        using JsonDocument document = JsonDocument.Parse(answer.Output);
        Assert.Equal(("ehch-coverage/1", "U10001", 1), Head(document));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task Where_nothing_is_sound_nothing_is_written_and_the_old_file_stays(string format)
    {
        using TemporaryFolder folder = new();
        string output = folder.Write("coverage.out", "old");

        Answer answer = await new Call { Input = Records.Faulty }.WithAsync("coverage", "-", "--format", format, "-o", output);

        Assert.Equal(2, answer.Code);
        Assert.Equal("old", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("2026-03-30", "NotAsked")]
    [InlineData("2026-03-31", "Nowhere")]
    public async Task Known_on_hides_texts_that_were_published_later(string knownOn, string decidability)
    {
        Answer answer = await new Call { Input = Records.Sound() }.WithAsync("coverage", "-", "--on", "2026-04-01", "--known-on", knownOn, "--format", "csv");

        Assert.Contains($",{decidability},", answer.Lines.Single(static line => line.Contains(",VACC-1,", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_takes_the_report()
    {
        using TemporaryFolder folder = new();
        string output = folder.PathOf("coverage.txt");

        Answer answer = await new Call { Input = Records.Sound() }.WithAsync("coverage", "-", "-o", output);

        Assert.Equal((0, string.Empty), (answer.Code, answer.Output));
        Assert.StartsWith("Hayes Wick PCN (U57491)\n", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static (string? Format, string? Network, int Networks) Head(JsonDocument document)
    {
        JsonElement root = document.RootElement;
        return (root.GetProperty("format").GetString(), root.GetProperty("network").GetString(), root.GetProperty("networks").GetInt32());
    }
}
