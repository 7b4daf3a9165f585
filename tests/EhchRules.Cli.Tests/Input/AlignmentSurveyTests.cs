using System.Text;
using System.Text.Json;
using EhchRules.Json;

namespace EhchRules.Cli.Tests.Input;

/// <summary>Findings are those of a register of all records, although few records are read for it.</summary>
public sealed class AlignmentSurveyTests
{
    private static readonly DateOnly On = new(2022, 6, 10);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task A_file_is_assessed_as_with_the_alignments_of_every_sound_record(int seed)
    {
        Chance chance = new(seed);
        string[] lines = [.. Enumerable.Range(0, 30).Select(_ => Line(chance))];

        Answer answer = await new Call { Input = Records.Lines(lines) }.WithAsync("assess", "-", "--on", "2022-06-10", "--format", "ndjson", "--fail-on", "none");

        Assert.Equal(await ExpectedAsync(lines), Findings(answer.Lines));
    }

    [Fact]
    public async Task Several_files_are_assessed_as_one_in_which_their_records_stand()
    {
        Chance chance = new(11);
        string[] lines = [.. Enumerable.Range(0, 12).Select(_ => Line(chance))];
        using TemporaryFolder folder = new();
        string[] files = [.. lines.Select((line, number) => folder.Write($"{number}.json", line))];

        Answer answer = await Call.Of(["assess", .. files, "--on", "2022-06-10", "--format", "ndjson", "--fail-on", "none"]);

        Assert.Equal(await ExpectedAsync(lines), Findings(answer.Lines));
    }

    /// <summary>Writes a record: of a few networks and locations, so that many meet, sound or not, with names and values spelt in more ways than one.</summary>
    private static string Line(Chance chance)
    {
        string code = $"U1000{chance.Below(8)}";
        string[] homes = [.. Enumerable.Range(0, chance.Below(3)).Select(number => Home(chance, code, number))];
        string network = $$"""
            "network":{"code":"{{code}}","from":"2019-07-01","name":"\"location\":\"1-00000{{chance.Below(9)}}\""}
            """;
        string rest = $"\"homes\":[{string.Join(',', homes)}],\"residents\":[]{(chance.Likely(20) ? ",\"unknown\":1" : "")}{(chance.Likely(10) ? ",\"network\":{\"code\":\"U99999\"}" : "")}";
        string line = "{\"format\":\"ehch-record/1\"," + (chance.Likely(50) ? $"{network.Trim()},{rest}" : $"{rest},{network.Trim()}") + "}";
        if (chance.Likely(15)) line = line.Replace("\"location\"", "\"\\u006cocation\"", StringComparison.Ordinal);
        if (chance.Likely(15)) line = line.Replace("\"code\"", "\"c\\u006fde\"", StringComparison.Ordinal);
        return chance.Likely(8) ? line[..^1] : line;
    }

    private static string Home(Chance chance, string code, int number)
    {
        string location = chance.Of<string>("1-100000", "1-100001", "1-100002", "1-100003", "1-100004", "A/7", "A\\/7", "\\u0041/7");
        string claimed = chance.Likely(70) ? code : "U10009";
        string alignments = chance.Likely(70) ? $$"""[{"network":"{{claimed}}","agreedOn":"2020-07-15","from":"{{(chance.Likely(80) ? "2020-07-31" : "2022-06-20")}}"}]""" : "[]";
        string space = chance.Likely(20) ? " " : "";
        return $$"""
            {"id":"home-{{number}}","registrations":[{"location"{{space}}:{{space}}"{{location}}","services":["CareHomeWithNursing"],"from":"2011-01-25"}],"alignments":{{alignments}}}
            """.Trim();
    }

    /// <summary>Assesses with a register that holds the first sound record of each network.</summary>
    private static async Task<List<string>> ExpectedAsync(string[] lines)
    {
        AlignmentRegister register = new();
        List<NetworkRecord> records = [];
        foreach (string line in lines)
        {
            using MemoryStream utf8 = new(Encoding.UTF8.GetBytes(line));
            RecordReading reading = await EhchJson.TryReadRecordAsync(utf8, TestContext.Current.CancellationToken);
            if (reading.Record is not { } record || records.Exists(other => other.Network.Code == record.Network.Code)) continue;
            register.Add(record);
            records.Add(record);
        }

        // Without records in it that say otherwise the test would show nothing.
        Assert.InRange(records.Count, 4, lines.Length - 1);
        return [.. records.SelectMany(record => EhchRuleSet.Current.Assess(record, On, new() { Register = register }).Findings.Select(finding => $"{record.Network.Code} {finding.Requirement.Id} {finding.Subject.Id}: {finding.Reason}"))];
    }

    private static List<string> Findings(string[] documents)
    {
        List<string> findings = [];
        foreach (string document in documents)
        {
            using JsonDocument json = JsonDocument.Parse(document);
            string? network = json.RootElement.GetProperty("network").GetString();
            findings.AddRange(json.RootElement.GetProperty("findings").EnumerateArray().Select(finding =>
                $"{network} {finding.GetProperty("requirement").GetString()} {finding.GetProperty("subject").GetProperty("id").GetString()}: {finding.GetProperty("reason").GetProperty("code").GetString()}: {finding.GetProperty("reason").GetProperty("text").GetString()}"));
        }

        return findings;
    }
}
