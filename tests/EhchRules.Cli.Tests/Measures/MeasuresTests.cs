using System.Text.Json;

namespace EhchRules.Cli.Tests.Measures;

public class MeasuresTests
{
    private const string EventHeader = "network,home,event,period,from,to,count,bed_days\n";
    private const string SatisfactionHeader = "network,home,on,score,answers\n";

    [Fact]
    public async Task Measures_are_told_group_by_group_in_100_columns()
    {
        Answer answer = await new Call { Input = Records.Varied }.WithAsync("measures", "-");

        Assert.Equal(0, answer.Code);
        Assert.All(answer.Output, static letter => Assert.True(letter is '\n' or (>= ' ' and <= '~')));
        Assert.All(answer.Lines, static line => Assert.True(line.Length <= 100 && !line.EndsWith(' '), line));
        ApprovedOutput.Check(answer.Output);
    }

    [Fact]
    public async Task Measures_fit_a_terminal_of_80_columns()
    {
        Answer answer = await new Call { Input = Records.Varied, Columns = 80, NoColour = true }.WithAsync("measures", "-");

        Assert.All(answer.Lines, static line => Assert.True(line.Length <= 80, line));
        ApprovedOutput.Check(answer.Output);
    }

    [Fact]
    public async Task Many_networks_are_told_by_how_each_figure_is_spread()
    {
        using TemporaryFolder folder = new();
        string file = folder.PathOf("many.ndjson");
        await Call.Of("sample", "--networks", "5", "--seed", "3", "-o", file);

        Answer answer = await Call.Of("measures", file, "--on", "2021-06-10");
        Answer narrow = await new Call { Columns = 80, NoColour = true }.WithAsync("measures", file, "--on", "2021-06-10");

        Assert.Equal(0, answer.Code);
        Assert.All(narrow.Lines, static line => Assert.True(line.Length <= 80, line));
        ApprovedOutput.Check(answer.Output);
    }

    [Fact]
    public async Task Many_networks_are_an_array_lines_or_rows_in_the_other_formats()
    {
        string input = Records.Lines(Records.Sound("U10001"), Records.WithoutLead("U10002"));

        Answer json = await new Call { Input = input }.WithAsync("measures", "-", "--format", "json");
        Answer lines = await new Call { Input = input }.WithAsync("measures", "-", "--format", "ndjson");
        Answer csv = await new Call { Input = input }.WithAsync("measures", "-", "--format", "csv");

        using JsonDocument array = JsonDocument.Parse(json.Output);
        Assert.Equal(["U10001", "U10002"], array.RootElement.EnumerateArray().Select(static one => one.GetProperty("network").GetString()));
        Assert.Equal(2, lines.Lines.Length);
        Assert.StartsWith("{\"format\":\"ehch-measures/1\",", lines.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("network,on,measure,title,kind,subject_kind,subject,detail,state,numerator,denominator,value,", csv.Lines[0], StringComparison.Ordinal);
        Assert.Contains("U10002,2020-10-19,homes-nhsmail,Homes with NHSmail,Proportion,Home,oakfield,,Unknown,,,,", csv.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_record_is_one_document()
    {
        Answer answer = await new Call { Input = Records.Sound() }.WithAsync("measures", "-", "--format", "json");

        using JsonDocument document = JsonDocument.Parse(answer.Output);
        Assert.Equal("ehch-measures/1", document.RootElement.GetProperty("format").GetString());
    }

    [Fact]
    public async Task Sound_lines_are_counted_though_others_are_faulty()
    {
        Answer answer = await new Call { Input = Records.Lines(Records.Faulty, Records.Sound("U10001"), Records.Sound("U10002")) }.WithAsync("measures", "-");

        Assert.Equal(2, answer.Code);
        Assert.Contains("line 1: $.network.code", answer.Error, StringComparison.Ordinal);
        Assert.StartsWith("2 networks: figures on Monday 19 October 2020.", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task Where_nothing_is_sound_nothing_is_written_and_the_old_file_stays(string format)
    {
        using TemporaryFolder folder = new();
        string output = folder.Write("measures.out", "old");

        Answer answer = await new Call { Input = Records.Faulty }.WithAsync("measures", "-", "--format", format, "-o", output);

        Assert.Equal(2, answer.Code);
        Assert.Equal("old", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
        Assert.Equal(["measures.out"], folder.FileNames);
    }

    [Fact]
    public async Task An_input_cannot_be_the_output()
    {
        using TemporaryFolder folder = new();
        string events = folder.Write("events.csv", EventHeader);

        Answer answer = await new Call { Input = Records.Sound() }.WithAsync("measures", "-", "--events", events, "-o", events);

        Assert.Equal(64, answer.Code);
        Assert.Equal(EventHeader, await File.ReadAllTextAsync(events, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Every_fault_of_a_row_of_satisfaction_is_told_and_the_others_are_used()
    {
        string[] rows = ["U57491,,2020-10-01,5.1,0", "x,elm,1.10.2020,4.321,1", "U57491,,2020-10-01,5,2", "U57491,,2020-10-02,1,", ",,,,", "U57491,elm,2020-10-02,1,"];

        Answer answer = await SatisfiedAsync(string.Join('\n', rows));

        Assert.Equal(2, answer.Code);
        Assert.Equal(
            [
                "line 2: score: \"5.1\" is not a number from 1 to 5, with at most 2 decimals",
                "line 2: answers: \"0\" is not a number of answers; leave out the row, or the cell where it is one",
                "line 3: network: \"x\" is not the ODS code of a network, U and five digits",
                "line 3: on: \"1.10.2020\" is not a day written as yyyy-MM-dd; whether the day or the month comes first in it is not known",
                "line 3: score: \"4.321\" is not a number from 1 to 5, with at most 2 decimals",
                "line 7: home: \"elm\" is not a home in the record of U57491",
            ],
            answer.ErrorLines.Select(static line => line[(line.IndexOf(".csv: ", StringComparison.Ordinal) + 6)..]));
        Assert.Contains("satisfaction,\"Mean satisfaction from 1 to 5, contract year so far\",Mean,Network,U57491,,Known,11,3,3.666667,", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_spreadsheet_writes_is_taken_where_it_is_plain()
    {
        Answer plain = await SatisfiedAsync("U57491,,2020-10-01,4.50,2");
        Answer saved = await SatisfiedAsync("U57491,,\" 2020-10-01\",4.500,2.0,asked by Ann", header: "\uFEFFNetwork,\"Home\",ON,Score,Answers,x_note\n");

        Assert.Equal((0, plain.Output), (saved.Code, saved.Output));
    }

    [Theory]
    [InlineData("U57491,,01/10/2020,5,1", "on: \"01/10/2020\" is not a day written as yyyy-MM-dd; whether the day or the month comes first in it is not known")]
    [InlineData("U57491,,2020-10-01,\"4,5\",1", "score: \"4,5\" is not a number from 1 to 5, with at most 2 decimals; expected digits without separators, and a point before decimals")]
    [InlineData("U57491,,2020-10-01,5,\"1,200\"", "answers: \"1,200\" is not a whole number from 0 to 1000000 (answers); expected digits without separators, and a point before decimals")]
    public async Task What_a_spreadsheet_writes_is_refused_where_it_is_not_plain(string row, string fault)
    {
        Answer answer = await SatisfiedAsync(row);

        Assert.Equal(2, answer.Code);
        Assert.EndsWith($"line 2: {fault}", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Event_counts_are_taken_and_refused_alike()
    {
        using TemporaryFolder folder = new();
        string events = folder.Write("events.csv", EventHeader.ToUpperInvariant() + "U57491,,falls,Before,2020-04-01,2020-04-30,1.0,10.0\nU57491,,falls,after,2020-05-01,2020-05-31,1.5,10\n");

        Answer answer = await new Call { Input = Records.Sound() }.WithAsync("measures", "-", "--events", events);

        Assert.Equal([$"{events}: line 3: count: \"1.5\" is not a whole number from 0 to 1000000000 (events)"], answer.ErrorLines);
    }

    [Fact]
    public async Task A_header_with_a_fault_is_told_and_the_record_is_counted_all_the_same()
    {
        Answer answer = await SatisfiedAsync("U57491,,2020-10-01,5,2", header: "network,home,on,mark,answers\n");

        Assert.Equal(2, answer.Code);
        Assert.Contains("line 1: \"mark\" is not a column of satisfaction scores; known: network, home, on, score, answers; a column whose name begins x_ or x- is skipped", answer.Error, StringComparison.Ordinal);
        Assert.Contains("satisfaction,", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_looks_like_a_formula_is_escaped_and_an_NHS_number_never_shown_whole()
    {
        using TemporaryFolder folder = new();
        string events = folder.Write("events.csv", EventHeader + "U57491,,=1+1,before,2020-04-01,2020-04-30,1,10\nU57491,,9434765919,before,2020-04-01,2020-04-30,1,10\n");

        Answer csv = await new Call { Input = Records.Sound() }.WithAsync("measures", "-", "--format", "csv", "--events", events);
        Answer text = await new Call { Input = Records.Sound() }.WithAsync("measures", "-", "--events", events);

        Assert.DoesNotContain(",=1+1,", csv.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("9434765919", text.Output, StringComparison.Ordinal);
    }

    private static async Task<Answer> SatisfiedAsync(string rows, string header = SatisfactionHeader)
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("satisfaction.csv", header + rows + "\n");
        return await new Call { Input = Records.Sound() }.WithAsync("measures", "-", "--format", "csv", "--satisfaction", file);
    }
}
