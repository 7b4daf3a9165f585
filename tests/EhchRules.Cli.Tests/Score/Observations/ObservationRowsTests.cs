using System.Text;
using EhchRules.Scoring;

namespace EhchRules.Cli.Tests.Score.Observations;

public class ObservationRowsTests
{
    [Fact]
    public async Task A_row_gives_what_it_says()
    {
        RowRead row = await ObservationFile.RowAsync("r-1,2026-01-05T08:00,23,94,2,true,103,101,V,38.4");

        Assert.Equal(2, row.Line);
        Assert.Equal("r-1", row.Resident);
        Assert.Equal("2026-01-05T08:00", row.Time);
        ObservationSet expected = ObservationSet.Create(new()
        {
            RespiratoryRate = 23,
            SpO2 = 94,
            SpO2Scale = SpO2Scale.Scale2,
            AirOrOxygen = AirOrOxygen.Oxygen,
            SystolicBloodPressure = 103,
            Pulse = 101,
            Consciousness = Consciousness.Voice,
            TemperatureTenths = 384,
        });
        Assert.Equal(expected, row.Set);
    }

    [Theory]
    [InlineData("r-1,2026-01-05T08:00,14,97,1,FALSE,132,64,A,36.7")]
    [InlineData("r-1,2026-01-05T08:00,14,97,1,False,132,64,A,36.70")]
    [InlineData("r-1,2026-01-05 08:00,14.0,97.0,1.0,False,132.00,64.0,A,36.7000")]
    [InlineData("r-1,2026-01-05T08:00,\" 14\",\"97 \",\"1\",\" false \",\"132\",\"\t64\",\" A \",\" 36.7 \"")]
    [InlineData(" r-1 , 2026-01-05T08:00 , 14 , 97 , 1 , false , 132 , 64 , A , 36.7 ")]
    public async Task What_a_spreadsheet_or_a_data_frame_writes_is_taken_where_it_is_plain(string row) =>
        Assert.Equal((await ObservationFile.RowAsync(ObservationFile.Sound)).Set, (await ObservationFile.RowAsync(row)).Set);

    [Fact]
    public async Task A_cell_of_blanks_is_empty() => Assert.Null((await ObservationFile.RowAsync(ObservationFile.With("pulse", "\"  \""))).Set.Pulse);

    [Fact]
    public async Task An_empty_cell_is_a_missing_reading_and_zero_a_measurement()
    {
        RowRead nothing = await ObservationFile.RowAsync("r-1,2026-01-05T08:00,,,,,,,,");
        RowRead zero = await ObservationFile.RowAsync("r-1,2026-01-05T08:00,0,0,,,0,0,,0");

        Assert.Equal(ObservationSet.Empty, nothing.Set);
        Assert.Equal([0, 0, 0, 0, 0], [zero.Set.RespiratoryRate, zero.Set.SpO2, zero.Set.SystolicBloodPressure, zero.Set.Pulse, zero.Set.TemperatureTenths]);
    }

    [Theory]
    [InlineData("A", Consciousness.Alert)]
    [InlineData("C", Consciousness.NewConfusion)]
    [InlineData("V", Consciousness.Voice)]
    [InlineData("P", Consciousness.Pain)]
    [InlineData("U", Consciousness.Unresponsive)]
    public async Task Each_level_of_consciousness_has_its_letter(string letter, Consciousness level)
    {
        RowRead row = await ObservationFile.RowAsync(ObservationFile.With("consciousness", letter));

        Assert.Equal(level, row.Set.Consciousness);
    }

    [Theory]
    [InlineData("37", 370)]
    [InlineData("37.0", 370)]
    [InlineData("35.1", 351)]
    [InlineData("0.0", 0)]
    [InlineData("50.0", 500)]
    [InlineData("50", 500)]
    public async Task Temperatures_are_degrees_Celsius_with_at_most_one_decimal(string cell, int tenths)
    {
        RowRead row = await ObservationFile.RowAsync(ObservationFile.With("temperature", cell));

        Assert.Equal(tenths, row.Set.TemperatureTenths);
    }

    [Theory]
    [InlineData("respiratory_rate", "250")]
    [InlineData("spo2", "100")]
    [InlineData("systolic_bp", "450")]
    [InlineData("pulse", "350")]
    public async Task The_highest_number_that_a_set_can_hold_is_taken(string column, string cell)
    {
        ObservationsRead read = await ObservationFile.ReadAsync(ObservationFile.Of(ObservationFile.With(column, cell)));

        Assert.Single(read.Rows);
        Assert.Empty(read.Faults);
    }

    [Fact]
    public async Task Columns_are_found_by_name_in_any_order_and_those_that_scoring_adds_are_passed_over()
    {
        ObservationsRead read = await ObservationFile.ReadAsync(
            "total,temperature,consciousness,pulse,systolic_bp,on_oxygen,spo2_scale,spo2,respiratory_rate,at,resident\n99,36.7,A,64,132,false,1,97,14,2026-01-05T08:00,r-1\n");

        RowRead inOrder = await ObservationFile.RowAsync(ObservationFile.Sound);
        Assert.Equal(inOrder, Assert.Single(read.Rows));
    }

    [Fact]
    public async Task A_byte_order_mark_line_ends_of_two_characters_and_quotes_change_nothing()
    {
        RowRead plain = await ObservationFile.RowAsync(ObservationFile.Sound);

        ObservationsRead read = await ObservationFile.ReadAsync("\uFEFF" + ObservationFile.Header.Replace("\n", "\r\n", StringComparison.Ordinal) + "\"r-1\",\"2026-01-05T08:00\",\"14\",97,1,false,132,64,\"A\",36.7\r\n");

        Assert.Equal(plain, Assert.Single(read.Rows));
    }

    [Fact]
    public async Task A_quoted_resident_may_hold_commas_and_quotation_marks()
    {
        RowRead row = await ObservationFile.RowAsync(ObservationFile.With("resident", "\"Room 2, \"\"blue\"\"\""));

        Assert.Equal("Room 2, \"blue\"", row.Resident);
    }

    [Fact]
    public async Task Blanks_around_a_cell_are_no_part_of_it()
    {
        ObservationsRead read = await ObservationFile.ReadAsync(ObservationFile.Of("r-1 ,\t2026-01-05T08:00, 14, 97 ,1, false ,132,64, A, 36.7 ").Replace(",", ", ", StringComparison.Ordinal));

        Assert.Equal(await ObservationFile.RowAsync(ObservationFile.Sound), Assert.Single(read.Rows));
    }

    [Fact]
    public async Task Blank_lines_and_rows_of_empty_cells_are_passed_over_and_counted_as_lines()
    {
        ObservationsRead read = await ObservationFile.ReadAsync(ObservationFile.Of("", ObservationFile.Sound, ",,,,,,,,,", "   ", "\r", ObservationFile.Sound, ",,"));

        Assert.Equal([3L, 7L], read.Rows.Select(static row => row.Line));
    }

    [Fact]
    public async Task A_last_line_without_an_end_is_a_row()
    {
        ObservationsRead read = await ObservationFile.ReadAsync(ObservationFile.Header + ObservationFile.Sound);

        Assert.Single(read.Rows);
        Assert.Empty(read.Faults);
    }

    [Fact]
    public async Task A_header_alone_has_no_rows_and_no_fault()
    {
        ObservationsRead read = await ObservationFile.ReadAsync(ObservationFile.Header);

        Assert.Empty(read.Rows);
        Assert.Empty(read.Faults);
    }

    [Fact]
    public async Task UTF_16_with_its_mark_is_read()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(ObservationFile.Of(ObservationFile.With("resident", "Zoë")))];

        Assert.Equal("Zoë", Assert.Single((await ObservationFile.ReadAsync(bytes)).Rows).Resident);
    }
}
