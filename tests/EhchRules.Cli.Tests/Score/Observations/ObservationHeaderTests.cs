
namespace EhchRules.Cli.Tests.Score.Observations;

public class ObservationHeaderTests
{
    private const string Known = "known: resident, at, respiratory_rate, spo2, spo2_scale, on_oxygen, systolic_bp, pulse, consciousness, temperature; a column whose name begins x_ or x- is skipped";

    [Fact]
    public async Task Every_fault_of_a_header_is_told_at_once_and_no_row_is_read()
    {
        string[] faults = await ObservationFile.FaultsAsync(
            "resident,at,respiratory_rate,spo2,sp02_scale,on_oxygen,Systolic_BP,pulse,pulse,temperature,\n" + ObservationFile.Sound + ",\n");

        Assert.Equal(
            [
                $"line 1: \"sp02_scale\" is not a column of observations; {Known}",
                "line 1: pulse: stands in the header more than once",
                "line 1: cell 11 of the header has no name; leave the column out, or give it a name that begins x_, which is skipped",
                "line 1: spo2_scale: the header has no such column",
                "line 1: consciousness: the header has no such column",
            ],
            faults);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\n")]
    [InlineData("\uFEFF")]
    public async Task An_empty_file_lacks_its_header(string text)
    {
        string[] faults = await ObservationFile.FaultsAsync(text);

        Assert.Equal(["line 1: the file is empty; expected a header of resident,at,respiratory_rate,spo2,spo2_scale,on_oxygen,systolic_bp,pulse,consciousness,temperature"], faults);
    }

    [Theory]
    [InlineData(';', "semicolons", false)]
    [InlineData(';', "semicolons", true)]
    [InlineData('\t', "tabs", false)]
    [InlineData('\t', "tabs", true)]
    public async Task A_file_parted_by_something_else_than_commas_is_one_fault_that_says_so(char separator, string inWords, bool isQuoted)
    {
        string header = ObservationFile.Header.TrimEnd();
        string text = (isQuoted ? $"\"{header.Replace(",", "\",\"", StringComparison.Ordinal)}\"" : header) + "\n" + ObservationFile.Sound + "\n";

        string[] faults = await ObservationFile.FaultsAsync(text.Replace(',', separator));

        Assert.Equal([$"line 1: the header has no comma, and its cells are parted by {inWords}; expected commas, as in resident,at,respiratory_rate,spo2,spo2_scale,on_oxygen,systolic_bp,pulse,consciousness,temperature"], faults);
    }

    [Theory]
    [InlineData("Resident,At,Respiratory_Rate,SpO2,SpO2_Scale,On_Oxygen,Systolic_Bp,Pulse,Consciousness,Temperature")]
    [InlineData("\"resident\",\"at\",\"respiratory_rate\",\"spo2\",\"spo2_scale\",\"on_oxygen\",\"systolic_bp\",\"pulse\",\"consciousness\",\"temperature\"")]
    [InlineData("\uFEFFresident, at , respiratory_rate,spo2,spo2_scale,on_oxygen,systolic_bp,pulse,consciousness,temperature")]
    [InlineData("\uFEFF\"RESIDENT\",AT,RESPIRATORY_RATE,SPO2,SPO2_SCALE,ON_OXYGEN,SYSTOLIC_BP,PULSE,CONSCIOUSNESS,TEMPERATURE")]
    public async Task A_header_in_another_letter_case_quoted_with_blanks_or_a_byte_order_mark_is_taken(string header)
    {
        ObservationsRead read = await ObservationFile.ReadAsync($"{header}\n{ObservationFile.Sound}\n");

        Assert.Equal((await ObservationFile.RowAsync(ObservationFile.Sound)).Set, Assert.Single(read.Rows).Set);
    }

    [Fact]
    public async Task A_column_that_stands_in_two_letter_cases_stands_twice()
    {
        string[] faults = await ObservationFile.FaultsAsync(ObservationFile.Header.TrimEnd() + ",Pulse\n" + ObservationFile.Sound + ",64\n");

        Assert.Equal(["line 1: pulse: stands in the header more than once"], faults);
    }

    [Theory]
    [InlineData("x_note", true)]
    [InlineData("x-note", true)]
    [InlineData("X_Note", true)]
    [InlineData("note", false)]
    [InlineData("xnote", false)]
    public async Task A_column_of_the_caller_is_skipped_and_another_unknown_one_is_a_fault_that_offers_this(string column, bool isSkipped)
    {
        string[] faults = await ObservationFile.FaultsAsync($"{column},{ObservationFile.Header}slept well,{ObservationFile.Sound}\n");

        Assert.Equal(isSkipped ? [] : [$"line 1: \"{column}\" is not a column of observations; {Known}"], faults);
    }

    [Fact]
    public async Task A_header_that_is_quoted_wrongly_is_the_only_fault()
    {
        string[] faults = await ObservationFile.FaultsAsync("\n\"resident,at\n" + ObservationFile.Sound + "\n");

        Assert.Equal(["line 2: has a quotation mark that is not closed on the same line"], faults);
    }

    [Fact]
    public async Task A_file_without_a_header_is_told_so_by_what_stands_in_its_place()
    {
        string[] faults = await ObservationFile.FaultsAsync(ObservationFile.Sound + "\n");

        Assert.Equal($"line 1: \"r-1\" is not a column of observations; {Known}", faults[0]);
        Assert.Equal("line 1: temperature: the header has no such column", faults[^1]);
    }
}
