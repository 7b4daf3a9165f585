using System.Buffers;
using System.Text;
using EhchRules.Json;
using EhchRules.Scoring;

namespace EhchRules.Reports.Tests.Scores;

public sealed class ScoresReportTests
{
    private static readonly ScoredObservation Whole = Row("9434765919", ObservationSet.Create(new()
    {
        RespiratoryRate = 14, SpO2 = 97, SpO2Scale = SpO2Scale.Scale1, AirOrOxygen = AirOrOxygen.Air,
        SystolicBloodPressure = 132, Pulse = 64, Consciousness = Consciousness.Alert, TemperatureTenths = 367,
    }));

    private static readonly ScoredObservation Part = Row("=1+1", ObservationSet.Create(new() { SpO2Scale = null, Pulse = 134 }));

    [Fact]
    public void A_text_has_a_line_a_row_what_they_come_to_and_what_the_score_is_for()
    {
        using StringWriter text = new() { NewLine = "\n" };
        new ScoresReport([Whole, Part]).WriteText(text);

        string[] lines = text.ToString().Split('\n');
        Assert.Equal("Resident      At                NEWS2     Band", lines[0]);
        Assert.EndsWith("  2026-01-05T08:30  0         Low", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain("9434765919", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("2 rows scored: 1 complete, 1 with something missing, 0 with nothing recorded.", lines);
        Assert.Contains("It is not a diagnosis", text.ToString().ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_written_block_by_block_are_those_written_at_once()
    {
        using StringWriter whole = new();
        new ScoresReport([Whole, Part], ResponsePolicies.RcpHospital2017).WriteCsv(whole);
        using StringWriter blocks = new();
        new ScoresReport([Whole], ResponsePolicies.RcpHospital2017).WriteCsv(blocks);
        new ScoresReport([Part], ResponsePolicies.RcpHospital2017).WriteCsv(blocks, hasHeader: false);

        Assert.Equal(whole.ToString(), blocks.ToString());
        Assert.StartsWith("resident,at,respiratory_rate,", whole.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n=1+1,2026-01-05T08:30,", whole.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_columns_is_written_as_its_set_is_and_quoted_where_it_must_be()
    {
        ArrayBufferWriter<byte> sets = new();
        ArrayBufferWriter<byte> columns = new();
        ObservationColumns row = new()
        {
            RespiratoryRate = [14, -1],
            SpO2 = [97, -1],
            SpO2Scale = [1, 0],
            AirOrOxygen = [1, 0],
            SystolicBloodPressure = [132, -1],
            Pulse = [64, 134],
            Consciousness = [1, 0],
            TemperatureTenths = [367, -1],
        };
        ScoresCsv ofSets = new(sets);
        ScoresCsv ofColumns = new(columns);

        ofSets.Write("Room 2, \"blue\""u8, "2026-01-05T08:30"u8, Whole.Set, Whole.Score);
        ofSets.Write("r-2"u8, "2026-01-05T08:30"u8, Part.Set, Part.Score);
        ofColumns.Write("Room 2, \"blue\""u8, "2026-01-05T08:30"u8, row, 0, Whole.Score);
        ofColumns.Write("r-2"u8, "2026-01-05T08:30"u8, row, 1, Part.Score);

        Assert.Equal(
            "\"Room 2, \"\"blue\"\"\",2026-01-05T08:30,14,97,1,false,132,64,A,36.7,0,0,0,0,0,0,0,0,0,0,No,Low,\r\n"
            + "r-2,2026-01-05T08:30,,,,,,134,,,,,,,3,,,,3,20,Yes,Low-medium;Medium;High,respiratory_rate;spo2;spo2_scale;on_oxygen;systolic_bp;consciousness;temperature\r\n",
            Encoding.UTF8.GetString(sets.WrittenSpan));
        Assert.Equal(Encoding.UTF8.GetString(sets.WrittenSpan), Encoding.UTF8.GetString(columns.WrittenSpan));
    }

    private static ScoredObservation Row(string resident, ObservationSet set) => new(resident, "2026-01-05T08:30", set, News2.Score(set));
}
