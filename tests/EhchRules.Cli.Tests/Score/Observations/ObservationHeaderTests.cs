namespace EhchRules.Cli.Tests.Score.Observations;

public class ObservationHeaderTests
{
    private const string Known = "known: resident, at, respiratory_rate, spo2, spo2_scale, on_oxygen, systolic_bp, pulse, consciousness, temperature";

    [Fact]
    public async Task Every_fault_of_a_header_is_told_at_once_and_no_row_is_read()
    {
        string[] faults = await ObservationFile.FaultsAsync(
            "resident,at,respiratory_rate,spo2,sp02_scale,on_oxygen,Systolic_BP,pulse,pulse,temperature,\n" + ObservationFile.Sound + ",\n");

        Assert.Equal(
            [
                $"line 1: \"sp02_scale\" is not a column of observations; {Known}",
                $"line 1: \"Systolic_BP\" is not a column of observations; {Known}",
                "line 1: pulse: stands in the header more than once",
                "line 1: cell 11 of the header has no name",
                "line 1: spo2_scale: the header has no such column",
                "line 1: systolic_bp: the header has no such column",
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
    [InlineData(';')]
    [InlineData('\t')]
    public async Task A_file_parted_by_something_else_than_commas_is_one_fault(char separator)
    {
        string[] faults = await ObservationFile.FaultsAsync(ObservationFile.Of(ObservationFile.Sound).Replace(',', separator));

        Assert.Equal(["line 1: the header has no comma, and cells are parted by commas; expected resident,at,respiratory_rate,spo2,spo2_scale,on_oxygen,systolic_bp,pulse,consciousness,temperature"], faults);
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
