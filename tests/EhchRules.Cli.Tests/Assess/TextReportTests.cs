using System.Globalization;
using EhchRules.Catalogue;

namespace EhchRules.Cli.Tests.Assess;

public class TextReportTests(LargeNetwork large)
{
    private const string Escape = "\u001b[";

    [Theory]
    [InlineData("CarePlanning")]
    [InlineData("HomeRounds")]
    public async Task Piped_text_is_100_columns_wide_and_plain(string topic)
    {
        Answer answer = await new Call { Input = Records.Varied }.WithAsync("assess", "-", "--topic", topic);

        Assert.Equal(1, answer.Code);
        Assert.All(answer.Output, static letter => Assert.True(letter is '\n' or (>= ' ' and <= '~')));
        Assert.All(answer.Lines, static line => Assert.True(line.Length <= 100 && !line.EndsWith(' '), line));
        ApprovedOutput.CheckTopic(answer.Output, topic);
    }

    [Fact]
    public async Task The_totals_count_every_finding_by_its_topic()
    {
        Call call = new() { Input = Records.Varied, Columns = 80, NoColour = true };
        Answer csv = await call.WithAsync("assess", "-", "--format", "csv");
        Answer text = await call.WithAsync("assess", "-");

        Assert.Equal(Witness.Ids, csv.Lines.Skip(1).Select(static line => line.Split(',')[2]).Distinct());
        Assert.All(text.Lines, static line => Assert.True(line.Length <= 80, line));
        string[] totals = [.. text.Lines.SkipWhile(static line => line != "TOTALS").Skip(3).Take(Enum.GetValues<Topic>().Length + 1)];
        int[][] rows = [.. totals.Select(Numbers)];
        Assert.StartsWith("All ", totals[^1], StringComparison.Ordinal);
        Assert.Equal(csv.Lines.Length - 1, rows[^1].Sum());
        Assert.All(Enumerable.Range(0, rows[^1].Length), column => Assert.Equal(rows[^1][column], rows[..^1].Sum(row => row[column])));

        static int[] Numbers(string line) => [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static word => word == "-" || word.All(char.IsAsciiDigit)).Select(static word => word == "-" ? 0 : int.Parse(word, CultureInfo.InvariantCulture))];
    }

    [Fact]
    public async Task Where_the_table_of_totals_does_not_fit_a_list_has_all_its_numbers()
    {
        Answer wide = await new Call { Input = Records.Varied, Columns = 100, NoColour = true }.WithAsync("assess", "-");
        Answer narrow = await new Call { Input = Records.Varied, Columns = 60, NoColour = true }.WithAsync("assess", "-");

        Assert.All(narrow.Lines, static line => Assert.True(line.Length <= 60, line));
        string[] table = [.. Totals(wide).Skip(2).Select(Numbers)];
        string[] list = [.. string.Join('\n', Totals(narrow)).Replace("\n  ", " ", StringComparison.Ordinal).Split('\n').Select(Numbers)];
        Assert.Equal(table, list);

        static IEnumerable<string> Totals(Answer answer) => answer.Lines.SkipWhile(static line => line != "TOTALS").Skip(1).TakeWhile(static line => !line.StartsWith("Not met by contract", StringComparison.Ordinal));
        static string Numbers(string line) => string.Join(' ', line.Split(' ').Where(static word => word.Length > 0 && word.All(static letter => char.IsAsciiDigit(letter) || letter is ',')));
    }

    [Theory]
    [InlineData("CarePlanning")]
    [InlineData("HomeRounds")]
    public async Task Text_fits_a_terminal_of_80_columns(string topic)
    {
        Answer answer = await new Call { Input = Records.Varied, Columns = 80, NoColour = true }.WithAsync("assess", "-", "--topic", topic);

        Assert.All(answer.Lines, static line => Assert.True(line.Length <= 80, line));
        ApprovedOutput.CheckTopic(answer.Output, topic);
    }

    [Fact]
    public async Task Filtered_text_says_what_it_shows()
    {
        Answer answer = await new Call { Input = Records.Varied }.WithAsync("assess", "-", "--topic", "CarePlanning", "--outcome", "NotMet,NotYetDue");

        ApprovedOutput.CheckTopic(answer.Output, "CarePlanning");
    }

    [Fact]
    public async Task A_terminal_gets_colour_unless_NO_COLOR_is_set()
    {
        Answer coloured = await new Call { Input = Records.Varied, Columns = 100 }.WithAsync("assess", "-");
        Answer plain = await new Call { Input = Records.Varied, Columns = 100, NoColour = true }.WithAsync("assess", "-");
        Answer piped = await new Call { Input = Records.Varied }.WithAsync("assess", "-");

        Assert.Contains(Escape, coloured.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape, plain.Output, StringComparison.Ordinal);
        Assert.Equal(piped.Output, plain.Output);
    }

    [Fact]
    public async Task A_name_cannot_send_the_terminal_commands()
    {
        Answer answer = await new Call { Input = Records.Sound().Replace("Hayes Wick", @"Hayes\u001b[31m\nWick\u202e", StringComparison.Ordinal) }.WithAsync("assess", "-");

        Assert.Equal("Hayes [31m Wick PCN (U57491)", answer.Lines[0]);
    }

    [Fact]
    public async Task An_id_that_is_an_NHS_number_is_not_shown_whole()
    {
        Answer answer = await new Call { Input = Records.Varied.Replace("\"r-1\"", "\"9434765919\"", StringComparison.Ordinal) }.WithAsync("assess", "-");

        Assert.DoesNotContain("9434765919", answer.Output, StringComparison.Ordinal);
        Assert.Contains("5919: No plan", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_network_is_told_in_hundreds_of_lines_not_thousands()
    {
        string[] days = ["2020-10-19", "2024-04-02"];
        if (Sizes.AreFull) days = [.. days, "2020-08-15", "2021-04-01", "2022-06-10"];
        foreach (string day in days)
        {
            Answer answer = await Call.Of("assess", await large.PathAsync(), "--on", day);

            Assert.InRange(answer.Lines.Length, 100, 900);
        }
    }

    [Fact]
    public async Task Many_networks_end_in_a_count()
    {
        Answer answer = await new Call { Input = Records.Lines(Records.Sound("U10001"), Records.WithoutLead("U10002")) }.WithAsync("assess", "-");

        Assert.Equal("2 networks assessed; something is not met by contract in 1.", answer.Lines[^1]);
    }
}
