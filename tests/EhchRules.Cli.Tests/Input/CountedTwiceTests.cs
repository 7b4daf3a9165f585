using System.Text.Json;

namespace EhchRules.Cli.Tests.Input;

/// <summary>Nothing is counted twice in silence: a network given twice, and a home that two networks claim.</summary>
public sealed class CountedTwiceTests
{
    private const string TwiceOnLine2 = "line 2: $.network.code: \"U57491\" is the network of line 1 too: expected one record of each network";

    [Theory]
    [InlineData("premium", "--month=2024-10")]
    [InlineData("measures", "--on=2022-01-01")]
    [InlineData("assess", "--on=2022-01-01")]
    [InlineData("worklist", "--on=2022-01-01")]
    [InlineData("timeline", "--from=2022-01-01", "--to=2022-01-31")]
    [InlineData("diff", "--from=2022-01-01", "--to=2022-01-31")]
    public async Task A_network_twice_in_one_file_is_a_fault_at_the_second(string command, params string[] options)
    {
        Answer answer = await new Call { Input = Records.Lines(Claimed("U57491"), Claimed("U57491")) }.WithAsync([command, "-", .. options]);

        Assert.Equal(2, answer.Code);
        Assert.Contains(TwiceOnLine2, answer.ErrorLines);
    }

    [Fact]
    public async Task The_premium_of_a_network_twice_in_one_file_is_that_of_one()
    {
        Answer answer = await new Call { Input = Records.Lines(Claimed("U57491"), Claimed("U57491")) }.WithAsync("premium", "-", "--month", "2024-10");

        Assert.Contains("1 network, £445.20 in all.", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_in_two_files_is_a_fault_that_names_both()
    {
        using TemporaryFolder folder = new();
        string first = folder.Write("a.json", Claimed("U57491"));
        string second = folder.Write("b.ndjson", Records.Lines(Claimed("U57492"), Claimed("U57491")));

        Answer answer = await Call.Of("premium", first, second, "--month", "2024-10");

        Assert.Equal(2, answer.Code);
        Assert.Contains($"{second}: line 2: $.network.code: \"U57491\" is the network of {first} too: expected one record of each network", answer.ErrorLines);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_home_that_two_networks_claim_is_said_by_the_premium_from_one_file_as_from_two(bool isOneFile)
    {
        Answer answer = await OfClaimsAsync(isOneFile, "premium", "--month", "2024-10");

        Assert.Equal(0, answer.Code);
        Assert.Contains("oak is claimed by U57492 too. Its beds count here all the same.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("oak is claimed by U57491 too. Its beds count here all the same.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Homes that another network claims too are counted for each: 2 of the homes above.", answer.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["homes/oak: claimed by U57492 too on 1 October 2024; its beds count for U57491 here", "homes/oak: claimed by U57491 too on 1 October 2024; its beds count for U57492 here"],
            answer.ErrorLines.Select(static line => line[line.IndexOf("homes/", StringComparison.Ordinal)..]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_home_that_two_networks_claim_is_said_by_the_measures_from_one_file_as_from_two(bool isOneFile)
    {
        Answer answer = await OfClaimsAsync(isOneFile, "measures", "--on", "2022-01-01", "--format", "ndjson");

        Assert.Equal(0, answer.Code);
        Assert.Equal(
            ["oak U57492", "oak U57491"],
            answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line =>
            {
                using JsonDocument document = JsonDocument.Parse(line);
                JsonElement claim = Assert.Single(document.RootElement.GetProperty("alsoClaimed").EnumerateArray());
                return $"{claim.GetProperty("home")} {claim.GetProperty("networks")[0]}";
            }));
        Assert.Equal(2, answer.ErrorLines.Count(static line => line.Contains("too on 1 January 2022; it counts for", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Records_are_judged_alike_from_one_file_and_from_two(bool isOneFile)
    {
        Answer answer = await OfClaimsAsync(isOneFile, "assess", "--on", "2022-01-01", "--format", "csv", "--fail-on", "none");

        Assert.Equal(2, answer.Output.Split('\n').Count(static line => line.Contains(",ALIGN-2,", StringComparison.Ordinal) && line.Contains("NotMet", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2022-03-31", true)]
    [InlineData("2022-04-01", false)]
    public async Task A_claim_that_has_ended_is_none(string on, bool isSaid)
    {
        string ended = Claimed("U57492").Replace("\"from\":\"2020-07-31\"", "\"from\":\"2020-07-31\",\"to\":\"2022-03-31\"", StringComparison.Ordinal);

        Answer answer = await new Call { Input = Records.Lines(Claimed("U57491"), ended) }.WithAsync("measures", "-", "--on", on);

        Assert.Equal(isSaid, answer.ErrorLines.Any(static line => line.Contains("homes/oak: claimed by U57492", StringComparison.Ordinal)));
    }

    private static async Task<Answer> OfClaimsAsync(bool isOneFile, string command, params string[] options)
    {
        using TemporaryFolder folder = new();
        string[] files = isOneFile
            ? [folder.Write("both.ndjson", Records.Lines(Claimed("U57491"), Claimed("U57492")))]
            : [folder.Write("a.json", Claimed("U57491")), folder.Write("b.json", Claimed("U57492"))];
        return await Call.Of([command, .. files, .. options]);
    }

    private static string Claimed(string network) =>
        $$"""{"format":"ehch-record/1","network":{"code":"{{network}}","from":"2019-07-01","practices":[{"code":"G84001","from":"2019-07-01"}]},"homes":[{"id":"oak","registrations":[{"location":"1-125856395","services":["CareHomeWithNursing"],"from":"2011-01-25"}],"beds":[{"from":"2020-04-01","count":42}],"alignments":[{"network":"{{network}}","agreedOn":"2020-07-15","from":"2020-07-31"}]}],"residents":[]}""";
}
