using System.Text.Json;

namespace EhchRules.Cli.Tests.Premiums;

public class PremiumTests
{
    [Fact]
    public async Task Text_tells_what_is_owed_for_which_homes_at_what_rate_and_how_sure_that_is()
    {
        using TemporaryFolder folder = new();

        Answer answer = await new Call { Columns = 80, NoColour = true }.WithAsync("premium", folder.Write("a.json", Record()), "--month", "2020-10");

        Assert.Equal(0, answer.Code);
        Assert.Empty(answer.Error);
        Assert.All(answer.Lines, static line => Assert.True(line.Length <= 80, line));
        ApprovedOutput.Check(answer.Output);
    }

    [Fact]
    public async Task What_a_text_of_rounded_homes_adds_up_to_is_said_where_it_differs()
    {
        Answer answer = await new Call { Input = Record(oakfield: 30, elmCourt: 30) }.WithAsync("premium", "-", "--month", "2025-04");

        Assert.Contains("Care home premium for April 2025: £651.27\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("these come to £651.26;", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_total_as_text_with_two_decimals_a_line_for_each_home_and_the_caveat()
    {
        Answer answer = await new Call { Input = Record() }.WithAsync("premium", "-", "--month", "2024-10", "--format", "json");

        using JsonDocument document = JsonDocument.Parse(answer.Output);
        JsonElement premium = document.RootElement;
        Assert.Equal("ehch-premium/1", premium.GetProperty("format").GetString());
        Assert.Equal("551.20", premium.GetProperty("total").GetString());
        Assert.Equal("127.20", premium.GetProperty("rate").GetProperty("perBed").GetString());
        Assert.Equal("Secondary", premium.GetProperty("rate").GetProperty("status").GetString());
        Assert.Equal(["elm-court 106.00", "oakfield 445.20"], premium.GetProperty("homes").EnumerateArray().Select(static home => $"{home.GetProperty("id")} {home.GetProperty("amount")}"));
        Assert.Equal("fir-tree OutOfScope", Assert.Single(premium.GetProperty("notPaid").EnumerateArray().Select(static home => $"{home.GetProperty("id")} {home.GetProperty("reason")}")));
        Assert.Contains("conditional on CODE-1", premium.GetProperty("caveat").GetString(), StringComparison.Ordinal);
        Assert.Equal("A-7", premium.GetProperty("assumptions")[0].GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, premium.GetProperty("knownOn").ValueKind);
    }

    [Theory]
    [InlineData("2024-09-25", "£520.00", "£120 a bed")]
    [InlineData("2024-09-26", "£551.20", "£127.20 a bed")]
    public async Task Known_on_chooses_the_rate_that_had_been_published(string knownOn, string total, string rate)
    {
        Answer answer = await new Call { Input = Record() }.WithAsync("premium", "-", "--month", "2024-10", "--known-on", knownOn);

        Assert.Contains(total, answer.Output, StringComparison.Ordinal);
        Assert.Contains(rate, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_record_is_a_document_and_many_are_an_array()
    {
        Answer one = await new Call { Input = Record() }.WithAsync("premium", "-", "--month", "2024-10", "--format", "json");
        Answer many = await new Call { Input = Records.Lines(Record("U10001"), Record("U10002")) }.WithAsync("premium", "-", "--month", "2024-10", "--format", "json");
        Answer none = await new Call { Input = Records.Lines(Records.Faulty, Records.Faulty) }.WithAsync("premium", "-", "--month", "2024-10", "--format", "json");

        Assert.StartsWith("{\n", one.Output, StringComparison.Ordinal);
        using JsonDocument array = JsonDocument.Parse(many.Output);
        Assert.Equal(["U10001", "U10002"], array.RootElement.EnumerateArray().Select(static one => one.GetProperty("network").GetString()));
        Assert.Equal((2, "[]\n"), (none.Code, none.Output));
    }

    [Fact]
    public async Task Good_lines_are_printed_and_all_faults_are_told_with_their_lines()
    {
        string unknown = Record("U10003").Replace(""","beds":[{"from":"2020-04-01","count":42}]""", string.Empty, StringComparison.Ordinal);

        Answer answer = await new Call { Input = Records.Lines(Record("U10001"), Records.Faulty, unknown, Record("U10004")) }.WithAsync("premium", "-", "--month", "2024-10");

        Assert.Equal(2, answer.Code);
        Assert.Contains("2 networks, £1,102.40 in all. Owed to the network.", answer.Output, StringComparison.Ordinal);
        Assert.Collection(
            answer.ErrorLines,
            line => Assert.StartsWith("line 2: $.network.code: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("line 2: $.network.nmae: ", line, StringComparison.Ordinal),
            line => Assert.Equal("line 3: homes/oakfield/beds: the record does not say how many registered beds the home has, which the premium of 2024-10 turns on", line));
    }

    [Fact]
    public async Task A_month_without_a_rate_is_told_once_and_nothing_is_printed()
    {
        using TemporaryFolder folder = new();
        string output = folder.PathOf("out.txt");

        Answer answer = await new Call { Input = Records.Lines(Record("U10001"), Record("U10002")) }.WithAsync("premium", "-", "--month", "2027-04", "-o", output);

        Assert.Equal(2, answer.Code);
        Assert.Empty(answer.Output);
        Assert.Equal("--month: no rate is known for 2027-04; the rates known are of 2020-08 to 2027-03", Assert.Single(answer.ErrorLines));
        Assert.Empty(folder.FileNames);
    }

    [Fact]
    public async Task A_file_takes_the_report()
    {
        using TemporaryFolder folder = new();
        string output = folder.PathOf("out.json");

        Answer answer = await new Call { Input = Record() }.WithAsync("premium", "-", "--month", "2024-10", "--format", "json", "-o", output);

        Assert.Equal((0, string.Empty), (answer.Code, answer.Output));
        Assert.Contains("\"total\": \"551.20\"", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_without_a_home_that_counts_is_owed_nothing_and_told_so()
    {
        Answer answer = await new Call { Input = Records.Sound() }.WithAsync("premium", "-", "--month", "2024-10");

        Assert.Equal(0, answer.Code);
        Assert.Contains("£0.00", answer.Output, StringComparison.Ordinal);
        Assert.Contains("No home was in scope, not exempt and aligned on that day.", answer.Output, StringComparison.Ordinal);
    }

    /// <summary>Makes a network with two homes that are paid for and one, of supported living, that is not.</summary>
    private static string Record(string code = Records.Network, int oakfield = 42, int elmCourt = 10) =>
        $$"""
        {"format":"ehch-record/1","network":{"code":"{{code}}","name":"Hayes Wick PCN","from":"2019-07-01"},
        "homes":[{{Home("oakfield", "CareHomeWithNursing", oakfield)}},{{Home("elm-court", "CareHomeWithoutNursing", elmCourt)}},{{Home("fir-tree", "SupportedLiving", 7)}}],
        "residents":[]}
        """.ReplaceLineEndings(string.Empty)
        .Replace("U57491\",\"agreedOn", code + "\",\"agreedOn", StringComparison.Ordinal)
        .Replace("\"1-", $"\"1-{code[1..]}", StringComparison.Ordinal);

    private static string Home(string id, string service, int beds) => FormattableString.Invariant(
        $$"""{"id":"{{id}}","registrations":[{"location":"1-{{1_000_000 + id.Sum(static letter => letter)}}","services":["{{service}}"],"from":"2011-01-25"}],"beds":[{"from":"2020-04-01","count":{{beds}}}],"alignments":[{"network":"U57491","agreedOn":"2020-07-15","from":"2020-07-31"}]}""");
}
