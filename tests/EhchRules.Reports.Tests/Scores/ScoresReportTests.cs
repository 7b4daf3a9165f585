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

    private static ScoredObservation Row(string resident, ObservationSet set) => new(resident, "2026-01-05T08:30", set, News2.Score(set));
}
