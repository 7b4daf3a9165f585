using System.Text;

namespace EhchRules.Cli.Tests.Score.Observations;

public class ObservationFaultsTests
{
    [Theory]
    [InlineData("respiratory_rate", "14.5", "is not a whole number from 0 to 250 (per minute)")]
    [InlineData("respiratory_rate", "251", "is not a whole number from 0 to 250 (per minute)")]
    [InlineData("respiratory_rate", "-1", "is not a whole number from 0 to 250 (per minute)")]
    [InlineData("spo2", "0.95", "is not a whole number from 0 to 100 (percent)")]
    [InlineData("spo2", "91.5", "is not a whole number from 0 to 100 (percent)")]
    [InlineData("spo2", "101", "is not a whole number from 0 to 100 (percent)")]
    [InlineData("spo2", "97%", "is not a whole number from 0 to 100 (percent)")]
    [InlineData("spo2", "1e2", "is not a whole number from 0 to 100 (percent)")]
    [InlineData("spo2", "+5", "is not a whole number from 0 to 100 (percent)")]
    [InlineData("spo2", "９７", "is not a whole number from 0 to 100 (percent)")]
    [InlineData("spo2", "NaN", "is not a whole number from 0 to 100 (percent); what is missing is an empty cell")]
    [InlineData("spo2_scale", "3", "is not 1 or 2")]
    [InlineData("spo2_scale", "0", "is not 1 or 2")]
    [InlineData("on_oxygen", "yes", "is not true or false")]
    [InlineData("on_oxygen", "1", "is not true or false")]
    [InlineData("spo2_scale", "1.5", "is not 1 or 2")]
    [InlineData("respiratory_rate", "16.", "is not a whole number from 0 to 250 (per minute)")]
    [InlineData("respiratory_rate", "16.0.0", "is not a whole number from 0 to 250 (per minute)")]
    [InlineData("pulse", "NA", "is not a whole number from 0 to 350 (per minute); what is missing is an empty cell")]
    [InlineData("pulse", "#N/A", "is not a whole number from 0 to 350 (per minute); what is missing is an empty cell")]
    [InlineData("temperature", "37.05", "has more than one decimal; a temperature is given in degrees Celsius with at most one")]
    [InlineData("systolic_bp", "132/80", "is not a whole number from 0 to 450 (mmHg)")]
    [InlineData("systolic_bp", "451", "is not a whole number from 0 to 450 (mmHg)")]
    [InlineData("systolic_bp", "99999999999999999999", "is not a whole number from 0 to 450 (mmHg)")]
    [InlineData("pulse", "351", "is not a whole number from 0 to 350 (per minute)")]
    [InlineData("consciousness", "a", "is not A, C, V, P or U")]
    [InlineData("consciousness", "Alert", "is not A, C, V, P or U")]
    [InlineData("temperature", "36.85", "has more than one decimal; a temperature is given in degrees Celsius with at most one")]
    [InlineData("temperature", "98.6", "is not from 0.0 to 50.0 degrees Celsius")]
    [InlineData("temperature", "50.1", "is not from 0.0 to 50.0 degrees Celsius")]
    [InlineData("temperature", "99999999999999999999", "is not from 0.0 to 50.0 degrees Celsius")]
    [InlineData("temperature", "-0.1", "is not a number from 0.0 to 50.0 degrees Celsius, with at most one decimal")]
    [InlineData("temperature", "36.", "is not a number from 0.0 to 50.0 degrees Celsius, with at most one decimal")]
    [InlineData("temperature", ".5", "is not a number from 0.0 to 50.0 degrees Celsius, with at most one decimal")]
    [InlineData("temperature", "36.7C", "is not a number from 0.0 to 50.0 degrees Celsius, with at most one decimal")]
    [InlineData("temperature", "3.67e1", "is not a number from 0.0 to 50.0 degrees Celsius, with at most one decimal")]
    [InlineData("temperature", "NaN", "is not a number from 0.0 to 50.0 degrees Celsius, with at most one decimal; what is missing is an empty cell")]
    [InlineData("temperature", "Infinity", "is not a number from 0.0 to 50.0 degrees Celsius, with at most one decimal")]
    public async Task A_cell_that_is_no_reading_is_told_with_line_column_and_value(string column, string cell, string expected)
    {
        string[] faults = await ObservationFile.FaultsAsync(ObservationFile.Of(ObservationFile.With(column, cell)));

        Assert.Equal([$"line 2: {column}: \"{cell}\" {expected}"], faults);
    }

    [Theory]
    [InlineData("spo2", "\"1,000\"", "spo2: \"1,000\" is not a whole number from 0 to 100 (percent); expected digits without separators, and a point before decimals")]
    [InlineData("temperature", "\"36,7\"", "temperature: \"36,7\" is not a number from 0.0 to 50.0 degrees Celsius, with at most one decimal; expected digits without separators, and a point before decimals")]
    [InlineData("pulse", "64\u00a0", "pulse: \"64\u00a0\" is not a whole number from 0 to 350 (per minute)")]
    [InlineData("pulse", "64\0", "pulse: \"64 \" is not a whole number from 0 to 350 (per minute)")]
    [InlineData("resident", "", "resident: is blank")]
    [InlineData("resident", "\"  \"", "resident: is blank")]
    [InlineData("resident", "\" r-1\"", "resident: \" r-1\" begins or ends with a blank within its quotes")]
    [InlineData("resident", "r-\u001b[31m1", "resident: \"r- [31m1\" holds a control character")]
    [InlineData("at", "", "at: is blank; expected a date and time as 2026-01-05T08:30, with or without seconds, and with Z, an offset such as +01:00, or neither")]
    public async Task What_stands_within_quotes_counts_and_a_resident_must_be_told_apart(string column, string cell, string fault)
    {
        string[] faults = await ObservationFile.FaultsAsync(ObservationFile.Of(ObservationFile.With(column, cell)));

        Assert.Equal([$"line 2: {fault}"], faults);
    }

    [Fact]
    public async Task All_faults_of_a_row_are_told_at_once_and_the_other_rows_are_read()
    {
        ObservationsRead read = await ObservationFile.ReadAsync(ObservationFile.Of(
            ObservationFile.Sound,
            ",05/01/2026 08:00,fourteen,0.97,S1,no,-,64 bpm,awake,98.6F",
            ObservationFile.Sound));

        Assert.Equal([2L, 4L], read.Rows.Select(static row => row.Line));
        Assert.Equal(1, read.Faulty);
        Assert.Equal(
            [
                "line 3: resident: is blank",
                "line 3: at: \"05/01/2026 08:00\" is not a date and time as 2026-01-05T08:30, with or without seconds, and with Z, an offset such as +01:00, or neither; whether the day or the month comes first in it is not known",
                "line 3: respiratory_rate: \"fourteen\" is not a whole number from 0 to 250 (per minute)",
                "line 3: spo2: \"0.97\" is not a whole number from 0 to 100 (percent)",
                "line 3: spo2_scale: \"S1\" is not 1 or 2",
                "line 3: on_oxygen: \"no\" is not true or false",
                "line 3: systolic_bp: \"-\" is not a whole number from 0 to 450 (mmHg)",
                "line 3: pulse: \"64 bpm\" is not a whole number from 0 to 350 (per minute)",
                "line 3: consciousness: \"awake\" is not A, C, V, P or U",
                "line 3: temperature: \"98.6F\" is not a number from 0.0 to 50.0 degrees Celsius, with at most one decimal",
            ],
            read.Faults);
    }

    [Fact]
    public async Task Rows_with_too_few_or_too_many_cells_are_told_by_line()
    {
        string[] faults = await ObservationFile.FaultsAsync(ObservationFile.Of("r-1,2026-01-05T08:00,14,97,1,false,132,64,A", ObservationFile.Sound + ",", ObservationFile.With("temperature", "36,7")));

        Assert.Equal(["line 2: has 9 cells where the header has 10", "line 3: has 11 cells where the header has 10", "line 4: has 11 cells where the header has 10"], faults);
    }

    [Fact]
    public async Task A_quote_that_is_not_closed_spoils_one_row_alone()
    {
        ObservationsRead read = await ObservationFile.ReadAsync(ObservationFile.Of(
            ObservationFile.With("resident", "\"r-1"), ObservationFile.With("resident", "r\"1"), ObservationFile.With("resident", "\"r\"1"), ObservationFile.Sound, ObservationFile.With("resident", "\"r-1")));

        Assert.Equal(
            [
                "line 2: has a quotation mark that is not closed on the same line",
                "line 3: has a quotation mark inside a cell that is not quoted",
                "line 4: has text behind the closing quotation mark of a cell",
                "line 6: has a quotation mark that is not closed on the same line",
            ],
            read.Faults);
        Assert.Equal(5, Assert.Single(read.Rows).Line);
        Assert.Equal(4, read.Faulty);
    }

    [Fact]
    public async Task A_resident_on_two_lines_is_two_faults_and_lines_go_on_being_counted()
    {
        ObservationsRead read = await ObservationFile.ReadAsync(ObservationFile.Of(ObservationFile.With("resident", "\"r-\n1\""), ObservationFile.Sound, ObservationFile.With("pulse", "x")));

        Assert.Equal(
            [
                "line 2: has a quotation mark that is not closed on the same line",
                "line 3: has a quotation mark inside a cell that is not quoted",
                "line 5: pulse: \"x\" is not a whole number from 0 to 350 (per minute)",
            ],
            read.Faults);
    }

    [Fact]
    public async Task A_line_without_end_stops_the_reading_and_keeps_what_went_before()
    {
        ObservationsRead read = await ObservationFile.ReadAsync(ObservationFile.Of(ObservationFile.Sound, new string('9', 1 << 20), ObservationFile.Sound));

        Assert.Equal(["line 3: cannot be read: a line may have 64 KiB at most; nothing from here on is scored"], read.Faults);
        Assert.Single(read.Rows);
        Assert.Equal(1, read.Faulty);
    }

    [Fact]
    public async Task A_resident_that_is_not_UTF_8_is_refused_for_two_of_them_would_look_alike()
    {
        byte[] bytes = Encoding.Latin1.GetBytes(ObservationFile.Of(ObservationFile.With("resident", "Zoë")));

        Assert.Equal(["line 2: resident: is not in UTF-8"], (await ObservationFile.ReadAsync(bytes)).Faults);
    }

    [Fact]
    public async Task Long_values_are_shortened_and_an_NHS_number_is_never_shown_whole()
    {
        string[] faults = await ObservationFile.FaultsAsync(ObservationFile.Of(
            ObservationFile.With("pulse", new string('7', 60)), ObservationFile.With("pulse", "9434765919"), ObservationFile.With("pulse", "id 943 476 5919"), ObservationFile.With("resident", "\"9434765919 \"")));

        Assert.Equal(
            [
                $"line 2: pulse: \"{new string('7', 37)}...\" is not a whole number from 0 to 350 (per minute)",
                "line 3: pulse: \"*** *** 5919\" is not a whole number from 0 to 350 (per minute)",
                "line 4: pulse: \"id *** *** 5919\" is not a whole number from 0 to 350 (per minute)",
                "line 5: resident: \"*** *** 5919 \" begins or ends with a blank within its quotes",
            ],
            faults);
    }
}
