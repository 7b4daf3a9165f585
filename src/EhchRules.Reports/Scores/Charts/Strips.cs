using EhchRules.Scoring;

namespace EhchRules.Reports;

/// <summary>The two strips: air or oxygen, and consciousness. Their scores are the table's.</summary>
internal static class Strips
{
    internal static CategoryPanel AirOrOxygen { get; } = new()
    {
        Height = 24,
        Kind = "air-or-oxygen",
        Name = ["Air or oxygen"],
        Rows = [new("oxygen", News2Table.AirOrOxygen(Scoring.AirOrOxygen.Oxygen)), new("air", News2Table.AirOrOxygen(Scoring.AirOrOxygen.Air))],
        RowOf = static set => set.AirOrOxygen switch { null => null, Scoring.AirOrOxygen.Oxygen => 0, _ => 1 },
    };

    internal static CategoryPanel Consciousness { get; } = new()
    {
        Height = 53,
        Kind = "consciousness",
        Name = ["Consciousness"],
        Rows =
        [
            Row("U unresponsive", Scoring.Consciousness.Unresponsive),
            Row("P pain", Scoring.Consciousness.Pain),
            Row("V voice", Scoring.Consciousness.Voice),
            Row("C new confusion", Scoring.Consciousness.NewConfusion),
            Row("A alert", Scoring.Consciousness.Alert),
        ],
        RowOf = static set => set.Consciousness switch
        {
            null => null,
            Scoring.Consciousness.Unresponsive => 0,
            Scoring.Consciousness.Pain => 1,
            Scoring.Consciousness.Voice => 2,
            Scoring.Consciousness.Alert => 4,
            // New confusion, and confusion of unknown onset, which is taken as new.
            _ => 3,
        },
    };

    private static CategoryRow Row(string name, Consciousness level) => new(name, News2Table.Consciousness(level));
}
