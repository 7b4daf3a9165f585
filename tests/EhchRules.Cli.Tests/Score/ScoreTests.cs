using System.Text.Json;
using CsvHelper;
using EhchRules.Cli.Tests.Score.Observations;

namespace EhchRules.Cli.Tests.Score;

public class ScoreTests
{
    private const string Columns =
        "resident,at,respiratory_rate,spo2,spo2_scale,on_oxygen,systolic_bp,pulse,consciousness,temperature,"
        + "respiratory_score,spo2_score,oxygen_score,systolic_score,pulse_score,consciousness_score,temperature_score,total,lower,upper,single_parameter_three,band,missing";

    private static readonly string Sample = Repository.PathOf("samples", "observations.csv");

    [Fact]
    public async Task Piped_scores_are_lines_of_at_most_100_columns_with_a_summary()
    {
        Answer answer = await Call.Of("score", Sample);

        Assert.Equal(0, answer.Code);
        Assert.Empty(answer.Error);
        Assert.All(answer.Lines, static line => Assert.True(line.Length <= 100 && !line.EndsWith(' '), line));
        ApprovedOutput.Check(answer.Output);
    }

    [Fact]
    public async Task Scores_fit_a_terminal_of_60_columns()
    {
        Answer answer = await new Call { Columns = 60, NoColour = true }.WithAsync("score", Sample, "--resident", "res-103");

        Assert.All(answer.Lines, static line => Assert.True(line.Length <= 60, line));
        ApprovedOutput.Check(answer.Output);
    }

    [Theory]
    [InlineData("14,97,1,false,132,64,A,36.7", "0,0,0,0,0,0,0,0,0,0,No,Low,")]
    [InlineData("23,94,1,true,103,101,A,38.4", "2,1,2,1,1,0,1,8,8,8,No,High,")]
    [InlineData("14,97,1,false,132,64,C,36.7", "0,0,0,0,0,3,0,3,3,3,Yes,Low-medium,")]
    [InlineData("0,97,1,false,132,64,A,36.7", "3,0,0,0,0,0,0,3,3,3,Yes,Low-medium,")]
    [InlineData("14,89,1,false,132,93,A,38.2", "0,3,0,0,1,0,1,5,5,5,Yes,Medium,")]
    [InlineData("6,82,1,true,78,38,U,34.5", "3,3,2,3,3,3,3,20,20,20,Yes,High,")]
    [InlineData("14,97,2,false,132,64,A,36.7", "0,0,0,0,0,0,0,0,0,0,No,Low,")]
    [InlineData("14,97,2,true,132,64,A,36.7", "0,3,2,0,0,0,0,5,5,5,Yes,Medium,")]
    [InlineData("14,97,1,,132,64,A,36.7", "0,0,,0,0,0,0,,0,2,No,Low,on_oxygen")]
    [InlineData("14,97,2,,132,64,A,36.7", "0,,,0,0,0,0,,0,5,Unknown,Low;Medium,on_oxygen")]
    [InlineData("14,,1,,132,64,A,36.7", "0,,,0,0,0,0,,0,5,Unknown,Low;Low-medium;Medium,spo2;on_oxygen")]
    [InlineData(",97,1,false,132,118,V,36.7", ",0,0,0,2,3,0,,5,8,Yes,Medium;High,respiratory_rate")]
    [InlineData("14,97,,false,132,64,A,36.7", "0,0,0,0,0,0,0,,0,0,No,Low,spo2_scale")]
    [InlineData("14,97,1,false,,64,,", "0,0,0,,0,,,,0,9,Unknown,Low;Low-medium;Medium;High,systolic_bp;consciousness;temperature")]
    [InlineData(",,,,,,,", ",,,,,,,,,,Unknown,,respiratory_rate;spo2;spo2_scale;on_oxygen;systolic_bp;pulse;consciousness;temperature")]
    [InlineData(",,2,,,,,", ",,,,,,,,,,Unknown,,respiratory_rate;spo2;on_oxygen;systolic_bp;pulse;consciousness;temperature")]
    public async Task Csv_adds_scores_total_or_bounds_bands_and_what_is_missing(string readings, string scores)
    {
        Answer answer = await new Call { Input = ObservationFile.Of($"r-1,2026-01-05T08:00,{readings}") }.WithAsync("score", "-", "--format", "csv");

        Assert.Equal(0, answer.Code);
        Assert.Equal($"{Columns}\r\nr-1,2026-01-05T08:00,{readings},{scores}\r\n", answer.Output);
    }

    [Fact]
    public async Task Csv_that_is_read_again_has_the_observations_of_the_file_and_scores_the_same()
    {
        Answer once = await Call.Of("score", Sample, "--format", "csv");

        Answer twice = await new Call { Input = once.Output }.WithAsync("score", "-", "--format", "csv");

        string[] given = await File.ReadAllLinesAsync(Sample, TestContext.Current.CancellationToken);
        Assert.Equal(given, Read(once.Output).Select(static row => string.Join(',', row[..10])));
        Assert.Equal(once.Output, twice.Output);
    }

    [Fact]
    public async Task Json_is_one_document_with_numbers_nulls_and_lists()
    {
        Answer answer = await new Call { Input = ObservationFile.Of("\"Zoë, \"\"2\"\"\",2026-01-05T08:00,,95,1,true,102,90,C,37.0", "r-2,2026-01-05T08:00,,,,,,,,") }.WithAsync("score", "-", "--format", "json");

        Assert.Equal(
            """
            {"format":"ehch-scores/1","scores":[
            {"resident":"Zoë, \"2\"","at":"2026-01-05T08:00","respiratoryRate":null,"spo2":95,"spo2Scale":1,"onOxygen":true,"systolicBp":102,"pulse":90,"consciousness":"C","temperature":37,"respiratoryScore":null,"spo2Score":1,"oxygenScore":2,"systolicScore":1,"pulseScore":0,"consciousnessScore":3,"temperatureScore":0,"total":null,"lower":7,"upper":10,"singleParameterThree":"Yes","band":"High","bands":["High"],"missing":["respiratoryRate"]},
            {"resident":"r-2","at":"2026-01-05T08:00","respiratoryRate":null,"spo2":null,"spo2Scale":null,"onOxygen":null,"systolicBp":null,"pulse":null,"consciousness":null,"temperature":null,"respiratoryScore":null,"spo2Score":null,"oxygenScore":null,"systolicScore":null,"pulseScore":null,"consciousnessScore":null,"temperatureScore":null,"total":null,"lower":null,"upper":null,"singleParameterThree":"Unknown","band":null,"bands":[],"missing":["respiratoryRate","spo2","spo2Scale","onOxygen","systolicBp","pulse","consciousness","temperature"]}
            ]}

            """,
            answer.Output);
        using JsonDocument document = JsonDocument.Parse(answer.Output);
        Assert.Equal(2, document.RootElement.GetProperty("scores").GetArrayLength());
    }

    [Fact]
    public async Task A_partial_set_in_json_names_every_band_and_no_single_one()
    {
        Answer answer = await new Call { Input = ObservationFile.Of("r-1,2026-01-05T08:00,,97,1,false,132,118,V,36.7") }.WithAsync("score", "-", "--format", "json");

        using JsonDocument document = JsonDocument.Parse(answer.Output);
        JsonElement score = document.RootElement.GetProperty("scores")[0];
        Assert.Equal(JsonValueKind.Null, score.GetProperty("band").ValueKind);
        Assert.Equal(["Medium", "High"], score.GetProperty("bands").EnumerateArray().Select(static band => band.GetString()!));
    }

    [Theory]
    [InlineData("text", "0 rows scored: 0 complete, 0 with something missing, 0 with nothing recorded.\n\nNEWS2 (Royal")]
    [InlineData("csv", Columns + "\r\n")]
    [InlineData("json", "{\"format\":\"ehch-scores/1\",\"scores\":[]}\n")]
    public async Task A_file_without_rows_gives_a_report_without_rows(string format, string start)
    {
        Answer answer = await new Call { Input = ObservationFile.Header }.WithAsync("score", "-", "--format", format);

        Assert.Equal(0, answer.Code);
        Assert.StartsWith(start, answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(3000)]
    public async Task Every_row_is_written_once_and_in_order_whatever_their_number(int count)
    {
        string[] rows = [.. Enumerable.Range(0, count).Select(static i => ObservationFile.With("resident", FormattableString.Invariant($"r-{i}")))];

        Answer csv = await new Call { Input = ObservationFile.Of(rows) }.WithAsync("score", "-", "--format", "csv");
        Answer json = await new Call { Input = ObservationFile.Of(rows) }.WithAsync("score", "-", "--format", "json");

        Assert.Equal(rows, csv.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(static line => line[..line.LastIndexOf(",0,0,0,0,0,0,0,0,0,0,No,Low,", StringComparison.Ordinal)]));
        using JsonDocument document = JsonDocument.Parse(json.Output);
        Assert.Equal(rows.Select(static row => row[..row.IndexOf(',', StringComparison.Ordinal)]), document.RootElement.GetProperty("scores").EnumerateArray().Select(static score => score.GetProperty("resident").GetString()));
    }

    [Fact]
    public async Task A_resident_without_a_sound_row_is_named_where_other_rows_are_faulty()
    {
        Answer answer = await new Call { Input = "resident,at,respiratory_rate,spo2,spo2_scale,on_oxygen,systolic_bp,pulse,consciousness,temperature\nr-1,2026-01-05T08:00,x,,,,,,,\n" }.WithAsync("score", "-", "--resident", "r-2");

        Assert.Equal(2, answer.Code);
        Assert.Equal("", answer.Output);
        Assert.EndsWith("No row without faults is for \"r-2\"; nothing is written.\n", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_resident_alone_is_written_where_asked()
    {
        Answer answer = await Call.Of("score", Sample, "--resident", "res-102", "--format", "csv");

        List<string[]> rows = Read(answer.Output);
        Assert.Equal(14, rows.Count);
        Assert.All(rows.Skip(1), static row => Assert.Equal("res-102", row[0]));
    }

    [Fact]
    public async Task The_culture_of_the_thread_changes_nothing()
    {
        Answer plain = await Call.Of("score", Sample, "--format", "csv");
        Answer text = await Call.Of("score", Sample);

        using HostileCulture culture = new("ar-SA");
        Assert.Equal(plain.Output, (await Call.Of("score", Sample, "--format", "csv")).Output);
        Assert.Equal(text.Output, (await Call.Of("score", Sample)).Output);
    }

    internal static List<string[]> Read(string text)
    {
        List<string[]> rows = [];
        using CsvReader csv = CsvReader.FromText(text, new CsvReaderOptions { HasHeader = false });
        while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return rows;
    }
}
