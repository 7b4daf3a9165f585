namespace EhchRules.Scoring.Tests.Trends;

/// <summary>Sets and scores whose totals are plain to see.</summary>
internal static class Sets
{
    internal static readonly DateTime Noon = new(2026, 6, 1, 12, 0, 0, DateTimeKind.Utc);

    /// <summary>A complete set of total 0 on Scale 1; on Scale 2 as well.</summary>
    internal static ObservationReadings Normal(SpO2Scale? scale = SpO2Scale.Scale1) => new()
    {
        RespiratoryRate = 14, SpO2 = 97, SpO2Scale = scale, AirOrOxygen = AirOrOxygen.Air,
        SystolicBloodPressure = 132, Pulse = 64, Consciousness = Consciousness.Alert, TemperatureTenths = 367,
    };

    /// <summary>A complete set of a total from 0 to 7, made up of the least readings by the table.</summary>
    internal static ObservationSet OfTotal(int total, SpO2Scale? scale = SpO2Scale.Scale1) => Make(total switch
    {
        0 => Normal(scale),
        1 => Normal(scale) with { Pulse = 91 },
        2 => Normal(scale) with { Pulse = 111 },
        3 => Normal(scale) with { Pulse = 131 },
        4 => Normal(scale) with { Pulse = 111, TemperatureTenths = 391 },
        5 => Normal(scale) with { Pulse = 131, TemperatureTenths = 391 },
        6 => Normal(scale) with { Pulse = 131, RespiratoryRate = 25 },
        7 => Normal(scale) with { Pulse = 131, TemperatureTenths = 391, RespiratoryRate = 21 },
        _ => throw new ArgumentOutOfRangeException(nameof(total)),
    });

    /// <summary>A partial set, with no consciousness recorded: 0 to 3 more than the total.</summary>
    internal static ObservationSet From(int total, SpO2Scale? scale = SpO2Scale.Scale1)
    {
        ObservationSet set = OfTotal(total, scale);
        return Make(Normal(scale) with { Pulse = set.Pulse, TemperatureTenths = set.TemperatureTenths, RespiratoryRate = set.RespiratoryRate, Consciousness = null });
    }

    internal static ObservationSet Make(ObservationReadings readings) => ObservationSet.Create(readings);

    internal static TimedScore At(double hours, ObservationSet set) => TimedScore.Of(set, Noon.AddHours(hours));
}
